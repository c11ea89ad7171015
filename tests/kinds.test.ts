import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../src/catalogue/index.ts'
import type { ReadingKnowledge } from '../src/contract/index.ts'
import { type Paper, recognise } from '../src/reading/index.ts'
import { hasChromium, type Printer, startPrinter } from './support/lines.ts'
import { paperFixtures } from './support/paper-fixtures.ts'

let printer: Printer
let knowledge: ReadingKnowledge
beforeAll(async () => {
  printer = await startPrinter()
  knowledge = (await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge') })).reading
})
afterAll(() => printer.close())

const papersOf = async (name: string, pages: string[], [width, height]: [number, number]): Promise<Paper[]> =>
  recognise([await printer.read(name, pages, { width, height })], knowledge)

describe.skipIf(!hasChromium)('a printed paper', () => {
  test.each(paperFixtures().map((fixture) => [fixture.truth.title, fixture] as const))(
    '%s',
    async (_, { name, pages, truth }) => {
      const [paper, ...others] = await papersOf(name, pages, truth.size)
      expect(others).toEqual([])
      const said = (fields: Paper['fields'] = {}, names: string[] = []) =>
        Object.fromEntries(names.map((field) => [field, fields[field]?.value]))
      expect({ kind: paper?.kind, ...said(paper?.fields, Object.keys(truth.fields)) }).toEqual({
        kind: truth.kind,
        ...truth.fields,
      })
      for (const [table, rows] of Object.entries(truth.rows))
        expect(rows.map((row, i) => said(paper?.rows[table]?.[i], Object.keys(row)))).toEqual(rows)
      expect(paper?.blanks.map(({ label }) => label)).toEqual(expect.arrayContaining(truth.blanks))
      const ticks = paper?.ticks.map(({ group, options }) => [group, options.map(({ text, ticked }) => [text, ticked])])
      expect(ticks).toEqual(expect.arrayContaining(Object.entries(truth.ticks)))
      expect(paper?.confidence).toBeGreaterThan(0.6)
    },
  )
})
