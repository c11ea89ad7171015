import type { FieldRule } from '../../contract/index.ts'
import { boxAround, cellsOf, closeTextOf, type Glyph, type Row } from '../layout.ts'
import { bracket, type Hit, type Labels } from './label.ts'

/** Labels broken over two lines of a narrow cell: 公民身份号 / 码. */
export function stackedLabels(rows: Row[], { byFirst, fold }: Labels): Hit[] {
  const cells = rows.map((row) =>
    cellsOf(row).map((glyphs) => ({ glyphs, text: glyphs.map(({ char }) => fold(bracket(char))).join('') })),
  )
  return rows.flatMap((row, i) =>
    (cells[i] ?? []).flatMap(({ glyphs, text }): Hit[] => {
      const first = glyphs[0]
      if (!first || text.length < 2 || text.length > 8) return []
      for (const { text: alias, chars, rules } of byFirst.get(fold(bracket(first.char))) ?? []) {
        const rest = chars.join('').slice(text.length)
        if (rest === '' || !chars.join('').startsWith(text)) continue
        const under = [i + 1, i + 2].flatMap((k) => (near(row, rows[k]) ? (cells[k] ?? []) : []))
        const below = under.find((cell) => cell.text === rest && sharesColumn(glyphs, cell.glyphs))
        const start = row.glyphs.indexOf(first)
        if (below)
          return [
            {
              row: i,
              start,
              end: start + glyphs.length,
              alias,
              rules,
              colon: false,
              glyphs: [...glyphs, ...below.glyphs],
              stacked: true,
            },
          ]
      }
      return []
    }),
  )
}

const near = (row: Row, below: Row | undefined): boolean =>
  below !== undefined && below.page === row.page && below.top - row.top < 1.9 * row.height

function sharesColumn(above: Glyph[], below: Glyph[]): boolean {
  const [a, b] = [boxAround(above), boxAround(below)]
  return b[0] > a[0] - a[2] / 4 && b[0] + b[2] < a[0] + a[2] * 1.25
}

/** So many known labels under one another make a column of labels. */
const COLUMN = 2

/** Cells of a form that stand, centred, in a column of known labels are labels too, whatever they say. */
export function columnLabels(rows: Row[], known: Hit[], ruleOf: (label: string) => FieldRule): Hit[] {
  const taken = new Set(known.flatMap(({ glyphs }) => glyphs))
  const columns = known
    .filter(({ colon, inline }) => !colon && !inline)
    .map(({ glyphs }) => ({ centre: centreOf(glyphs), page: glyphs[0]?.page }))
  return rows.flatMap((row, i) =>
    cellsOf(row).flatMap((glyphs): Hit[] => {
      const text = closeTextOf(glyphs)
      const first = glyphs[0]
      if (!first || !LABEL.test(text) || glyphs.some((glyph) => taken.has(glyph))) return []
      const above = columns.filter(
        ({ centre, page }) => page === row.page && Math.abs(centre - centreOf(glyphs)) < row.em / 2,
      )
      if (above.length < COLUMN) return []
      const start = row.glyphs.indexOf(first)
      return [{ row: i, start, end: start + glyphs.length, alias: text, rules: [ruleOf(text)], colon: false, glyphs }]
    }),
  )
}
const LABEL = /^[\p{Script=Han}（）()、/]{2,12}$/u

function centreOf(glyphs: Glyph[]): number {
  const [x, , width] = boxAround(glyphs)
  return x + width / 2
}
