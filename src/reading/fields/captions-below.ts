import type { FieldRule } from '../../contract/index.ts'
import { boxAround, closeTextOf, type Glyph, type Row } from '../layout.ts'
import { bracket, type Labels } from './label.ts'

/** What stands in small type below a line to be filled in (（委托人姓名）), with what was written on that line above it. */
export type Caption = { rules: FieldRule[]; alias: string; glyphs: Glyph[]; value: Glyph[] }

/** A caption is so much smaller than the line above it, and so much nearer to that than to the line below. */
const SMALL = 0.75
const STEP = 2
const NEARER = 0.6
/** Space that sets what is filled in off from the words before and behind it, and one caption from the next. */
const OFF = 0.3
const APART = 1.2
const WORDS = /^[（(]?([\p{Script=Han}（）()、/／]{2,16}?)[）)]?(?=[A-Za-z]|$)/u

/** Takes the captions out of the rows, where they would break the sentence above them. */
export function withoutCaptions(rows: Row[], labels: Labels): { rows: Row[]; captions: Caption[] } {
  const captions: Caption[] = []
  const plain = rows.filter((row, i) => {
    const found = isSmall(row, rows[i - 1], rows[i + 1]) ? captionsIn(row, rows[i - 1] as Row, labels) : []
    captions.push(...found)
    return found.length === 0
  })
  return { rows: plain, captions }
}

function isSmall(row: Row, above: Row | undefined, below: Row | undefined): boolean {
  if (above?.page !== row.page || row.height > SMALL * above.height) return false
  const before = row.top - above.top - above.height
  const behind = below?.page === row.page ? below.top - row.top - row.height : 1
  return row.top - above.top < STEP * above.height && before < NEARER * behind
}

/** None where anything in the row is no label, or stands under one. */
function captionsIn(row: Row, above: Row, labels: Labels): Caption[] {
  const slots = cut(above.glyphs, OFF)
  const found = cut(row.glyphs, APART).map((glyphs): Caption | null => {
    const [, alias] = WORDS.exec(closeTextOf(glyphs).replace(/[\s]/gu, '')) ?? []
    if (!alias) return null
    const value = slots.filter((slot) => stands(slot, glyphs)).flat()
    const label = glyphs.filter(({ char }) => !/[A-Za-z]/.test(char))
    return isLabel(closeTextOf(value), labels) ? null : { rules: rulesOf(alias, labels), alias, glyphs: label, value }
  })
  const captions = found.filter((one) => one !== null)
  const isFilled = captions.some(({ value }) => value.length > 0) || /^[（(]/u.test(closeTextOf(row.glyphs))
  const isKnown = captions.some(({ rules }) => rules.length > 0)
  return captions.length === found.length && isFilled && isKnown ? captions : []
}

function cut(glyphs: Glyph[], gap: number): Glyph[][] {
  const parts: Glyph[][] = []
  for (const glyph of glyphs)
    if (parts.length === 0 || glyph.gap >= gap) parts.push([glyph])
    else parts.at(-1)?.push(glyph)
  return parts
}

/** Whether the middle of either stands over or under the other. */
function stands(slot: Glyph[], caption: Glyph[]): boolean {
  const [[ax, , aw], [bx, , bw]] = [boxAround(slot), boxAround(caption)]
  const [a, b] = [ax + aw / 2, bx + bw / 2]
  return /[\p{L}\p{N}]/u.test(closeTextOf(slot)) && ((a > bx && a < bx + bw) || (b > ax && b < ax + aw))
}

const isLabel = (text: string, labels: Labels): boolean => /[:：]$/u.test(text) || labels.listedAs(text) !== undefined

function rulesOf(alias: string, labels: Labels): FieldRule[] {
  const plain = [...alias].map(bracket).join('')
  return labels.listedAs(plain) ?? labels.rulesFor?.(plain, true) ?? []
}

/** The captions of a field; of particulars those that follow the name of their party. */
export function overCaptions({ name, within }: FieldRule, captions: Caption[]): Caption[] {
  let party: string | undefined
  return captions.filter(({ rules }) => {
    party = rules.find(({ anchor }) => anchor)?.name ?? party
    return rules.some((rule) => rule.name === name) && (!within || within.includes(party ?? ''))
  })
}
