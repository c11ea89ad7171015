import type { CaseState } from '../../src/contract/index.ts'

/** A small second telling of what may happen to a permit case, written from the law and not from the product. */
export type Model = {
  state: CaseState
  day: string
  windowFrom: string
  acceptedOn: string | null
  spans: { from: string; until: string; to: string | null }[]
  extended: boolean
  decidedOn: string | null
  rated: boolean
  events: number
  /** The last act, as it was sent: sent once more it changes nothing. */
  last: string
}

const OFF: [string, string][] = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
]
const ON = new Set(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])
const STATUTORY = 15

export const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

function works(day: string): boolean {
  if (ON.has(day)) return true
  if (OFF.some(([first, last]) => first <= day && day <= last)) return false
  const weekday = new Date(day).getUTCDay()
  return weekday > 0 && weekday < 6
}

/** The n-th working day after a day; null beyond 2026, for which there is no table. */
function due(from: string, days: number, spans: [string, string][] = []): string | null {
  let day = from
  let left = days
  while (left > 0) {
    day = later(day, 1)
    if (day > '2026-12-31') return null
    if (works(day) && !spans.some(([first, last]) => first <= day && day <= last)) left--
  }
  return day
}

export const answerDue = ({ windowFrom }: Model): string | null => due(windowFrom, 5)
export const deliveryDue = ({ decidedOn }: Model): string | null => (decidedOn ? due(decidedOn, 10) : null)
export function statutoryDue({ acceptedOn, spans, extended }: Model): string | null {
  const stopped = spans.map(({ from, until, to }): [string, string] => [from, to && to < until ? to : until])
  return acceptedOn && due(acceptedOn, STATUTORY + (extended ? 10 : 0), stopped)
}

const isExpired = (model: Model): boolean => {
  const answer = answerDue(model)
  return model.state === 'received' && answer !== null && model.day > answer
}
const UNDER_WAY: CaseState[] = ['accepted', 'in_review', 'suspended']
const OPEN: CaseState[] = ['received', 'supplement', ...UNDER_WAY]

/** What each act makes of a case; null where it may not happen. */
type Act = (model: Model, until: string) => Partial<Model> | null
const from =
  (states: CaseState[], change: Partial<Model> | ((model: Model, until: string) => Partial<Model> | null)): Act =>
  (model, until) => {
    if (!states.includes(model.state)) return null
    return typeof change === 'function' ? change(model, until) : change
  }

export const ACTS: Record<string, Act> = {
  claim: from([...OPEN, 'approved', 'refused'], {}),
  accept: from(['received'], (model) => ({
    state: 'accepted',
    acceptedOn: isExpired(model) ? model.windowFrom : model.day,
  })),
  supplement: from(['received'], (model) => (isExpired(model) ? null : { state: 'supplement' })),
  resubmit: from(['supplement'], ({ day }) => ({ state: 'received', windowFrom: day })),
  'not-accept': from(['received'], (model) => (isExpired(model) ? null : { state: 'not_accepted' })),
  'start-review': from(['accepted'], { state: 'in_review' }),
  suspend: from(['accepted', 'in_review'], ({ day, spans }, until) => ({
    state: 'suspended',
    spans: [...spans, { from: day, until, to: null }],
  })),
  resume: from(['suspended'], ({ day, spans }) => ({
    state: 'in_review',
    spans: spans.map((span, i) => (i === spans.length - 1 ? { ...span, to: day } : span)),
  })),
  extend: from(UNDER_WAY, (model) => {
    const before = statutoryDue(model)
    if (model.extended || !before || before < model.day || !statutoryDue({ ...model, extended: true })) return null
    return { extended: true }
  }),
  hearing: from(UNDER_WAY, {}),
  object: from(OPEN, {}),
  approve: from(['accepted', 'in_review'], ({ day }) => ({ state: 'approved', decidedOn: day })),
  refuse: from(['accepted', 'in_review'], ({ day }) => ({ state: 'refused', decidedOn: day })),
  return: from(['accepted', 'in_review'], { state: 'accepted' }),
  deliver: from(['approved', 'refused'], { state: 'delivered' }),
  rate: (model) => {
    if (model.rated || !['delivered', 'not_accepted'].includes(model.state)) return null
    return { rated: true, state: model.state === 'delivered' ? 'rated' : model.state }
  },
  archive: from(['delivered', 'rated', 'not_accepted', 'withdrawn'], { state: 'archived' }),
  withdraw: from(OPEN, { state: 'withdrawn' }),
}

/** The model after an act, or null where it must be refused. */
export function step(model: Model, act: string, sent: string, until: string): Model | null {
  if (model.last === sent) return model
  const change = ACTS[act]?.(model, until)
  return change ? { ...model, ...change, events: model.events + 1, last: sent } : null
}

/** The passing of time: acceptance by law. */
export const pass = (model: Model): Model =>
  isExpired(model)
    ? { ...model, state: 'accepted', acceptedOn: model.windowFrom, events: model.events + 1, last: '' }
    : model
