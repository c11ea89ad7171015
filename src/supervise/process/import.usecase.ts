import type { Calendar } from '../../calendar/index.ts'
import type { HistoryFile, HistoryFrame, ImportResult } from '../../contract/index.ts'
import { type Clock, newId, Refusal } from '../../shared/index.ts'
import { type History, instantOf, readHistory } from './history.ts'
import { measure } from './measures.ts'
import type { MeasuredCase, ProcessRepository } from './process.repository.ts'

export type ImportDeps = {
  repository: ProcessRepository
  calendar: Calendar
  clock: Clock
  /** Called after something came in, so that figures are counted anew and alerts raised. */
  changed: () => unknown
}

/** Cases kept in one go, where they come one by one. */
const AT_ONCE = 500

/** Takes in a whole file of histories, all of it or nothing. */
export const importHistories = (
  { cases, ...frame }: HistoryFile,
  who: { by: string },
  deps: ImportDeps,
): Promise<ImportResult> => takeIn(frame, [cases], who, deps)

/** The same from cases that come one by one, kept as they come; broken off, it may be begun again: what is there is a duplicate. */
export const importCases = (
  frame: HistoryFrame,
  cases: AsyncIterable<unknown>,
  who: { by: string },
  deps: ImportDeps,
): Promise<ImportResult> => takeIn(frame, batchesOf(cases), who, deps)

async function* batchesOf(cases: AsyncIterable<unknown>): AsyncGenerator<unknown[]> {
  let batch: unknown[] = []
  for await (const one of cases) {
    batch.push(one)
    if (batch.length < AT_ONCE) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/**
 * Takes in histories of another system. The same case again is counted as a duplicate; one with other entries than before takes
 * the place of the former and is reported; what cannot be read is reported by case and index, never dropped in silence.
 */
async function takeIn(
  { asOf: asOfText, departments, services, windows }: HistoryFrame,
  batches: AsyncIterable<unknown[]> | Iterable<unknown[]>,
  { by }: { by: string },
  { repository, calendar, clock, changed }: ImportDeps,
): Promise<ImportResult> {
  const asOf = instantOf(asOfText)
  if (asOf === null) throw noInstant()
  const terms = new Map(services.map((service) => [service.id, service]))
  const context = { calendar, services: terms, asOf, source: 'imported' as const }
  const file = { id: newId('import'), at: clock.now(), by, asOf: new Date(asOf) }
  const result: ImportResult = { imported: 0, duplicates: 0, events: 0, problems: [] }
  const tell = (caseId: string, message: string) => result.problems.push({ caseId, index: null, message })
  const seen = new Set<string>()
  let position = 0
  for await (const cases of batches) {
    const histories = new Map<string, History>()
    for (const raw of cases) {
      const { history, problems } = readHistory(raw, position++)
      result.problems.push(...problems)
      if (!history) continue
      if (seen.has(history.id) || histories.has(history.id)) tell(history.id, '文件里有两件同号，用了后一件')
      histories.set(history.id, history)
    }
    const known = await repository.digestsOf([...histories.keys()])
    const fresh: MeasuredCase[] = []
    for (const history of histories.values()) {
      const { id, serviceId } = history
      if (serviceId !== '' && !terms.has(serviceId)) tell(id, `文件里没有事项“${serviceId}”的时限，时限无法计算`)
      const digest = repository.digest(history)
      const before = known.get(id)
      if (before === digest) {
        result.duplicates++
        continue
      }
      if (before && !seen.has(id)) tell(id, '与以前导入的不同，已换成这次的')
      const measured = measure(history, context)
      const applicant = measured.applicant && repository.nameless(measured.applicant)
      fresh.push({ history, digest, measures: { ...measured, applicant } })
      result.events += history.events.length
    }
    for (const id of histories.keys()) seen.add(id)
    if (fresh.length === 0) continue
    await repository.add({ ...file, cases: fresh.length, frame: { departments, services, windows } }, fresh)
    result.imported += fresh.length
  }
  if (result.imported > 0) await changed()
  return result
}

const noInstant = () =>
  new Refusal({
    kind: 'unprocessable',
    code: 'supervise.as_of',
    detail: '数据截止时间（asOf）读不懂，要写成 2026-06-30T18:00:00+08:00 这样',
    errors: [{ path: 'asOf', message: '要写成 2026-06-30T18:00:00+08:00 这样' }],
  })
