import { addNaturalDays, type Calendar, deadlineOf, type Suspension } from '../calendar/index.ts'
import type { CaseClock, CaseState, ProgressFile, ServiceDocument, TimeLimit } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'
import type { History } from './history.ts'

/** Working days to answer what was handed in (行政许可法 第三十二条第一款第四项). */
export const ANSWER_DAYS = 5
/** Working days to deliver a decision (第四十四条). */
export const DELIVERY_DAYS = 10
/** Working days to decide on a permit where nothing else is set (第四十二条). */
const PERMIT_DAYS = 20

type Given = {
  state: CaseState
  history: History
  service: Pick<ServiceDocument, 'kind' | 'list'> | undefined
  today: string
  calendar: Calendar
  words: ProgressFile['clock']
}

/**
 * The clocks of a case, from its history: the answer to what was handed in, statutory and promised term side by side, delivery.
 * Days of acceptance, receipt and decision are day 0. A special procedure stops both terms from its notice to its end, at the
 * latest to the end that was told in writing (第四十五条): what lasts longer counts. An extension moves the statutory term only,
 * since a promise stays a promise.
 */
export function clockOf(given: Given): CaseClock {
  const { history, state, words } = given
  const { acceptedOn, decided, deliveredOn } = history
  const stage = stageOf(state)
  const answer = stage === 'answer' ? answerTerm(given) : settled(ANSWER_DAYS, '工作日', words.past)
  const [statutory, promised] = (['statutory', 'promised'] as const).map((which) => {
    if (!acceptedOn) return { ...unknown(termOf(given, which)), note: words.afterAcceptance }
    return decisionTerm(given, which)
  }) as [TimeLimit, TimeLimit]
  const delivery = decided
    ? deliveredOn || stage !== 'delivery'
      ? settled(DELIVERY_DAYS, '工作日', words.past)
      : limit(given, { from: decided.on, days: DELIVERY_DAYS, unit: '工作日' })
    : { ...unknown({ days: DELIVERY_DAYS, unit: '工作日' }), note: words.afterDecision }
  const stopped = stoppedOf(given)
  const clock = { stage, answer, statutory, promised, delivery, ...(stopped && { stopped }) }
  return { ...clock, words: wordsOf(clock, given) }
}

/** The day by which somebody has to act next, while time stands the day until which it does; null where nobody can say. */
export function nextDueOf({ stage, answer, statutory, promised, delivery, stopped }: CaseClock): string | null {
  if (stage === 'over') return null
  if (stopped) return stopped.until
  if (stage === 'answer') return answer.due
  if (stage === 'delivery') return delivery.due
  return [promised.due, statutory.due].filter((due) => due !== null).sort()[0] ?? null
}

/**
 * The day from which an application counts as accepted because nobody answered in time (视为受理), or null. It goes back to the
 * day the papers were received, after a supplement to the day that was received. Only the law of permits says so.
 */
export function deemedSince(given: Given): string | null {
  if (given.state !== 'received' || given.service?.kind !== '行政许可') return null
  const from = windowStart(given.history)
  const { due } = answerTerm(given)
  return from && due !== null && given.today > due ? from : null
}

const stageOf = (state: CaseState): CaseClock['stage'] => {
  if (state === 'received' || state === 'supplement') return 'answer'
  if (state === 'accepted' || state === 'in_review' || state === 'suspended') return 'decision'
  return state === 'approved' || state === 'refused' ? 'delivery' : 'over'
}

/** Papers that were supplemented are received anew, and the five days with them. */
const windowStart = ({ rounds, receivedOn }: History): string | null => rounds.at(-1)?.resubmittedOn ?? receivedOn

function answerTerm(given: Given): TimeLimit {
  const from = windowStart(given.history)
  if (!from || given.state === 'supplement') return unknown({ days: ANSWER_DAYS, unit: '工作日' })
  return limit(given, { from, days: ANSWER_DAYS, unit: '工作日' })
}

/** The days that do not count: each procedure up to its end, and to the end that was told at the latest. */
export const spansOf = ({ suspensions }: Pick<History, 'suspensions'>): Suspension[] =>
  suspensions.map(({ from, until, to }) => ({ from, to: to !== null && to < until ? to : until }))

type Term = { days: number | null; unit: TimeLimit['unit'] }

function termOf({ service }: Given, which: 'statutory' | 'promised'): Term {
  const term = service?.list[which]
  if (term && term.days !== null) return { days: term.days, unit: term.unit }
  const isDefault = which === 'statutory' && service?.kind === '行政许可'
  return isDefault ? { days: PERMIT_DAYS, unit: '工作日' } : { days: null, unit: null }
}

function decisionTerm(given: Given, which: 'statutory' | 'promised'): TimeLimit {
  const { history, words, service } = given
  const { days, unit } = termOf(given, which)
  if (days === null || unit === null) return { ...unknown({ days, unit }), note: words.notPublished }
  if (unit === '小时') return { ...unknown({ days, unit }), note: words.hours }
  const isDefault = service?.list[which]?.days == null
  const more = which === 'statutory' ? (history.extended?.days ?? 0) : 0
  const from = history.acceptedOn ?? given.today
  const open = stoppedOf(given)
  const spans = spansOf(history)
  // An extension is in working days, also of a term in natural ones.
  const first = deadlineOf({ from, days, unit, suspensions: spans }, given.calendar)
  const { due, note } =
    more > 0 && first.due !== null
      ? deadlineOf(
          unit === '工作日'
            ? { from, days: days + more, unit, suspensions: spans }
            : { from: first.due, days: more, unit: '工作日', suspensions: spans },
          given.calendar,
        )
      : first
  const planned = open?.until ? fillIn(words.planned, { date: open.until }) : null
  return {
    days,
    unit,
    due,
    remaining: due === null || history.decided ? null : remainingDays(given, unit, due, spans),
    note: note ? words.notArranged : (planned ?? (isDefault ? words.defaultStatutory : null)),
  }
}

const limit = (
  given: Given,
  { from, days, unit }: { from: string; days: number; unit: '工作日' | '自然日' },
): TimeLimit => {
  const { due, note } = deadlineOf({ from, days, unit, suspensions: [] }, given.calendar)
  return {
    days,
    unit,
    due,
    remaining: due === null ? null : remainingDays(given, unit, due, []),
    note: note && given.words.notArranged,
  }
}

/** Days that still count until a term ends, today not among them; negative by the days it is past. */
function remainingDays(
  { today, calendar }: Given,
  unit: '工作日' | '自然日',
  due: string,
  spans: Suspension[],
): number {
  const [from, to, sign] = today <= due ? [today, due, 1] : [due, today, -1]
  let count = 0
  for (let day = addNaturalDays(from, 1); day <= to; day = addNaturalDays(day, 1)) {
    const stands = sign > 0 && spans.some((span) => span.from <= day && day <= span.to)
    if (!stands && (unit === '自然日' || calendar.isWorkingDay(day))) count++
  }
  return count === 0 ? 0 : sign * count
}

const unknown = ({ days, unit }: Term): TimeLimit => ({ days, unit, due: null, remaining: null, note: null })
const settled = (days: number, unit: '工作日', note: string): TimeLimit => ({ ...unknown({ days, unit }), note })

function stoppedOf({ state, history, today, words }: Given): CaseClock['stopped'] {
  const round = history.rounds.at(-1)
  if (state === 'supplement' && round)
    return { since: round.on, why: fillIn(words.supplement, { date: round.by }), until: round.by }
  const open = history.suspensions.at(-1)
  if (state !== 'suspended' || !open || today > open.until) return undefined
  return { since: open.from, why: open.ground, until: open.until }
}

function wordsOf(
  { stage, answer, statutory, promised, delivery, stopped }: Omit<CaseClock, 'words'>,
  { state, words, today }: Given,
): string {
  if (stage === 'over') return words.none
  if (stopped && state === 'supplement') return stopped.why
  if (stopped) return fillIn(words.suspended, { why: stopped.why, date: stopped.until ?? '' })
  const shown = stage === 'answer' ? answer : stage === 'delivery' ? delivery : promised.due ? promised : statutory
  if (shown.due === null || shown.remaining === null || shown.unit === null) return shown.note ?? words.notPublished
  if (shown.remaining === 0 && shown.due < today) return fillIn(words.expired, { date: shown.due })
  if (shown.remaining > 0) return fillIn(words.left, { days: shown.remaining, unit: shown.unit })
  return shown.remaining === 0 ? words.today : fillIn(words.over, { days: -shown.remaining, unit: shown.unit })
}
