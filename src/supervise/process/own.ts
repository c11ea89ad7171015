import type { Calendar } from '../../calendar/index.ts'
import type { Trail } from '../../cases/index.ts'
import type { ImportedService, ServiceDocument } from '../../contract/index.ts'
import { HistoryEventType } from '../../contract/index.ts'
import type { Evaluation, History, HistoryEvent } from './history.ts'
import { type CaseMeasures, measure } from './measures.ts'

/** Entries of our own trail that are called otherwise in a history; null is left out. */
const CALLED: Record<string, HistoryEvent['type'] | null> = {
  tolerate: 'accept',
  start_review: 'step_start',
  /** Back to the window inside of the house, which is no 退件 to the applicant. */
  return: null,
}
const KNOWN = new Set<string>(HistoryEventType.options)

/** Our own cases as measures, by the same counting as those of other systems. */
export function measureOwn(
  trails: readonly Trail[],
  { calendar, services, asOf }: { calendar: Calendar; services: ReadonlyMap<string, ServiceDocument>; asOf: number },
): CaseMeasures[] {
  const terms = new Map([...services.values()].map((service) => [service.id, termsOf(service)]))
  return trails.map((trail) => measure(historyOf(trail), { calendar, services: terms, asOf, source: 'own' }))
}

const termsOf = ({ id, name, department, list }: ServiceDocument): ImportedService => ({
  id,
  name,
  department,
  statutory: termOf(list.statutory),
  promised: termOf(list.promised),
  steps: list.stages.flatMap(({ name: step, days }) => (days !== null && days > 0 ? [{ step, limitDays: days }] : [])),
})
const termOf = (term: ServiceDocument['list']['statutory']) =>
  term && term.days !== null ? { days: term.days, unit: term.unit } : null

function historyOf({ id, serviceId, department, events: entries }: Trail): History {
  const events = entries.flatMap(({ type, at, by, data, seq }): HistoryEvent[] => {
    const called = type in CALLED ? CALLED[type] : KNOWN.has(type) ? (type as HistoryEvent['type']) : null
    const entry = { index: seq - 1, at: Date.parse(at), by, data: data as Record<string, unknown> }
    const ended = { ...entry, type: 'step_end' as const, data: { step: '审查' } }
    if (!called) return []
    return called === 'decide' ? [{ ...entry, type: called }, ended] : [{ ...entry, type: called }]
  })
  const accepted = events.find(({ type }) => type === 'accept')
  return {
    id,
    serviceId,
    department,
    window: null,
    channel: '网上',
    officer: accepted?.by ?? null,
    applicant: null,
    events,
    evaluation: ratingOf(entries),
  }
}

function ratingOf(entries: Trail['events']): Evaluation | null {
  const rated = entries.findLast(({ type }) => type === 'rate')
  if (!rated) return null
  const grade = Number((rated.data as { grade?: unknown }).grade)
  return { grade, at: Date.parse(rated.at), channel: '网上', voluntary: true, replyAt: null, calledBackAt: null }
}
