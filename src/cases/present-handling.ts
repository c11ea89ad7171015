import type { CaseHandling, CaseStep, FactAnswer, KeptCheck } from '../contract/index.ts'
import type { Context } from './deps.ts'
import type { TrailEntry } from './events.ts'
import type { History } from './history.ts'
import { presentNotice } from './notices/issue.ts'
import type { NoticeRecord } from './notices/notices.repository.ts'
import { possibleOf } from './verbs/list.ts'
import type { Look } from './verbs/verb.ts'
import { inShanghai, whoDid } from './who.ts'

type Seen = {
  events: readonly TrailEntry[]
  notices: readonly NoticeRecord[]
  check: KeptCheck | null
  context: Context
}

/** What has been done to a case, as far as the one who looks may see it. */
export async function presentHandling(look: Look, { events, notices, check, context }: Seen): Promise<CaseHandling> {
  const { record, history, clock, office, person } = look
  const who = (done: Pick<TrailEntry, 'by' | 'role'>) => whoDid(done, record, person, context.deps)
  const round = history.rounds.at(-1)
  const { claimed, proposed, committed, returned, tolerated, decided } = history
  return {
    clock,
    steps: await stepsOf(look, events, context),
    can: possibleOf(look),
    office: { id: office?.id ?? null, name: office?.name ?? record.department },
    claimedBy: claimed && record.claimedBy ? await who(claimed) : null,
    supplement:
      record.state === 'supplement' && round
        ? {
            items: round.items.map(({ hash: _hash, ...item }) => item),
            by: round.by,
            round: history.rounds.length,
            arrived: arrivedSince(round, look.papers),
          }
        : null,
    tolerated,
    committed: committed && { matters: committed.matters, promise: committed.promise, at: committed.at },
    returned: returned && { at: returned.at, reason: returned.reason },
    extended: history.extended,
    awaitingSecond: proposed && { decision: proposed.decision, by: await who(proposed), at: proposed.at },
    decision: decided && { result: decided.result, at: decided.at, opinion: decided.opinion },
    corrections: await Promise.all(
      history.corrections.map(async ({ part, key, from, to, done }) => ({
        ...{ part, key, from: from as FactAnswer | null, to: to as FactAnswer, at: done.at },
        by: await who(done),
      })),
    ),
    objections: history.objections,
    rating: history.rating,
    notices: notices.map(presentNotice),
    check: person.role === 'citizen' ? null : check,
  }
}

/** Papers in a place of the list whose content was not there when the notice was written. */
const arrivedSince = ({ materials }: History['rounds'][number], papers: Look['papers']): string[] =>
  papers
    .filter(({ materialId, blob }) => materialId !== null && !(materials[materialId] ?? '').split(' ').includes(blob))
    .map(({ id }) => id)

/** Steps that staff take among themselves; the applicant is not told of them before they are final. */
const INWARD = new Set([
  'claim',
  'check',
  'finding',
  'view',
  'scan',
  'save',
  'attach',
  'place_document',
  'remove_document',
  'reuse',
  'open',
  'open_evidence',
])
const INWARD_FOR_APPLICANT = new Set(['propose_decision', 'return'])

async function stepsOf(look: Look, events: readonly TrailEntry[], context: Context): Promise<CaseStep[]> {
  const { record, person, words } = look
  const { progress } = words
  const isStaff = person.role !== 'citizen'
  const shown = events.filter(({ type }) => !INWARD.has(type) && (isStaff || !INWARD_FOR_APPLICANT.has(type)))
  const taken = await Promise.all(
    shown.map(async (entry) => ({
      type: entry.type,
      title: progress.events[entry.type] ?? entry.type,
      at: inShanghai(entry.at),
      by: (await whoDid(entry, record, person, context.deps)).name,
      note: noteOf(entry),
    })),
  )
  const next = progress.next[record.state] ?? []
  return [...taken, ...next.map((title) => ({ type: 'next', title, at: null, by: null, note: null }))]
}

const noteOf = ({ kept, data }: TrailEntry): string | null => {
  const said = [kept?.words, kept?.reason, kept?.opinion].find((one) => typeof one === 'string' && one !== '')
  return typeof said === 'string' ? said : data.deemed === true ? '超过5个工作日没有答复，依法视为受理' : null
}
