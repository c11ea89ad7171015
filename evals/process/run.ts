import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { HistoryFile, IndicatorsQuery } from '../../src/contract/index.ts'
import { importHistories, type ProcessDeps, readIndicators } from '../../src/supervise/index.ts'
import type { Part } from '../main.ts'
import { plant, type Truth } from './generate.ts'

const CASES = 2400

/** Imports a planted half-year and compares every numerator and denominator with what was planted, overall and by department. */
export async function runProcess(deps: ProcessDeps, knowledgeDir: string): Promise<Part> {
  const days = await workingDays(knowledgeDir, '2026-01-04', '2026-06-30')
  const { file, truth, byDepartment } = plant({ cases: CASES, days, seed: 20261118 })
  const { imported } = await importHistories(HistoryFile.parse(file), { by: 'evaluation' }, deps)
  const again = await importHistories(HistoryFile.parse(file), { by: 'evaluation' }, deps)
  const asked = IndicatorsQuery.parse({ from: '2026-01-01', to: '2026-06-30', source: 'imported', by: 'department' })
  const { indicators, rows } = await readIndicators(asked, deps)
  const compared = [
    ...compare(
      '全部',
      truth,
      new Map(indicators.map(({ id, numerator, denominator }) => [id, [numerator, denominator]])),
    ),
    ...[...byDepartment].flatMap(([department, sums]) => {
      const figures = rows.find(({ key }) => key === department)?.figures ?? {}
      return compare(
        department,
        sums,
        new Map(Object.entries(figures).map(([id, f]) => [id, [f.numerator, f.denominator]])),
      )
    }),
  ]
  const right = (of: 0 | 1) => compared.filter(({ want, got }) => want[of] === got[of]).length / compared.length
  return {
    name: 'process',
    half: 'all',
    figures: {
      cases: imported,
      figures: compared.length,
      numeratorsExact: right(0),
      denominatorsExact: right(1),
      againDuplicates: again.duplicates / CASES,
    },
    misses: compared
      .filter(({ want, got }) => want[0] !== got[0] || want[1] !== got[1])
      .map(({ where, id, want, got }) => ({ q: `${where} ${id}`, expected: want.join('÷'), got: got.join('÷') })),
  }
}

type Sums = readonly [number, number]
const compare = (where: string, truth: Truth, found: ReadonlyMap<string, number[]>) =>
  [...truth].map(([id, want]) => ({
    where,
    id,
    want: want as Sums,
    got: (found.get(id) ?? [Number.NaN, Number.NaN]) as unknown as Sums,
  }))

/** The working days of a span, straight from the State Council's table, by other code than the product's. */
async function workingDays(dir: string, from: string, to: string): Promise<string[]> {
  const table = parse(await readFile(join(dir, 'calendar/2026.yaml'), 'utf8'))
  const off = (day: string) =>
    table.holidays.some((span: { from: string; to: string }) => span.from <= day && day <= span.to)
  const found: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    const weekday = new Date(at).getUTCDay()
    if (table.workingWeekends.includes(day) || (weekday > 0 && weekday < 6 && !off(day))) found.push(day)
  }
  return found
}
