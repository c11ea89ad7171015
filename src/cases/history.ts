import type { FindingState, SupplementItem } from '../contract/index.ts'
import { dayOf } from '../shared/index.ts'
import type { TrailEntry } from './events.ts'

/** A day and who did it. */
type Done = { at: string; on: string; by: string; role: string }

/** What a clerk made of a finding. */
export type Mark = {
  state: FindingState
  reason: string | null
  message?: string
  remedy?: string
  note?: string
  done: Done
}

/** What has happened to a case, read from its events and from nothing else. */
export type History = {
  receivedOn: string | null
  /** Each round of asking for supplements, in order; `resubmittedOn` null while it is waited for. */
  rounds: {
    at: string
    on: string
    by: string
    items: (SupplementItem & { hash: string | null })[]
    materials: Record<string, string>
    resubmittedOn: string | null
  }[]
  /** The day from which the terms run; back-dated to the receipt where the law says so (视为受理). */
  acceptedOn: string | null
  deemed: boolean
  claimed: Done | null
  tolerated: { materialIds: string[]; by: string; open: string[]; promise: string } | null
  committed: (Done & { matters: string[]; promise: string; materialIds: string[] }) | null
  suspensions: { from: string; until: string; to: string | null; ground: string }[]
  extended: { days: number; reason: string; approvedBy: string } | null
  returned: (Done & { reason: string }) | null
  proposed: (Done & { decision: string }) | null
  decided: (Done & { result: 'approve' | 'refuse'; opinion: string }) | null
  deliveredOn: string | null
  endedOn: string | null
  corrections: { part: 'facts' | 'applicant'; key: string; from: unknown; to: unknown; done: Done }[]
  objections: { at: string; words: string }[]
  rating: { grade: number; tags: string[]; words: string; at: string } | null
  /** What clerks made of findings, by the id of the finding. */
  marks: Record<string, Mark>
  /** Papers that another was taken in place of. */
  replaced: string[]
  last: TrailEntry | null
}

const EMPTY: History = {
  receivedOn: null,
  rounds: [],
  acceptedOn: null,
  deemed: false,
  claimed: null,
  tolerated: null,
  committed: null,
  suspensions: [],
  extended: null,
  returned: null,
  proposed: null,
  decided: null,
  deliveredOn: null,
  endedOn: null,
  corrections: [],
  objections: [],
  rating: null,
  marks: {},
  replaced: [],
  last: null,
}

/** Entries that are not a step of the case. */
const ASIDE = new Set([
  'scan',
  'check',
  'finding',
  'view',
  'attach',
  'save',
  'place_document',
  'remove_document',
  'reuse',
  'open_evidence',
])

/** Reads the whole history; entries it does not know change nothing. */
export function historyOf(trail: readonly TrailEntry[]): History {
  let history = EMPTY
  for (const entry of trail) {
    history = { ...history, ...READ[entry.type]?.(entry, history) }
    if (!ASIDE.has(entry.type)) history = { ...history, last: entry }
  }
  return history
}

type Read = (entry: TrailEntry, before: History) => Partial<History>

const doneOf = ({ at, by, role }: TrailEntry): Done => ({ at, on: dayOf(new Date(at)), by, role })
const onOf = ({ at }: TrailEntry): string => dayOf(new Date(at))
/** Data and sealed words together; their shapes are those the verbs write. */
const allOf = <T>({ data, kept }: TrailEntry): T => ({ ...data, ...kept }) as T

const READ: Record<string, Read> = {
  receive: (entry) => ({ receivedOn: onOf(entry) }),
  claim: (entry) => ({ claimed: doneOf(entry) }),
  supplement_notice: (entry, { rounds }) => {
    const { by, list, materials } = allOf<{
      by: string
      list: History['rounds'][number]['items']
      materials: Record<string, string>
    }>(entry)
    return { rounds: [...rounds, { at: entry.at, on: onOf(entry), by, items: list, materials, resubmittedOn: null }] }
  },
  resubmit: (entry, { rounds, tolerated }) => {
    const { arrived = [], laterPapers = false } = allOf<{ arrived?: string[]; laterPapers?: boolean }>(entry)
    if (laterPapers)
      return { tolerated: tolerated && { ...tolerated, open: tolerated.open.filter((id) => !arrived.includes(id)) } }
    return {
      rounds: rounds.map((round, i) => (i < rounds.length - 1 ? round : { ...round, resubmittedOn: onOf(entry) })),
    }
  },
  accept: (entry) => {
    const { acceptedOn = onOf(entry), deemed = false } = allOf<{ acceptedOn?: string; deemed?: boolean }>(entry)
    return { acceptedOn, deemed }
  },
  tolerate: (entry) => {
    const { materialIds, by, promise } = allOf<{ materialIds: string[]; by: string; promise: string }>(entry)
    return { acceptedOn: onOf(entry), tolerated: { materialIds, by, promise, open: materialIds } }
  },
  commit: (entry) => ({
    committed: {
      ...doneOf(entry),
      ...allOf<{ matters: string[]; promise: string; materialIds: string[] }>(entry),
    },
  }),
  not_accept: (entry) => ({ endedOn: onOf(entry) }),
  amend: (entry, { corrections }) => {
    const { part, key, from, to } = allOf<{ part: 'facts' | 'applicant'; key: string; from: unknown; to: unknown }>(
      entry,
    )
    return { corrections: [...corrections, { part, key, from, to, done: doneOf(entry) }] }
  },
  start_review: () => ({ returned: null }),
  suspend: (entry, { suspensions }) => {
    const { kind, from, plannedEnd } = allOf<{ kind: string; from: string; plannedEnd: string }>(entry)
    return { suspensions: [...suspensions, { from, until: plannedEnd, to: null, ground: kind }], proposed: null }
  },
  resume: (entry, { suspensions }) => {
    const { to } = allOf<{ to: string }>(entry)
    return { suspensions: suspensions.map((one, i) => (i < suspensions.length - 1 ? one : { ...one, to })) }
  },
  extend: (entry) => ({ extended: allOf<NonNullable<History['extended']>>(entry) }),
  transfer: () => ({ claimed: null, proposed: null }),
  propose_decision: (entry) => ({
    proposed: { ...doneOf(entry), decision: allOf<{ result: string }>(entry).result },
  }),
  decide: (entry) => ({
    decided: { ...doneOf(entry), ...allOf<{ result: 'approve' | 'refuse'; opinion: string }>(entry) },
    proposed: null,
  }),
  return: (entry) => ({
    returned: { ...doneOf(entry), reason: allOf<{ words: string }>(entry).words },
    proposed: null,
  }),
  deliver: (entry) => ({ deliveredOn: onOf(entry) }),
  rate: (entry) => ({ rating: { at: entry.at, ...allOf<Omit<NonNullable<History['rating']>, 'at'>>(entry) } }),
  finding: (entry, { marks }) => {
    const { finding, ...mark } = allOf<{ finding: string } & Omit<Mark, 'done'>>(entry)
    return { marks: { ...marks, [finding]: { ...mark, done: doneOf(entry) } } }
  },
  attach: ({ data }, { replaced }) =>
    typeof data.replaces === 'string' ? { replaced: [...replaced, data.replaces] } : {},
  object: (entry, { objections }) => ({
    objections: [...objections, { at: entry.at, words: allOf<{ words: string }>(entry).words }],
  }),
  withdraw: (entry) => ({ endedOn: onOf(entry) }),
  archive: (entry, { endedOn }) => ({ endedOn: endedOn ?? onOf(entry) }),
}
