import type { Condition, PrecheckResponse, ServiceDocument } from '../contract/index.ts'
import type { Judgement } from '../rules/index.ts'

type Alternative = PrecheckResponse['alternatives'][number]

/** Where to turn instead or first, for each condition that is or may be not met: as the document says, or a related service it names. */
export function alternativesFor(
  service: ServiceDocument,
  { conditions, atOdds }: Judgement,
  services: Map<string, ServiceDocument>,
): Alternative[] {
  const unmet = new Set([...conditions.filter(({ state }) => state === 'unmet').map(({ id }) => id), ...atOdds])
  const found = service.conditions
    .filter(({ id }) => unmet.has(id))
    .flatMap((condition) => of(condition, service, services))
  return [...new Map(found.map((one) => [`${one.serviceId} ${one.name} ${one.why}`, one])).values()]
}

function of(condition: Condition, service: ServiceDocument, services: Map<string, ServiceDocument>): Alternative[] {
  const { otherwise, ifNot, id } = condition
  const why = otherwise?.text ?? ifNot
  const other = otherwise?.service ? services.get(otherwise.service) : undefined
  const named = service.related.flatMap((relatedId) => {
    const related = services.get(relatedId)
    return related && relatedId !== other?.id && mentions(`${ifNot}${otherwise?.text ?? ''}`, related) ? [related] : []
  })
  return [
    ...(other ? [{ serviceId: other.id, name: other.name, why, condition: id }] : []),
    ...(otherwise && !other ? [{ serviceId: null, name: otherwise.channel ?? why, why, condition: id }] : []),
    ...named.map((related) => ({ serviceId: related.id, name: related.name, why, condition: id })),
  ]
}

const mentions = (text: string, { name }: ServiceDocument): boolean => text.includes(name)
