import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { createCalendar } from '../../src/calendar/index.ts'
import { CalendarFile, type ImportedService } from '../../src/contract/index.ts'
import { annotate } from '../../src/supervise/process/annotate.ts'
import { sum } from '../../src/supervise/process/count-up.ts'
import { readHistory } from '../../src/supervise/process/history.ts'
import { indicatorsOf } from '../../src/supervise/process/indicators/index.ts'
import { measure } from '../../src/supervise/process/measures.ts'

const dir = join(import.meta.dirname, '../../knowledge/calendar')
export const calendar = createCalendar(
  ['2025', '2026'].map((year) => CalendarFile.parse(parse(readFileSync(join(dir, `${year}.yaml`), 'utf8')))),
)
const service: ImportedService = {
  id: 's',
  name: '户外招牌设置备案',
  department: 'd',
  promised: { days: 5, unit: '工作日' },
  statutory: { days: 20, unit: '工作日' },
  steps: [{ step: '审查', limitDays: 3 }],
}
const asOf = Date.parse('2026-12-10T18:00:00+08:00')
export type Entry = [type: string, at: string, data?: object, by?: string]

let made = 0
/** A case of these entries, measured. */
export const measured = (entries: Entry[], more: object = {}) => {
  const events = entries.map(([type, at, data = {}, by = 'o1']) => ({
    type,
    at: at.length > 10 ? `${at}:00+08:00` : `${at}T10:00:00+08:00`,
    by,
    data,
  }))
  const raw = { id: `c${++made}`, serviceId: 's', department: 'd', officer: 'o1', applicant: 'a', events, ...more }
  const { history } = readHistory(raw, 0)
  if (!history) throw new Error('unreadable')
  return measure(history, { calendar, services: new Map([['s', service]]), asOf, source: 'imported' })
}
/** An indicator over these cases. */
export const count = (id: string, ...cases: ReturnType<typeof measured>[]) => {
  const indicator = indicatorsOf(calendar).find((one) => one.id === id)
  if (!indicator) throw new Error(id)
  annotate(cases)
  return sum(indicator, cases, { from: '2026-01-01', to: '2026-12-31' })
}

/** Received, accepted, decided and delivered in good time. */
export const USUAL: Entry[] = [
  ['receive', '2026-11-02', { materials: [{ id: 'm1', hash: 'h1' }] }],
  ['accept', '2026-11-03'],
  ['decide', '2026-11-09', { result: '0' }],
  ['deliver', '2026-11-10'],
]
