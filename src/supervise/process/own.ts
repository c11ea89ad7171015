import type { Calendar } from '../../calendar/index.ts'
import type { Trail } from '../../cases/index.ts'
import { HistoryEventType, type ImportedService, type ServiceDocument } from '../../contract/index.ts'
import { dayAt } from './days.ts'
import type { Evaluation, History, HistoryEvent } from './history.ts'
import { type CaseMeasures, measure } from './measures.ts'

type Entry = Trail['events'][number]
export type OwnContext = {
  calendar: Calendar
  services: ReadonlyMap<string, ServiceDocument>
  /** The instant of counting, in milliseconds. */
  asOf: number
  /** When a bad rating of a case was answered, in milliseconds, by case. */
  repliedAt?: ReadonlyMap<string, number>
}

/** The step between acceptance and decision, as the implementation lists call it. */
const REVIEW = '审查'
/** Working days to decide on a permit where nothing else is set (行政许可法 第四十二条), as the clocks of cases have it. */
const PERMIT_TERM = { days: 20, unit: '工作日' as const }

/** Our own cases as measures, by the same counting as those of other systems, with what only our own trail tells. */
export function measureOwn(trails: readonly Trail[], { calendar, services, asOf, repliedAt }: OwnContext) {
  const terms = new Map([...services.values()].map((service) => [service.id, termsOf(service)]))
  const context = { calendar, services: terms, asOf, source: 'own' as const }
  return trails.map((trail): CaseMeasures => {
    const measured = measure(historyOf(trail, services.get(trail.serviceId), repliedAt?.get(trail.id) ?? null), context)
    return { ...measured, promise: promiseOf(trail.events, asOf), hints: hintsOf(trail.events) }
  })
}

const termsOf = ({ id, name, kind, department, list }: ServiceDocument): ImportedService => ({
  id,
  name,
  department,
  statutory: termOf(list.statutory) ?? (kind === '行政许可' ? PERMIT_TERM : null),
  promised: termOf(list.promised),
  steps: list.stages.flatMap(({ name: step, days }) => (days !== null && days > 0 ? [{ step, limitDays: days }] : [])),
})
const termOf = (term: ServiceDocument['list']['statutory']) =>
  term && term.days !== null ? { days: term.days, unit: term.unit } : null

/** Entries of our own trail that are called otherwise in a history. */
const CALLED: Record<string, readonly { type: HistoryEvent['type']; data?: object }[]> = {
  tolerate: [{ type: 'accept' }],
  start_review: [{ type: 'step_start', data: { step: REVIEW } }],
  decide: [{ type: 'decide' }, { type: 'step_end', data: { step: REVIEW } }],
  // Back to the window inside of the house, which is no 退件 to the applicant.
  return: [{ type: 'step_end', data: { step: REVIEW } }],
  // While a special procedure stops the clock, nobody is idle.
  suspend: [{ type: 'suspend' }, { type: 'step_end', data: { step: REVIEW } }],
  resume: [{ type: 'resume' }, { type: 'step_start', data: { step: REVIEW } }],
  extend: [{ type: 'extend' }, { type: 'action', data: { step: REVIEW } }],
  hearing: [{ type: 'action', data: { step: REVIEW } }],
  propose_decision: [{ type: 'action', data: { step: REVIEW } }],
}
const KNOWN = new Set<string>(HistoryEventType.options)

function historyOf(trail: Trail, service: ServiceDocument | undefined, repliedAt: number | null): History {
  const events = trail.events.flatMap(({ type, at, by, data, seq }): HistoryEvent[] => {
    const called = CALLED[type] ?? (KNOWN.has(type) ? [{ type: type as HistoryEvent['type'] }] : [])
    return called.map((one) => ({ index: seq - 1, at: Date.parse(at), by, ...one, data: { ...data, ...one.data } }))
  })
  const received = trail.events.find(({ type }) => type === 'receive')
  const channel = received?.role === 'clerk' ? '窗口' : '网上'
  return {
    id: trail.id,
    serviceId: trail.serviceId,
    department: trail.department,
    window: trail.office?.name ?? null,
    channel,
    officer: officerOf(trail.events),
    applicant: null,
    applicantType: service?.audience.length === 1 ? (service.audience[0] ?? null) : null,
    region: trail.office?.region ?? null,
    events,
    evaluation: ratingOf(trail.events, channel, repliedAt),
  }
}

/** Whoever decided, else whoever answered the applicant; the passing of time is nobody. */
const officerOf = (events: readonly Entry[]): string | null =>
  (
    events.findLast(({ type, by }) => type === 'decide' && by !== 'system') ??
    events.find(({ type, by }) => /^(accept|tolerate|not_accept|supplement_notice)$/.test(type) && by !== 'system')
  )?.by ?? null

function ratingOf(events: readonly Entry[], channel: string, repliedAt: number | null): Evaluation | null {
  const rated = events.findLast(({ type }) => type === 'rate')
  if (!rated) return null
  const { grade, voluntary } = rated.data
  return {
    grade: Number(grade),
    at: Date.parse(rated.at),
    channel,
    voluntary: voluntary !== false,
    replyAt: repliedAt,
    calledBackAt: null,
  }
}

/** Papers that were to come later (容缺受理): kept when all came by the day that was promised, broken when that day is over. */
function promiseOf(events: readonly Entry[], asOf: number): CaseMeasures['promise'] {
  const tolerated = events.find(({ type }) => type === 'tolerate')
  if (!tolerated) return null
  const { materialIds, by } = tolerated.data as { materialIds: string[]; by: string }
  const inTime = new Set(
    events
      .filter(({ type, at }) => type === 'resubmit' && dayAt(Date.parse(at)) <= by)
      .flatMap(({ data }) => (data.arrived as string[] | undefined) ?? []),
  )
  if (materialIds.every((id) => inTime.has(id))) return { kept: true }
  return { kept: dayAt(asOf) > by ? false : null }
}

/** Faults of the last check before the first answer that ask for something, and those that the one-time notice took over. */
function hintsOf(events: readonly Entry[]): CaseMeasures['hints'] {
  const answered = events.findIndex(({ type }) => /^(accept|tolerate|not_accept|supplement_notice)$/.test(type))
  if (answered < 0) return null
  const check = events.slice(0, answered).findLast(({ type }) => type === 'check')
  const shown = new Set((check?.data.toMend ?? check?.data.defects ?? []) as string[])
  if (shown.size === 0) return null
  const answer = events[answered]
  const items = answer?.type === 'supplement_notice' ? (answer.data.items as { defect: string | null }[]) : []
  const asked = new Set(items.map(({ defect }) => defect))
  return { shown: shown.size, taken: [...shown].filter((code) => asked.has(code)).length }
}
