import type { Calendar } from '../../calendar/index.ts'
import type { ImportedService } from '../../contract/index.ts'
import { dayAt, hourAt } from './days.ts'
import type { Evaluation, History, HistoryEvent } from './history.ts'
import { plainDay, suspensionsOf, type Use, usedOf, workingDaysUsed } from './use.ts'

/** What the indicators count of one case: plain figures, no personal data, so that they can be kept and summed. */
export type CaseMeasures = {
  id: string
  source: 'own' | 'imported'
  serviceId: string
  department: string
  window: string | null
  channel: string | null
  officer: string | null
  applicantType: string | null
  region: string | null
  /** Days in Asia/Shanghai. */
  receivedDay: string | null
  respondedDay: string | null
  acceptedDay: string | null
  decidedDay: string | null
  deliveredDay: string | null
  closed: boolean
  /** Working days from 收件 to the first answer, or to the day of the data where there is none. */
  answerDays: number | null
  /** Working days from the decision to delivery, or to the day of the data. */
  deliveryDays: number | null
  /** Days used of the promise and of the law, in their own units, suspensions left out. */
  used: { promised: Use | null; statutory: Use | null; workingDays: number | null }
  outcome: 'approved' | 'refused' | 'not_accepted' | 'returned' | 'withdrawn' | null
  acceptedAtOnce: boolean
  rounds: number
  laterItems: number
  laterItemsVisible: number
  returnReasons: string[]
  /** What the first notice asked to be mended, by the ids of the defect table or as the other system calls it. */
  asked: string[]
  /** Hour of receipt in Asia/Shanghai. */
  receivedHour: number | null
  suspensions: number
  suspensionsAbused: number
  steps: number
  stepsStalled: number
  stalledSteps: string[]
  outOfOrder: number
  amended: number
  outside: number
  /** Acceptances and decisions of people (not those by law, 视为受理): when, by whom, and whether at an unusual time. */
  actions: { at: number; by: string | null; what: 'accept' | 'decide'; unusual: boolean }[]
  /** Papers handed in: digest and instant; filled in by `annotate`: those that were held already. */
  papers: { hash: string; at: number }[]
  papersHeld: number
  evaluation: Evaluation | null
  evaluationOdd: boolean
  applicant: string | null
  /** 容缺: papers promised for later; `kept` null while there is still time. */
  promise?: { kept: boolean | null } | null
  /** Faults the check pointed out before the first answer, and how many of them the notice took over; null where nothing was answered yet. */
  hints?: { shown: number; taken: number } | null
}

export type MeasureContext = {
  calendar: Calendar
  services: ReadonlyMap<string, ImportedService>
  /** The instant to which the data is complete, in milliseconds. */
  asOf: number
  source: CaseMeasures['source']
}

/** Office work before or after these hours is unusual. */
const MORNING = 7
const NIGHT = 21
/** Applied for and decided within so many minutes, although days are promised: handled outside of the system. */
const AT_ONCE_MINUTES = 10

/** Measures one case. Pure: the same history, calendar and day of the data give the same figures. */
export function measure(history: History, { calendar, services, asOf, source }: MeasureContext): CaseMeasures {
  const { events } = history
  const first = (...types: HistoryEvent['type'][]) => events.find(({ type }) => types.includes(type))
  const last = (...types: HistoryEvent['type'][]) => events.findLast(({ type }) => types.includes(type))
  const received = first('receive')
  const answer = first('accept', 'not_accept', 'supplement_notice', 'return', 'withdraw')
  const accepted = first('accept')
  const acceptedDay = accepted ? (plainDay(accepted.data.acceptedOn) ?? dayAt(accepted.at)) : null
  const decided = last('decide')
  const delivered = last('deliver')
  const closing = last('decide', 'not_accept', 'return', 'withdraw')
  const service = services.get(history.serviceId)
  const spans = suspensionsOf(events, asOf)
  const stopped = spans.filter(({ stops }) => stops).map(({ span }) => span)
  const until = dayAt(decided?.at ?? (closing?.type === 'withdraw' ? closing.at : asOf))
  const use = (term: ImportedService['promised'], extendedBy = 0) =>
    acceptedDay && term ? usedOf(acceptedDay, until, term, { stopped, extendedBy }, calendar) : null
  const notices = events.filter(({ type }) => type === 'supplement_notice')
  const steps = stepsOf(events, { service, asOf, calendar })
  const actions = actionsOf(events, calendar)
  return {
    id: history.id,
    source,
    serviceId: history.serviceId,
    department: history.department || service?.department || '',
    window: history.window,
    channel: history.channel,
    officer: history.officer,
    applicantType: history.applicantType,
    region: history.region,
    receivedDay: received ? dayAt(received.at) : null,
    respondedDay: answer ? dayAt(answer.at) : null,
    acceptedDay,
    decidedDay: decided ? dayAt(decided.at) : null,
    deliveredDay: delivered ? dayAt(delivered.at) : null,
    closed: closing !== undefined,
    answerDays: received ? calendar.workingDaysBetween(dayAt(received.at), dayAt(answer?.at ?? asOf)) : null,
    deliveryDays: decided ? calendar.workingDaysBetween(dayAt(decided.at), dayAt(delivered?.at ?? asOf)) : null,
    used: {
      promised: use(service?.promised),
      statutory: use(service?.statutory, Number(first('extend')?.data.days ?? 0) || 0),
      workingDays: acceptedDay && decided ? workingDaysUsed(acceptedDay, until, stopped, calendar) : null,
    },
    outcome: outcomeOf(closing),
    acceptedAtOnce: accepted !== undefined && notices.length === 0 && !first('return'),
    rounds: notices.length,
    ...laterItemsOf(notices, received),
    returnReasons: events.filter(({ type }) => type === 'return').map(({ data }) => String(data.reason ?? '')),
    asked: notices[0] ? itemsOf(notices[0]).map(({ defect }) => defect) : [],
    receivedHour: received ? hourAt(received.at) : null,
    suspensions: spans.length,
    suspensionsAbused: spans.filter(({ abused }) => abused).length,
    ...steps,
    outOfOrder: events.filter(isBackdated(events)).length,
    amended: events.filter(({ type, data }) => type === 'amend' && isTimeField(data.field)).length,
    outside: isOutside(received, decided, service) ? 1 : 0,
    actions,
    papers: papersOf(events),
    papersHeld: 0,
    evaluation: history.evaluation,
    evaluationOdd: false,
    applicant: history.applicant,
  }
}

function outcomeOf(closing: HistoryEvent | undefined): CaseMeasures['outcome'] {
  if (!closing) return null
  if (closing.type === 'not_accept') return 'not_accepted'
  if (closing.type === 'return') return 'returned'
  if (closing.type === 'withdraw') return 'withdrawn'
  const result = String(closing.data.result ?? '')
  return result === '1' || /不予|不准|驳回|refus|reject|den/i.test(result) ? 'refused' : 'approved'
}

type Item = { materialId: string; hash: string | null; defect: string }
const itemsOf = ({ data }: HistoryEvent): Item[] =>
  (Array.isArray(data.items) ? data.items : []).map((item) => ({
    materialId: String(item?.materialId ?? ''),
    hash: item?.hash ?? null,
    defect: String(item?.defect ?? ''),
  }))
const materialsOf = (event: HistoryEvent | undefined): { id: string; hash: string | null }[] =>
  (Array.isArray(event?.data.materials) ? event.data.materials : []).map((one) => ({
    id: String(one?.id ?? ''),
    hash: one?.hash ?? null,
  }))

/**
 * Items of the second and later notices, and how many of them could be seen in the papers first handed in although the first
 * notice did not name them (一次性告知, 行政许可法 第三十二条第四项): the same content was there, or the paper was missing from the start.
 * A material of several files carries their digests with spaces between.
 */
function laterItemsOf(notices: readonly HistoryEvent[], received: HistoryEvent | undefined) {
  const firstPapers = materialsOf(received)
  const told = new Set(
    (notices[0] ? itemsOf(notices[0]) : []).map(({ materialId, defect }) => `${materialId} ${defect}`),
  )
  const later = notices.slice(1).flatMap(itemsOf)
  const visible = later.filter(
    ({ materialId, hash, defect }) =>
      !told.has(`${materialId} ${defect}`) &&
      (hash === null
        ? firstPapers.every(({ id }) => id !== materialId)
        : hash.split(' ').every((part) => firstPapers.some((one) => one.hash === part))),
  )
  return { laterItems: later.length, laterItemsVisible: visible.length }
}

type StepContext = { service: ImportedService | undefined; asOf: number; calendar: Calendar }

/** Steps that have a limit, and those in which nothing happened for longer than it. */
function stepsOf(events: readonly HistoryEvent[], { service, asOf, calendar }: StepContext) {
  const limits = new Map(service?.steps.map(({ step, limitDays }) => [step, limitDays]))
  const stalledSteps: string[] = []
  let steps = 0
  for (const [i, event] of events.entries()) {
    if (event.type !== 'step_start') continue
    const step = String(event.data.step ?? '')
    const limit = limits.get(step)
    if (limit === undefined) continue
    steps++
    const rest = events.slice(i + 1)
    const end = rest.find(({ type, data }) => type === 'step_end' && data.step === step)
    const acts = rest.filter(({ type, data, at }) => type === 'action' && data.step === step && (!end || at <= end.at))
    const marks = [event.at, ...acts.map(({ at }) => at), end?.at ?? asOf].map(dayAt)
    const longest = Math.max(
      0,
      ...marks.slice(1).map((day, j) => calendar.workingDaysBetween(marks[j] ?? day, day) ?? 0),
    )
    if (longest > limit) stalledSteps.push(step)
  }
  return { steps, stepsStalled: stalledSteps.length, stalledSteps }
}

const isBackdated =
  (events: readonly HistoryEvent[]) =>
  ({ at, data }: HistoryEvent, i: number): boolean =>
    data.lateEntry !== true && events.slice(0, i).some((before) => before.data.lateEntry !== true && before.at > at)

const isTimeField = (field: unknown): boolean =>
  typeof field === 'string' && /^at$|time|date|day|时间|日期/i.test(field)

function isOutside(
  received: HistoryEvent | undefined,
  decided: HistoryEvent | undefined,
  service: ImportedService | undefined,
): boolean {
  if (!received || !decided) return false
  if (decided.at < received.at) return true
  return (service?.promised?.days ?? 0) > 0 && decided.at - received.at < AT_ONCE_MINUTES * 60_000
}

const actionsOf = (events: readonly HistoryEvent[], calendar: Calendar): CaseMeasures['actions'] =>
  events.flatMap(({ type, at, by, data }) => {
    if ((type !== 'accept' && type !== 'decide') || data.deemed === true) return []
    const hour = hourAt(at)
    const unusual = hour < MORNING || hour >= NIGHT || calendar.isWorkingDay(dayAt(at)) === false
    return [{ at, by, what: type, unusual }]
  })

const papersOf = (events: readonly HistoryEvent[]): CaseMeasures['papers'] =>
  events.flatMap((event) =>
    event.type === 'receive' || event.type === 'resubmit'
      ? materialsOf(event).flatMap(({ hash }) => (hash ? [{ hash, at: event.at }] : []))
      : [],
  )
