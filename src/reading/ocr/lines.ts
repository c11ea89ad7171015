import type { Box } from '../../contract/index.ts'
import type { Line, Word } from '../page.ts'
import type { Glyph } from './recognise.ts'
import { pointIn, type SlantedBox } from './slanted-box.ts'

const MIN_CONFIDENCE = 0.5
/** Strokes and signs that the network gives for punctuation, and that do not stand in papers. */
const MISREAD: Record<string, string> = { 丶: '、', '﹑': '、', '―': '—' }
/** The same within a number: 259，200.00. */
const IN_NUMBERS: Record<string, string> = { '，': ',' }

/** A line from what was read in a box; null where nothing or only doubt is left. */
export function lineOf(read: Glyph[], box: SlantedBox, page: { width: number; height: number }): Line | null {
  const glyphs = read.map((glyph, i) => {
    const around = read
      .slice(Math.max(0, i - 1), i + 4)
      .map(({ char }) => char)
      .join('')
    if (i === 1 && glyph.char === '·' && /^\d·\p{Script=Han}/u.test(around)) return { ...glyph, char: '.' }
    const isWithinNumber = /^\d.\d{3}$/u.test(around)
    return { ...glyph, char: (isWithinNumber ? IN_NUMBERS[glyph.char] : MISREAD[glyph.char]) ?? glyph.char }
  })
  const text = glyphs
    .map(({ char }) => char)
    .join('')
    .trim()
  if (text === '') return null
  const confidence = mean(glyphs.map((glyph) => glyph.confidence))
  if (confidence < MIN_CONFIDENCE) return null
  const words = wordsOf(glyphs).map(
    (word): Word => ({
      text: word.map(({ char }) => char).join(''),
      box: boxOf(box, page, word[0]?.left ?? 0, word.at(-1)?.right ?? 1),
      confidence: round(Math.min(...word.map((glyph) => glyph.confidence))),
    }),
  )
  return { text, box: boxOf(box, page), confidence: round(confidence), words }
}

/** Characters of numbers and Latin words stay together, every other character is a word of its own. */
function wordsOf(glyphs: Glyph[]): Glyph[][] {
  const words: Glyph[][] = []
  let joined = false
  for (const glyph of spread(glyphs)) {
    if (glyph.char === ' ') {
      joined = false
      continue
    }
    const isLatin = /[0-9A-Za-z.,:/_-]/.test(glyph.char)
    if (joined && isLatin) words.at(-1)?.push(glyph)
    else words.push([glyph])
    joined = isLatin
  }
  return words
}

/** The network marks where it is sure of a character, which is narrower than the character: each grows half-way to its neighbours. */
function spread(glyphs: Glyph[]): Glyph[] {
  const pitch = 1 / Math.max(1, glyphs.length)
  return glyphs.map((glyph, i) => {
    const middle = (glyph.left + glyph.right) / 2
    const half = (other: Glyph | undefined) =>
      other ? Math.min(Math.abs((other.left + other.right) / 2 - middle) / 2, pitch) : pitch / 2
    return {
      ...glyph,
      left: Math.max(0, Math.min(glyph.left, middle - half(glyphs[i - 1]))),
      right: Math.min(1, Math.max(glyph.right, middle + half(glyphs[i + 1]))),
    }
  })
}

/** The upright box around a part of a slanted one, as fractions of the page. */
function boxOf(box: SlantedBox, page: { width: number; height: number }, from = 0, to = 1): Box {
  const corners = [pointIn(box, from, 0), pointIn(box, to, 0), pointIn(box, from, 1), pointIn(box, to, 1)]
  const xs = corners.map(({ x }) => within(x / page.width))
  const ys = corners.map(({ y }) => within(y / page.height))
  const left = Math.min(...xs)
  const top = Math.min(...ys)
  return [round(left), round(top), round(Math.max(...xs) - left), round(Math.max(...ys) - top)]
}

/** From top to bottom, and from left to right where boxes stand in one row. */
export function inReadingOrder(lines: Line[]): Line[] {
  const rows: { top: number; bottom: number; lines: Line[] }[] = []
  for (const line of [...lines].sort((a, b) => a.box[1] + a.box[3] / 2 - b.box[1] - b.box[3] / 2)) {
    const [, top, , height] = line.box
    const middle = top + height / 2
    const row = rows.at(-1)
    if (row && middle < row.bottom && middle > row.top) {
      row.lines.push(line)
      continue
    }
    rows.push({ top: top + height * 0.15, bottom: top + height * 0.85, lines: [line] })
  }
  return rows.flatMap((row) => row.lines.sort((a, b) => a.box[0] - b.box[0]))
}

const within = (share: number): number => Math.min(1, Math.max(0, share))
export const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
/** Enough for a tenth of a pixel of a large page; more digits only swell the cache. */
const round = (value: number): number => Math.round(value * 1e5) / 1e5
