import { createHash } from 'node:crypto'
import type { Case, Notice, Person, VerbName } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'
import type { CaseTransaction, EventDraft } from './cases.repository.ts'
import { nextDueOf } from './clocks.ts'
import { actorOf, type Context } from './deps.ts'
import { follow } from './effects/follow.ts'
import { barred, caseNotFound, notNow, ownCase, wrongRole } from './errors.ts'
import { canonical, type TrailEntry } from './events.ts'
import { historyOf } from './history.ts'
import { issueNotice, presentNotice } from './notices/issue.ts'
import type { NoticeRecord } from './notices/notices.repository.ts'
import { showHandled } from './read.ts'
import { ensureSeen, lookAt, readOffices } from './scene.ts'
import { possibleOf, VERBS } from './verbs/list.ts'
import { clockWith, type Doing, type Look, type Scene, type Verb } from './verbs/verb.ts'
import { lastStep, ownerNameOf } from './who.ts'

/** Which version of the case somebody saw when they decided to act, where they say it. */
type Request = { id: string; input: unknown; on?: number | undefined }

/**
 * Moves a case on by one verb: permission, parsing, one transaction that holds the change, its entry in the trail, its document
 * and what follows. The same act sent twice is done once. Where somebody was faster, or the case is not at this step, a 409 says
 * who did what when, and what is possible now.
 */
export async function act(
  name: VerbName,
  request: Request,
  context: Context,
): Promise<{ case: Case; notice: Notice | null }> {
  const { person, deps } = context
  const verb = VERBS[name]
  if (!verb.roles.includes(person.role)) throw wrongRole()
  const input = verb.input.parse(request.input)
  const digest = digestOf(name, input)
  const book = await readOffices(deps)
  const actor = actorOf(context)
  const ownerName = await ownerNameOf(request.id, deps)
  const done = await deps.cases.change<{ notice: NoticeRecord | null; late?: Look }>(
    request.id,
    actor,
    async (before, tx) => {
      const record = ensureSeen(before, person, book)
      if (record.state === 'draft') throw caseNotFound()
      if (person.role !== 'citizen' && record.ownerId === person.id) throw ownCase()
      const { events } = await tx.trailOf(record.id)
      const look = lookAt(record, { events, papers: await tx.papersOf(record.id), person, book, at: actor.at }, deps)
      const last = look.history.last
      if (last && last.by === person.id && last.data.request === digest)
        return { result: await noticeNumbered(last.data.noticeNo, record.id, tx) }
      if (isLate(verb, look, request.on)) return { result: { notice: null, late: look } }
      ensureFree(verb, look)
      const scene: Scene = { ...look, tx, deps, book, ownerName }
      const doing = await verb.does(input, scene)
      const issued = doing.notice ? await issueNotice(doing.notice, scene, actor.at) : null
      const event = entryOf(doing, { digest, noticeNo: issued?.number, person })
      await follow(event, scene, actor.at)
      const set = changeOf(doing, event, look, { events, actor })
      return { set, event, result: { notice: issued } }
    },
  )
  if (!done) throw caseNotFound()
  if (done.late) throw await tooLate(verb, done.late, context)
  deps.outbox.soon(request.id)
  return { case: await showHandled(request.id, context), notice: done.notice ? presentNotice(done.notice) : null }
}

const noticeNumbered = async (number: unknown, caseId: string, tx: Pick<CaseTransaction, 'notices'>) => ({
  notice: (await tx.notices.of(caseId)).find((one) => one.number === number) ?? null,
})

const digestOf = (name: string, input: unknown): string =>
  createHash('sha256')
    .update(canonical([name, input]))
    .digest('hex')
    .slice(0, 16)

const entryOf = (
  { event }: Doing,
  { digest, noticeNo, person }: { digest: string; noticeNo: string | undefined; person: Person },
): EventDraft => ({
  ...event,
  data: {
    ...event.data,
    request: digest,
    ...(noticeNo && { noticeNo }),
    ...(person.office && { office: person.office }),
  },
})

/** What changes in the row; the day to act next is what the clocks say after the event. */
function changeOf(
  { to, set }: Doing,
  event: EventDraft,
  look: Look,
  { events, actor }: { events: readonly TrailEntry[]; actor: { by: string; role: string; at: Date } },
) {
  const { record } = look
  const state = to ?? record.state
  const entry = {
    ...{ caseId: record.id, seq: events.length + 1, by: actor.by, role: actor.role, at: actor.at.toISOString() },
    ...{ type: event.type, data: event.data, kept: event.kept ?? null, before: '', hash: '' },
  }
  const clock = clockWith(look, state, historyOf([...events, entry]))
  return { ...set, state, version: record.version + 1, nextDue: nextDueOf(clock) }
}

/** Whether somebody was faster, or the case is not at this step. */
export const isLate = ({ from }: Verb, { record }: Look, on: number | undefined): boolean =>
  (on !== undefined && on !== record.version) || !from.includes(record.state)

/** Refuses a step that something bars although the case is at it. */
export function ensureFree(verb: Verb, look: Look): void {
  const bar = verb.bars?.(look)
  if (bar) throw barred('barred', bar, { can: possibleOf(look) })
}

/** Who did what when, and what is possible now; asked outside of a transaction, since it looks names up. */
export async function tooLate(verb: Verb, look: Look, context: Context) {
  const { record, words } = look
  const last = await lastStep(look, context)
  const can = possibleOf(look)
  const { turn, verbs, states } = words.progress
  const detail = fillIn(last ? turn.taken : turn.wrong, {
    verb: verbs[verb.name],
    state: states[record.state] ?? record.state,
    who: last ? [last.by.office, last.by.name].filter(Boolean).join('，') : '',
    at: last?.at.slice(0, 16).replace('T', ' ') ?? '',
    step: last?.title ?? '',
    can: can.length > 0 ? can.map((one) => verbs[one]).join('、') : turn.nothing,
  })
  return notNow(detail, { state: record.state, version: record.version, can, last })
}
