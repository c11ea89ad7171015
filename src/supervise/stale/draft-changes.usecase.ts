import type { CaseDeps, CaseRecord } from '../../cases/index.ts'
import type { DraftChanges } from '../../contract/index.ts'
import { elementsOfCase } from './holdings.ts'
import type { KnownRepository } from './known.repository.ts'
import { isWithin } from './stale-after.ts'

/** What changed in the service of a draft since it was begun, as far as the draft stands on it; nothing for one handed in. */
export async function changesOfDraft(
  { id, state, serviceId, createdAt, draft }: CaseRecord,
  { known, cases }: { known: Pick<KnownRepository, 'changesSince'>; cases: CaseDeps },
): Promise<DraftChanges> {
  const service = cases.catalogue.services.get(serviceId)
  if (state !== 'draft' || !service) return { changes: [] }
  const papers = await cases.cases.papersOf(id)
  const materialIds = papers.flatMap(({ materialId }) => materialId ?? [])
  const held = elementsOfCase({ state, facts: draft.facts, materialIds }, [service], cases.clock.today())
  const concerns = (path: string) => held.some((element) => isWithin(path, element))
  const changes = (await known.changesSince(serviceId, createdAt)).map(({ at, after, elements }) => ({
    at,
    after,
    // What is no longer there, no version tells of any more whom it concerned.
    elements: elements.filter(({ path, how }) => how === 'removed' || concerns(path)),
  }))
  return { changes: changes.filter(({ elements }) => elements.length > 0) }
}
