import { paperKindOf } from '../cases/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { FactAnswer, IntakePlan, Material, PaperKind, PlannedPaper, ServiceDocument } from '../contract/index.ts'
import { expectedPapers } from './expected-papers.ts'
import { listFor } from './list.ts'

export type Matter = { service: ServiceDocument; facts: Record<string, FactAnswer> }
type Known = Pick<Catalogue, 'applying' | 'intake' | 'clerk'>

/** Papers that are the same whatever they are for; forms, plans and reports are made for one matter. */
const SHARED: PaperKind[] = [
  'id-card-front',
  'id-card-back',
  'household-register',
  'business-licence',
  'lease-contract',
  'property-certificate',
  'power-of-attorney',
  'marriage-certificate',
  'birth-certificate',
  'bank-card',
  'driving-licence',
  'vehicle-licence',
  'degree-certificate',
  'photo',
]

/**
 * Several matters at one window (domain 1.5): one list without a paper twice, the parts for each office, and the order in which the
 * matters can be done. Papers are the same where `knowledge/apply/paper-kinds.yaml` says so; the card of a guardian is not the card of
 * the applicant. What the facts rule out is left out; what they leave open says so.
 */
export function mergeLists(matters: Matter[], today: string, known: Known): IntakePlan {
  const listed = matters.map((matter) => ({ ...matter, papers: papersOf(matter, today, known) }))
  const merged = new Map<string, PlannedPaper>()
  for (const { papers } of listed)
    for (const paper of papers) {
      const key = keyOf(paper, known)
      const before = merged.get(key)
      if (!before) merged.set(key, paper)
      else if (isOfSameList(before, paper)) merged.set(`${key} ${paper.name}`, paper)
      else merged.set(key, joined(before, paper))
    }
  const papers = [...merged.values()]
  const ordered = inOrder(matters, papers, known)
  return { matters: ordered, papers, parts: partsOf(ordered, papers) }
}

/** What a paper is and whose; entries of the same key are one paper. */
function keyOf({ name, anyOf }: PlannedPaper, { applying, intake, clerk }: Known): string {
  if (anyOf) return `any:${name}`
  const { kinds } = expectedPapers({ name, kind: '其他' }, intake.paperNames)
  if (!isShared(kinds)) return paperKindOf(name, applying.paperKinds)
  const holders = Object.entries(clerk.people.holders).flatMap(([party, words]) =>
    party !== 'applicant' && words.some((word) => name.includes(word)) ? [party] : [],
  )
  return `${holders.join('+')}/${[...kinds].sort().join('+')}`
}

const isShared = (kinds: PaperKind[]): boolean => kinds.length > 0 && kinds.every((kind) => SHARED.includes(kind))

/** 授权委托书和代理人身份证 is two papers, either of which another matter may ask for alone. */
function namesIn(material: Material, { intake }: Known): string[] {
  const { papers } = expectedPapers(material, intake.paperNames)
  return papers.length > 1 && papers.every(({ kinds }) => isShared(kinds))
    ? papers.map(({ name }) => name)
    : [material.name]
}

/** The papers of one matter as it stands: choices as one entry, their members not again. */
function papersOf({ service, facts }: Matter, today: string, known: Known): PlannedPaper[] {
  const { materials, choices } = listFor(service, facts, today)
  const standIns = new Set(choices.flatMap(({ choice }) => choice.anyOf))
  const byId = new Map(materials.map((listed) => [listed.material.id, listed]))
  const single = materials.flatMap(({ material, required, handled }): PlannedPaper[] =>
    required === false || standIns.has(material.id)
      ? []
      : namesIn(material, known).map((name) => ({
          name,
          required,
          form: material.form,
          copies: material.copies,
          handled,
          ...(material.exempt && { exempt: material.exempt }),
          matters: [{ serviceId: service.id, materialId: material.id }],
        })),
  )
  const either = choices.flatMap(({ choice, required }): PlannedPaper[] => {
    const members = choice.anyOf.flatMap((id) => byId.get(id) ?? [])
    if (required === false || members.length === 0) return []
    return [
      {
        name: choice.name,
        required,
        form: distinct(members.flatMap(({ material }) => material.form)),
        copies: Math.max(...members.map(({ material }) => material.copies)),
        handled: members[0]?.handled ?? 'submitted',
        anyOf: members.map(({ material }) => material.name),
        matters: [{ serviceId: service.id, materialId: choice.id }],
      },
    ]
  })
  return [...single, ...either]
}

/** Two entries of one list are two papers, however alike they are called. */
const isOfSameList = (a: PlannedPaper, b: PlannedPaper): boolean =>
  a.matters.some(({ serviceId }) => b.matters.some((other) => other.serviceId === serviceId))

/** Handed in once: the most that any matter asks of it. */
const joined = (a: PlannedPaper, b: PlannedPaper): PlannedPaper => {
  const exempt = a.exempt && b.exempt ? a.exempt : undefined
  const rest = { ...a }
  delete rest.exempt
  return {
    ...rest,
    required: a.required === true || b.required === true ? true : 'unknown',
    form: distinct([...a.form, ...b.form]),
    copies: Math.max(a.copies, b.copies),
    handled: HARDEST.find((one) => one === a.handled || one === b.handled) ?? a.handled,
    ...(exempt && { exempt }),
    matters: [...a.matters, ...b.matters],
  }
}
/** Handed in for one matter, it is there for the others too. */
const HARDEST = ['submitted', 'shown', 'called'] as const

/** What has to come first stands first; matters that wait for one another stay as they were given. */
function inOrder(matters: Matter[], papers: PlannedPaper[], known: Known): IntakePlan['matters'] {
  const left = matters.map(({ service }) => ({
    serviceId: service.id,
    name: service.name,
    office: service.list.dept.name,
    after: distinct(firstFor(service, matters, papers, known)),
  }))
  const done: IntakePlan['matters'] = []
  while (left.length > 0) {
    const next = left.findIndex(({ after }) => after.every((id) => done.some(({ serviceId }) => serviceId === id)))
    done.push(...left.splice(Math.max(0, next), 1))
  }
  return done
}

/** Matters of the plan that a condition of this one sends people to, or whose result is one of its papers. */
function firstFor(service: ServiceDocument, matters: Matter[], papers: PlannedPaper[], known: Known): string[] {
  const sentTo = service.conditions.flatMap(({ otherwise }) => otherwise?.service ?? [])
  const own = papers
    .filter((paper) => paper.matters.some(({ serviceId }) => serviceId === service.id))
    .map((paper) => keyOf(paper, known))
  return matters.flatMap(({ service: other }) => {
    if (other.id === service.id) return []
    const result = paperKindOf(other.list.result.name, known.applying.paperKinds)
    return own.includes(result) || (sentTo.includes(other.id) && !sendsBack(other, service)) ? [other.id] : []
  })
}

/** Two services that send people to one another are alternatives, not steps. */
const sendsBack = (from: ServiceDocument, to: ServiceDocument): boolean =>
  from.conditions.some(({ otherwise }) => otherwise?.service === to.id)

function partsOf(matters: IntakePlan['matters'], papers: PlannedPaper[]): IntakePlan['parts'] {
  return distinct(matters.map(({ office }) => office)).map((office) => {
    const serviceIds = matters.filter((matter) => matter.office === office).map(({ serviceId }) => serviceId)
    const own = papers.filter((paper) => paper.matters.some(({ serviceId }) => serviceIds.includes(serviceId)))
    return { office, serviceIds, papers: own.map(({ name }) => name) }
  })
}

const distinct = <T>(items: T[]): T[] => [...new Set(items)]
