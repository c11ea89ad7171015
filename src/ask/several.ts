import type { Facet, ServiceDocument } from '../contract/index.ts'
import type { AskContext } from './context.ts'
import { type Decision, decide } from './decide.ts'
import { splitParts } from './dialogue.ts'
import { facetsOf } from './sides.ts'

/** `brief`: only what it is. */
export type Wanted = { id: string; facets: Facet[]; brief?: boolean }

/** Confidence a part of a message needs to be a matter of its own. */
const OWN_MATTER = 0.6
const SAME_FOR_BOTH = /^(.{2,16}?)(?:和|跟|与|、|还有|以及)(.{2,16}?)(都|各|分别|两[样个件种]|一道|一起|同时|一并)(.*)$/
const COMPARED = /^(.{2,24}?)(?:和|跟|与|同|还是|、|或者?)(.{2,24}?)(?:有|的|是|哪|怎|差|$)/

/** Two matters that a message sets side by side (A和B有什么区别, 跟B比), the one in focus standing for the first where only one is named. */
export async function findPair({ deps, text }: AskContext, focus: string | null): Promise<[string, string] | null> {
  const plain = text.replaceAll(' ', '')
  const match = COMPARED.exec(plain)
  if (match) {
    const halves = [match[1] as string, match[2] as string]
    const decisions = await Promise.all(halves.map((half) => decide(deps, half)))
    const ids = decisions.map((one, i) => (deps.mentions(halves[i] as string).length > 0 ? firstMeant(one) : null))
    if (ids[0] && ids[1] && ids[0] !== ids[1]) return [ids[0], ids[1]]
    const named = ids[1] ?? ids[0]
    if (focus && named && named !== focus && deps.mentions(plain).length > 0) return [focus, named]
  }
  const whole = await decide(deps, text)
  const beside = focus && PRONOUN.test(plain) ? siblingMeant(whole, deps.catalogue.services.get(focus)) : null
  if (focus && beside) return [focus, beside]
  if (whole.kind !== 'service') return null
  if (focus && whole.id !== focus && deps.mentions(plain).some(({ id }) => id === whole.id)) return [focus, whole.id]
  const service = deps.catalogue.services.get(whole.id)
  const second = whole.ranked.find(({ id }) => id !== whole.id && service?.related.includes(id))
  return second && second.fused >= NEARLY * (whole.ranked[0]?.fused ?? 1) ? [whole.id, second.id] : null
}
const NEARLY = 0.75
/** 它跟公司差在哪: what stands first is the matter in focus. */
const PRONOUN = /^(那)?(它|这个?|那个?)(跟|和|与|同|比)/

/** Of what may be compared with the matter in focus the best that is a sibling of it, else the best. */
function siblingMeant({ ranked }: Decision, focus: ServiceDocument | undefined): string | null {
  const others = ranked.filter(({ id }) => id !== focus?.id)
  const near = others.filter(({ fused }) => fused >= NEARLY * (others[0]?.fused ?? 1))
  return (near.find(({ id }) => focus?.related.includes(id)) ?? others[0])?.id ?? null
}

/** Of an open term the candidate that ranks highest stands for it in a comparison. */
function firstMeant(decision: Decision): string | null {
  if (decision.kind === 'service') return decision.confidence >= OWN_MATTER ? decision.id : null
  if (decision.kind !== 'open') return null
  const candidates = new Set(decision.open.options.flatMap(({ services }) => services))
  return decision.ranked.find(({ id }) => candidates.has(id))?.id ?? null
}

/** Matters of one message: the same asked of two (A和B都要钱吗), or parts that are matters of their own, each with its sides. */
export async function findSeveral(context: AskContext, focus: string | null): Promise<Wanted[] | null> {
  return (await sameForBoth(context)) ?? (await ownParts(context, focus))
}

async function sameForBoth({ deps, text, facets }: AskContext): Promise<Wanted[] | null> {
  const match = SAME_FOR_BOTH.exec(text.replaceAll(' ', ''))
  if (!match) return null
  const [, left = '', right = '', , rest = ''] = match
  const found = await Promise.all([decide(deps, `${left} ${rest}`), decide(deps, `${right} ${rest}`)])
  const ids = found.map(firstMeant)
  if (!ids[0] || !ids[1] || ids[0] === ids[1]) return null
  return [
    { id: ids[0], facets },
    { id: ids[1], facets },
  ]
}

async function ownParts({ deps, question }: AskContext, focus: string | null): Promise<Wanted[] | null> {
  const parts = splitParts(question)
  if (parts.length < 2) return null
  const wanted: Wanted[] = []
  let current: string | null = focus
  let own = 0
  for (const part of parts) {
    const normal = deps.reader.understand(part).normalized
    const facets = facetsOf(normal, deps.catalogue.dialogue.facets)
    const decision = await decide(deps, normal)
    const named = decision.kind === 'service' && deps.mentions(normal.replaceAll(' ', '')).length > 0
    if (named && decision.confidence >= OWN_MATTER && decision.id !== current) {
      current = decision.id
      own++
    }
    if (!current) continue
    const known = wanted.find(({ id }) => id === current)
    if (known) known.facets.push(...facets.filter((facet) => !known.facets.includes(facet)))
    else wanted.push({ id: current, facets })
  }
  const distinct = wanted.filter(({ facets }) => facets.length > 0)
  return own >= 2 && distinct.length >= 2 ? distinct : null
}
