import type { Box, FieldRule } from '../../contract/index.ts'
import { boxAround, cellsOf, closeTextOf, type Glyph, isHan, type Row, respaced } from '../layout.ts'
import { bracket, type Labels } from './label.ts'

/** A label or the heading of a group that stands upright in its cell, one sign below the other; `whole` where it says no more than the label (申请人, not 申请人声明). */
export type UprightLabel = { rules: FieldRule[]; whole: boolean; glyphs: Glyph[] }

/** Signs below one another are not further apart than this, in line heights. */
const STEP = 2
const LEAST = 2
/** Space behind the last sign of a label that is spread over its cell. */
const OFF = 0.3

/** Takes upright headings out of the rows, where their signs would cut into what stands beside them. */
export function withoutUpright(
  rows: Row[],
  { byFirst, fold, listedAs }: Labels,
): { rows: Row[]; upright: UprightLabel[] } {
  const knownAs = (glyphs: Glyph[]): { rules: FieldRule[]; whole: boolean } | null => {
    const text = glyphs.map(({ char }) => fold(bracket(char))).join('')
    const known = byFirst.get(text.charAt(0))?.find(({ chars }) => chars.length > 1 && text.startsWith(chars.join('')))
    return known ? { rules: known.rules, whole: /^(?:（.*）)?$/u.test(text.slice(known.chars.length)) } : null
  }
  const isLabel = (text: string): boolean => listedAs(text) !== undefined
  const upright = columnsOf(rows, isLabel).filter(
    ({ glyphs, first, spread }) => (first && !spread && glyphs.length > LEAST) || knownAs(glyphs) !== null,
  )
  const taken = new Set(upright.flatMap(({ glyphs }) => glyphs))
  if (taken.size === 0) return { rows, upright: [] }
  return {
    rows: rows.flatMap((row) => {
      const glyphs = row.glyphs.filter((glyph) => !taken.has(glyph))
      if (glyphs.length === 0 || glyphs.length === row.glyphs.length) return glyphs.length === 0 ? [] : [row]
      const [, top, , height] = boxAround(glyphs)
      return [{ ...row, top, height, glyphs: opened(respaced(glyphs, row.em)) }]
    }),
    upright: upright.map(({ glyphs }) => ({ ...(knownAs(glyphs) ?? { rules: [], whole: false }), glyphs })),
  }
}

/** `first` where the signs open their rows, `spread` where they begin labels that are spread over their cells (名　　称). */
type Signs = { glyphs: Glyph[]; first: boolean; spread: boolean }

/** Single signs below one another, Chinese ones or turned letters. */
function columnsOf(rows: Row[], isLabel: (text: string) => boolean): Signs[] {
  const columns: Signs[] = []
  for (const row of rows)
    for (const [k, cell, cells] of cellsOf(row).map((one, i, all) => [i, one, all] as const)) {
      const [glyph] = cell
      if (!glyph || cell.length !== 1 || !/[\p{Script=Han}A-Za-z]/u.test(glyph.char)) continue
      const column = columns.find(({ glyphs }) => follows(glyphs, glyph, row))
      const spread = isHan(glyph) && goesOnSpread(cells[k + 1] ?? [], isLabel)
      if (column) {
        column.glyphs.push(glyph)
        column.spread ||= spread
      } else columns.push({ glyphs: [glyph], first: k === 0, spread })
    }
  return columns.filter(({ glyphs }) => glyphs.length >= LEAST)
}

/** The sign behind goes on with a label that is spread over its cell, and is no value and no label of its own (用　途). */
const goesOnSpread = (cell: Glyph[], isLabel: (text: string) => boolean): boolean =>
  /\p{Script=Han}/u.test(cell[0]?.char ?? '') && (cell[1]?.gap ?? 1) > OFF && !isLabel(closeTextOf(cell))

/** Signs of one heading stand at even steps. */
function follows(column: Glyph[], glyph: Glyph, row: Row): boolean {
  const [first] = column
  const above = column.at(-1)
  if (!first || !above || above.page !== glyph.page || isHan(first) !== isHan(glyph)) return false
  const [a, b] = [boxAround([above]), boxAround([glyph])]
  const so = (middleOf(a) - middleOf(boxAround([first]))) / (column.length - 1)
  const step = column.length > 1 && isHan(glyph) ? EVEN * so : STEP * Math.max(a[3], b[3])
  return Math.abs(a[0] + a[2] / 2 - b[0] - b[2] / 2) < row.em / 2 && middleOf(b) - middleOf(a) < step
}
const EVEN = 1.4
const middleOf = ([, top, , height]: Box): number => top + height / 2

const opened = ([first, ...rest]: Glyph[]): Glyph[] => (first ? [{ ...first, opens: true }, ...rest] : [])
