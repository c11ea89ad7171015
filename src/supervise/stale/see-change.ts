import type { KnowledgeChange, Law, ServiceDocument, Stale, StaleKind } from '../../contract/index.ts'
import { readDocument } from '../lint/document.ts'
import { areaOf, groupDocuments } from '../lint/groups.ts'
import { citedBy } from './cited-by.ts'
import type { WatchKnowledgeDeps } from './deps.ts'
import { describeChanges, describeLawChanges } from './describe-changes.ts'
import { elementsOfAnswer, elementsOfCase, elementsOfForm } from './holdings.ts'
import { staleAfter } from './stale-after.ts'
import type { StaleThing } from './tasks-of-change.ts'

export type Change = { change: Omit<KnowledgeChange, 'id' | 'at'>; things: StaleThing[] }

/** What a new version of a service makes stale among what is kept; null where nothing differs that anybody stands on. */
export async function changeOfService(
  before: ServiceDocument,
  after: ServiceDocument | null,
  deps: WatchKnowledgeDeps,
): Promise<Change | null> {
  const { elements: names, gone } = deps.catalogue.process.changes
  const elements = after
    ? describeChanges(before, after, deps.catalogue.process.changes)
    : [
        {
          path: 'status',
          name: names.status ?? 'status',
          how: 'changed' as const,
          before: before.list.status,
          after: gone,
        },
      ]
  if (elements.length === 0) return null
  const today = deps.clock.today()
  const versions = after ? [before, after] : [before]
  const cases = new Map<string, StaleThing>()
  const held: { drafts: { id: string; elements: string[] }[]; cases: { id: string; elements: string[] }[] } = {
    drafts: [],
    cases: [],
  }
  for await (const batch of deps.held(before.id))
    for (const one of batch) {
      const isDraft = one.state === 'draft'
      cases.set(one.id, {
        kind: isDraft ? 'draft' : 'case',
        id: one.id,
        label: one.number,
        ...(isDraft ? { role: 'supervisor', office: null } : { role: one.role, office: one.office, caseId: one.id }),
      })
      held[isDraft ? 'drafts' : 'cases'].push({ id: one.id, elements: elementsOfCase(one, versions, today) })
    }
  const answers = (await deps.answersCiting(before.id)).map(({ id, fields }) => ({
    id,
    elements: elementsOfAnswer(fields),
  }))
  const form = deps.catalogue.forms.services.get(before.id)
  const forms = form ? [{ id: before.id, elements: elementsOfForm(form) }] : []
  const holdings = { ...held, answers, forms, districts: districtsOf(before, deps) }
  const stale = after ? staleAfter(before, after, holdings) : allOf(holdings)
  const office = (await deps.offices())(before.id)
  const things = stale.map(
    ({ kind, id }): StaleThing =>
      cases.get(id) ?? { kind, id, label: labelOf(kind, id, deps), role: 'supervisor', office },
  )
  const name = (after ?? before).name
  const change = {
    kind: 'service' as const,
    subject: before.id,
    name,
    before: before.version,
    after: after?.version ?? null,
  }
  return { change: { ...change, elements, stale: countsOf(stale) }, things }
}

/** A law whose state or successor changed, with the services that rest on it; null where neither did. */
export async function changeOfLaw(before: Law, after: Law | null, deps: WatchKnowledgeDeps): Promise<Change | null> {
  const elements = describeLawChanges(before, after, deps.catalogue.process.changes)
  if (elements.length === 0) return null
  const officeOf = await deps.offices()
  const { services, laws } = deps.catalogue
  const citing = after ? citedBy(after.title, services.values(), laws) : []
  const things = citing.map(({ serviceId }): StaleThing => {
    const label = services.get(serviceId)?.name ?? serviceId
    return { kind: 'law', id: serviceId, label, role: 'supervisor', office: officeOf(serviceId) }
  })
  const stale = citing.map(({ serviceId, paths }): Stale => ({ kind: 'law', id: serviceId, elements: paths }))
  const name = `《${before.title}》`
  const change = {
    kind: 'law' as const,
    subject: before.title,
    name,
    before: before.state,
    after: after?.state ?? null,
  }
  return { change: { ...change, elements, stale: countsOf(stale) }, things }
}

/** A service that is gone takes everything with it that stood on it. */
const allOf = ({
  drafts,
  cases,
  answers,
  forms,
}: Record<'drafts' | 'cases' | 'answers' | 'forms', { id: string }[]>): Stale[] =>
  (
    [
      ['draft', drafts],
      ['case', cases],
      ['answer', answers],
      ['form', forms],
    ] as const
  ).flatMap(([kind, kept]) => kept.map(({ id }) => ({ kind, id, elements: ['status'] })))

/** The lists of the same matter for other places. */
function districtsOf(service: ServiceDocument, { catalogue }: WatchKnowledgeDeps): ServiceDocument[] {
  const docs = [...catalogue.services.values()].flatMap((one) => readDocument(one, one.id) ?? [])
  const own = readDocument(service, service.id)
  if (!own) return []
  return groupDocuments(docs, docs, [])
    .peers(own)
    .filter((peer) => peer.id !== own.id && areaOf(peer) !== '' && areaOf(peer) !== areaOf(own))
    .map(({ raw }) => raw as ServiceDocument)
}

function labelOf(kind: StaleKind, id: string, { catalogue }: WatchKnowledgeDeps): string {
  if (kind !== 'district') return id
  const own = catalogue.services.get(id)
  return own ? `${own.list.dept.name}的“${own.name}”` : id
}

function countsOf(stale: readonly Stale[]): KnowledgeChange['stale'] {
  const byKind = Map.groupBy(stale, ({ kind }) => kind)
  return [...byKind].map(([kind, of]) => ({ kind, count: of.length }))
}
