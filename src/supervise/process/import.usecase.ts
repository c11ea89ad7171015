import type { Calendar } from '../../calendar/index.ts'
import type { HistoryFile, ImportProblem, ImportResult } from '../../contract/index.ts'
import { type Clock, newId, Refusal } from '../../shared/index.ts'
import { type History, instantOf, readHistory } from './history.ts'
import { measure } from './measures.ts'
import type { MeasuredCase, ProcessRepository } from './process.repository.ts'

export type ImportDeps = {
  repository: ProcessRepository
  calendar: Calendar
  clock: Clock
  /** Called after something came in, so that figures are counted anew. */
  changed: () => void
}

/**
 * Takes in histories of another system. The same case again is counted as a duplicate; one with other entries than before takes
 * the place of the former and is reported; what cannot be read is reported by case and index, never dropped in silence.
 */
export async function importHistories(
  { cases, asOf: asOfText, departments, services, windows }: HistoryFile,
  { by }: { by: string },
  { repository, calendar, clock, changed }: ImportDeps,
): Promise<ImportResult> {
  const asOf = instantOf(asOfText)
  if (asOf === null)
    throw new Refusal({
      kind: 'unprocessable',
      code: 'supervise.as_of',
      detail: '数据截止时间（asOf）读不懂，要写成 2026-06-30T18:00:00+08:00 这样',
      errors: [{ path: 'asOf', message: '要写成 2026-06-30T18:00:00+08:00 这样' }],
    })
  const problems: ImportProblem[] = []
  const histories = new Map<string, History>()
  for (const [position, raw] of cases.entries()) {
    const { history, problems: found } = readHistory(raw, position)
    problems.push(...found)
    if (!history) continue
    if (histories.has(history.id))
      problems.push({ caseId: history.id, index: null, message: '文件里有两件同号，用了后一件' })
    histories.set(history.id, history)
  }
  const terms = new Map(services.map((service) => [service.id, service]))
  for (const { id, serviceId } of histories.values())
    if (serviceId !== '' && !terms.has(serviceId))
      problems.push({ caseId: id, index: null, message: `文件里没有事项“${serviceId}”的时限，时限无法计算` })
  const context = { calendar, services: terms, asOf, source: 'imported' as const }
  const known = await repository.digestsOf([...histories.keys()])
  const fresh: MeasuredCase[] = []
  let duplicates = 0
  for (const history of histories.values()) {
    const digest = repository.digest(history)
    const before = known.get(history.id)
    if (before === digest) {
      duplicates++
      continue
    }
    if (before) problems.push({ caseId: history.id, index: null, message: '与以前导入的不同，已换成这次的' })
    const measured = measure(history, context)
    const applicant = measured.applicant && repository.nameless(measured.applicant)
    fresh.push({ history, digest, measures: { ...measured, applicant } })
  }
  if (fresh.length > 0) {
    const file = { id: newId('import'), at: clock.now(), by, asOf: new Date(asOf), cases: fresh.length }
    await repository.add({ ...file, frame: { departments, services, windows } }, fresh)
    changed()
  }
  const events = fresh.reduce((count, { history }) => count + history.events.length, 0)
  return { imported: fresh.length, duplicates, events, problems }
}
