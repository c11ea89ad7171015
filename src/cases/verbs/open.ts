import type { Case, NewCase } from '../../contract/index.ts'
import { newId } from '../../shared/index.ts'
import type { CaseRecord } from '../case.ts'
import { actorOf, type Context } from '../deps.ts'
import { presentCase, serviceOf } from '../present.ts'

/** Begins a draft. */
export async function openCase({ serviceId, ...draft }: NewCase, context: Context): Promise<Case> {
  const { person, deps } = context
  const service = serviceOf(deps.catalogue, serviceId)
  deps.checkFacts(service, draft.facts)
  const actor = actorOf(context)
  const record: CaseRecord = {
    id: newId('case'),
    ownerId: person.id,
    serviceId,
    serviceVersion: service.version,
    department: service.list.dept.name,
    state: 'draft',
    version: 1,
    draft,
    createdAt: actor.at,
    changedAt: actor.at,
    submittedAt: null,
    office: null,
    claimedBy: null,
    risk: 0,
    nextDue: null,
  }
  await deps.cases.add(record, actor, { type: 'open', data: { serviceId, serviceVersion: service.version } })
  return presentCase(record, { papers: [], receipt: null, handling: null }, deps)
}
