import type { Finding, MarkInput } from '../../contract/index.ts'
import { Refusal } from '../../shared/index.ts'
import { actorOf, type Context } from '../deps.ts'
import { caseNotFound, notNow, ownCase, wrongInput } from '../errors.ts'
import { historyOf } from '../history.ts'
import { ensureSeen, lookAt, readOffices } from '../scene.ts'
import { possibleOf } from '../verbs/list.ts'
import { BEFORE_DECISION } from '../verbs/verb.ts'
import { lastStep, withNames } from '../who.ts'
import { identified, presentFinding } from './findings.ts'

type Request = { caseId: string; findingId: string; input: MarkInput }

/**
 * Keeps what a clerk makes of a finding: it goes into the notice (with their words), or it does not count (with the reason).
 * Every mark is an entry of the trail; the case itself stays where it is, and `open` takes a mark back.
 */
export async function markFinding({ caseId, findingId, input }: Request, given: Context): Promise<Finding> {
  const context = await withNames(caseId, given)
  const { person, deps } = context
  const { state, message, remedy, reason, note } = input
  const { dismissals } = deps.catalogue.handling.grounds
  if (reason !== undefined && !dismissals.some(({ id }) => id === reason))
    throw wrongInput('reason', `理由请选：${dismissals.map(({ name }) => name).join('、')}`)
  const book = await readOffices(deps)
  const actor = actorOf(context)
  const done = await deps.cases.change(caseId, actor, async (before, tx) => {
    const record = ensureSeen(before, person, book)
    if (record.ownerId === person.id) throw ownCase()
    const { events } = await tx.trailOf(caseId)
    if (!BEFORE_DECISION.some((one) => one === record.state)) {
      const look = lookAt(record, { events, papers: [], person, book, at: actor.at }, deps)
      const { state: at, version } = record
      throw notNow('这件已经办过了，系统提醒不能再改', {
        ...{ state: at, version, can: possibleOf(look) },
        last: await lastStep(look, context),
      })
    }
    const check = await tx.notices.checkOf(caseId)
    const found = check && identified(check).find(({ id }) => id === findingId)
    if (!check || !found) throw findingNotFound()
    const event = {
      type: 'finding',
      data: { finding: findingId, code: found.code, state, reason: (state === 'dismissed' && reason) || null },
      kept: {
        ...(message && message !== found.message && { message }),
        ...(remedy && remedy !== found.remedy && { remedy }),
        ...(note && { note }),
      },
    }
    const entry = {
      ...{ caseId, seq: events.length + 1, by: actor.by, role: actor.role, at: actor.at.toISOString() },
      ...{ ...event, before: '', hash: '' },
    }
    const history = historyOf([...events, entry])
    return { event, result: { found, known: { record, check, history, context } } }
  })
  if (!done) throw caseNotFound()
  return presentFinding(done.found, done.known)
}

const findingNotFound = () =>
  new Refusal({
    kind: 'not_found',
    code: 'cases.finding_not_found',
    detail: '没有找到这一条，材料可能重新核对过了，请刷新再看',
  })
