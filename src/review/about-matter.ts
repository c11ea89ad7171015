import type { createCalendar } from '../calendar/index.ts'
import type { Aftercare, Benchmark, Hints, Remedies, ThirdParties } from '../contract/index.ts'
import { computeAmounts, describe, parse } from '../rules/index.ts'
import { fillIn } from '../shared/index.ts'
import { knownFacts } from './facts.ts'
import type { ReviewFile } from './review-file.ts'

/** Applicant and matter in five lines. */
export function matterOf(file: ReviewFile): Hints['matter'] {
  const { service, who, knowledge, receivedOn, acceptedOn, clock } = file
  const { matter } = knowledge.words
  const name = who.name || matter.noName
  const content = Object.entries(file.applicant)
    .filter(([, value]) => value.trim() !== '' && value.trim() !== who.name)
    .slice(0, 4)
    .map(([label, value]) => `${label}：${value.trim()}`)
  return [
    { label: matter.who, text: who.agent ? fillIn(matter.byAgent, { name, agent: who.agent }) : name },
    { label: matter.what, text: `${service.name}（${service.kind}）` },
    { label: matter.content, text: content.join('；') || service.list.result.name },
    {
      label: matter.when,
      text: [
        ...(receivedOn ? [fillIn(matter.received, { day: receivedOn })] : []),
        ...(acceptedOn ? [fillIn(matter.accepted, { day: acceptedOn })] : []),
      ].join('，'),
    },
    { label: matter.state, text: clock.words },
  ]
}

/** A discretion benchmark where the service has amounts by rule: each step with its range, and the one that fits (裁量基准). */
export function benchmarkOf(file: ReviewFile): Benchmark | null {
  const { service, today, knowledge } = file
  const { amounts = [] } = service
  if (amounts.length === 0) return null
  const known = Object.fromEntries([...knownFacts(file)].map(([id, { value }]) => [id, value]))
  const computed = computeAmounts(service, known, today)
  const facts = new Map(service.facts.map((fact) => [fact.id, fact]))
  const { benchmark } = knowledge.words
  const steps = amounts.map(({ name, text, unit, when }, i) => {
    const value = computed[i]?.value
    return {
      id: `${i + 1}`,
      situation: when ? `${name}：${describe(parse(when), facts)}` : name,
      range: value == null ? fillIn(benchmark.open, { text }) : fillIn(benchmark.value, { text, value, unit }),
    }
  })
  const fitting = computed.flatMap(({ applies }, i) => (applies === true ? [`${i + 1}`] : []))
  return {
    name: fillIn(benchmark.name, { service: service.name }),
    version: service.version,
    basis: [...new Set(amounts.map(({ basis }) => basis))].join('；'),
    steps,
    fits: fitting.length === 1 ? (fitting[0] ?? null) : null,
    note: benchmark.note,
  }
}

/** Whom the decision may touch beside the applicant, and whether a hearing is due (行政许可法 第三十六条、第四十六条、第四十七条). */
export function thirdPartiesOf({
  service,
  knowledge,
  hearingTold,
}: Pick<ReviewFile, 'service' | 'knowledge' | 'hearingTold'>): ThirdParties {
  const { hearing } = knowledge.words
  const told = [
    ...service.conditions.map(({ text }) => text),
    ...service.reviewPoints.flatMap(({ point, how }) => [point, how]),
    ...service.materials.map(({ name }) => name),
  ].join('\n')
  const who = hearing.parties.filter(({ words }) => new RegExp(words, 'u').test(told)).map((one) => one.who)
  const byLaw = service.list.specialProcedures.find(({ name }) => new RegExp(hearing.demanded, 'u').test(name))
  const isPermit = service.kind === '行政许可'
  return {
    involved: who.length > 0,
    who,
    hearing: {
      required: byLaw !== undefined,
      told: hearingTold,
      basis: byLaw ? byLaw.basis || hearing.lawBasis : who.length > 0 && isPermit ? hearing.interestBasis : null,
      why: byLaw ? hearing.byLaw : who.length > 0 ? fillIn(hearing.byInterest, { who: who.join('、') }) : hearing.none,
    },
  }
}

const REVIEW_DAYS = 60
const COURT_MONTHS = 6

/**
 * 行政复议 within sixty days (行政复议法 第二十条), court within six months (行政诉讼法 第四十六条), counted from the day after service; a last
 * day that is a holiday moves to the next working day. In a year without a calendar yet it stays, and the note says so.
 */
export function remediesOf(
  { today, office, service, knowledge }: ReviewFile,
  calendar: ReturnType<typeof createCalendar>,
): Remedies {
  const { remedies } = knowledge.words
  const review = office.reviewBody ?? service.list.remedies.review ?? remedies.review
  const court = office.court ?? service.list.remedies.court ?? remedies.court
  const reviewDay = addDays(today, REVIEW_DAYS)
  const courtDay = addMonths(today, COURT_MONTHS)
  const isArranged = [reviewDay, courtDay].every((day) => calendar.isWorkingDay(day) !== null)
  return {
    ...{ review, court },
    reviewUntil: workingOn(reviewDay, calendar),
    courtUntil: workingOn(courtDay, calendar),
    text: fillIn(remedies.text, { review, court }),
    note: remedies.note + (isArranged ? '' : remedies.notArranged),
  }
}

const DAY_MS = 86_400_000
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** The same day of a later month, its last day where it has fewer. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

function workingOn(day: string, calendar: ReturnType<typeof createCalendar>): string {
  return calendar.isWorkingDay(day) === false ? (calendar.addWorkingDays(day, 1).due ?? day) : day
}

/** What follows an approval: expiry and renewal, promises to be verified, papers to come, supervision. */
export function aftercareOf({ service, committed, tolerated, knowledge }: ReviewFile): Aftercare[] {
  const { aftercare: words } = knowledge.words
  const { validity, renewal } = service.list.result
  return [
    ...(validity ? [{ text: fillIn(words.validity, { validity }), on: null, basis: null }] : []),
    ...(renewal ? [{ text: fillIn(words.renewal, { renewal }), on: null, basis: null }] : []),
    ...(committed
      ? [
          {
            text: fillIn(words.commitment, { matters: committed.matters.join('、') }),
            ...{ on: null, basis: words.commitmentBasis },
          },
        ]
      : []),
    ...(tolerated && tolerated.open.length > 0 ? [{ text: words.tolerated, on: tolerated.by, basis: null }] : []),
    ...(service.kind === '行政许可' ? [{ text: words.supervision, on: null, basis: words.supervisionBasis }] : []),
  ]
}
