import type { FieldRule } from '../../contract/index.ts'
import { boxAround, cellsOf, type Glyph, type Row } from '../layout.ts'
import { bracket, type Labels } from './label.ts'

/** The heading of a group that stands upright in its cell, one sign below the other. */
export type UprightLabel = { rules: FieldRule[]; glyphs: Glyph[] }

/** Signs below one another are not further apart than this, in line heights. */
const STEP = 2
const LEAST = 2

/** Takes upright headings out of the rows, where their signs would cut into what stands beside them. */
export function withoutUpright(rows: Row[], { byFirst, fold }: Labels): { rows: Row[]; upright: UprightLabel[] } {
  const columns: Glyph[][] = []
  for (const row of rows) {
    const [first = [], ...rest] = cellsOf(row)
    const [glyph] = first
    const apart = rest[0]?.[0]
    if (!glyph || first.length !== 1 || !/\p{Script=Han}/u.test(glyph.char)) continue
    if (apart && apart.gap < 1) continue
    const column = columns.find((glyphs) => follows(glyphs.at(-1), glyph, row))
    if (column) column.push(glyph)
    else columns.push([glyph])
  }
  const upright = columns.filter(({ length }) => length > LEAST || (length === LEAST && isLabel(columns, length)))
  const taken = new Set(upright.flat())
  if (taken.size === 0) return { rows, upright: [] }
  return {
    rows: rows.flatMap((row) => {
      const glyphs = row.glyphs.filter((glyph) => !taken.has(glyph))
      return glyphs.length === 0 ? [] : [glyphs.length === row.glyphs.length ? row : { ...row, glyphs: opened(glyphs) }]
    }),
    upright: upright.flatMap((glyphs) => {
      const chars = glyphs.map(({ char }) => fold(bracket(char)))
      const known = (byFirst.get(chars[0] ?? '') ?? []).find(({ chars: alias }) => {
        const text = chars.join('')
        return text === alias.join('') || text.startsWith(alias.join(''))
      })
      return known ? [{ rules: known.rules, glyphs }] : []
    }),
  }
}

const isLabel = (columns: Glyph[][], length: number): boolean =>
  columns.filter((one) => one.length >= length).length > 1

function follows(above: Glyph | undefined, glyph: Glyph, row: Row): boolean {
  if (!above || above.page !== glyph.page) return false
  const [a, b] = [boxAround([above]), boxAround([glyph])]
  return Math.abs(a[0] + a[2] / 2 - b[0] - b[2] / 2) < row.em / 2 && b[1] - a[1] < STEP * Math.max(a[3], b[3])
}

const opened = ([first, ...rest]: Glyph[]): Glyph[] => (first ? [{ ...first, gap: 0, opens: true }, ...rest] : [])
