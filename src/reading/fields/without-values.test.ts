import { expect, it } from 'vitest'
import { rowsOf } from '../layout.ts'
import type { PageReading } from '../page.ts'
import type { Hit } from './label.ts'
import { withoutValues } from './without-values.ts'

const LINES: [string, number, number][] = [
  ['变更事项', 0.1, 0.2],
  ['住所', 0.3, 0.21],
  ['变更前', 0.1, 0.27],
]
const page = {
  page: 1,
  lines: LINES.map(([text, x, y]) => ({ text, box: [x, y, 0.02 * text.length, 0.015], confidence: 1 })),
  seals: [],
} as unknown as PageReading

it('takes what stands half a line off a label that names another for its value', () => {
  const rows = rowsOf(page)
  const hits = rows.map(({ glyphs }, row): Hit => {
    const alias = glyphs.map(({ char }) => char).join('')
    return { row, start: 0, end: glyphs.length, alias, rules: [], colon: false, glyphs }
  })
  expect(withoutValues(hits, rows).map(({ alias }) => alias)).toEqual(['变更事项', '变更前'])
})
