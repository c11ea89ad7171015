import { boxAround } from './layout.ts'
import type { Line, Word } from './page.ts'
import type { TickBox } from './picture/index.ts'

type Box = Line['box']

/** What an engine gives for a drawn box however sure it is; of other signs it is not. */
const LIKE_BOXES = /[口囗日曰回]/u
/** A sign that was read for sure is one. */
const SURE = 0.9
/**
 * From middle to middle, in widths of the box: what was read in its place, the sign behind it at most, the sign before it at least.
 * Engines give the signs beside what they do not know the room of that, too.
 */
const SAME = 0.6
const NEAR = 2
const APART = 1.4
/** The confidence of a mark that was told by its shape. */
const BY_SHAPE = 0.9

/** Puts boxes that were seen in the picture into the lines, in the place of what an engine took them for: engines know no ticked boxes. */
export function withTicks(lines: Line[], boxes: TickBox[]): Line[] {
  const marked = lines.map((line) => ({ ...line, words: line.words ?? [{ ...line }] }))
  for (const box of boxes) {
    const line = marked.find((one) => standsIn(box.box, one.box))
    const words = line && marksPut(line.words, box)
    if (!line || !words) continue
    line.words = words
    line.text = textOf(words)
    line.box = boxAround([line, box])
  }
  return marked.map((line, i) => (line.text === lines[i]?.text ? (lines[i] as Line) : line))
}

/** In the line, or right before it. */
function standsIn([x, y, w, h]: Box, [left, top, width, height]: Box): boolean {
  const middle = y + h / 2
  return middle > top && middle < top + height && x + w > left - w && x < left + width
}

/** The words with a mark for the box; null where a sign stands there, or words run into it. */
function marksPut(words: Word[], { box, ticked }: TickBox): Word[] | null {
  const [x, , w] = box
  const middle = x + w / 2
  const there = words.filter((word) => Math.abs(middleOf(word.box) - middle) < SAME * w)
  if (there.some(({ text, confidence }) => isHan(text) && !LIKE_BOXES.test(text) && confidence > SURE)) return null
  if (there.some(({ text }) => [...text].length > 1)) return null
  const others = words.filter((word) => !there.includes(word))
  const before = others.findLast((word) => middleOf(word.box) < middle)
  const behind = others.find((word) => middleOf(word.box) > middle)
  const isOff = !before || middle - middleOf(before.box) > APART * w || /[\p{P}\p{S}]$/u.test(before.text)
  const hasWords = behind && middleOf(behind.box) - middle < NEAR * w && isHan(behind.text)
  if (!isOff || !hasWords || (!ticked && there.some(({ text }) => text === '口'))) return null
  const mark: Word = { text: ticked ? '☑' : '□', box, confidence: BY_SHAPE }
  return [...others, mark].toSorted((a, b) => middleOf(a.box) - middleOf(b.box))
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)
const middleOf = ([x, , width]: Box): number => x + width / 2

/** Words of letters and figures stand apart, signs do not. */
const textOf = (words: Word[]): string =>
  words.map(({ text }, i) => (/\w$/.test(words[i - 1]?.text ?? '') && /^\w/.test(text) ? ` ${text}` : text)).join('')
