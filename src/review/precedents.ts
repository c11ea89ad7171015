import { setImmediate as othersFirst } from 'node:timers/promises'
import type { DecidedCase, DecidedCases } from '../cases/index.ts'
import type { FactAnswer, Precedent, ReviewWordFile, ServiceDocument } from '../contract/index.ts'
import { buildVectorIndex, type NamedEmbeddings, type VectorIndex } from '../retrieval/index.ts'
import type { Logger } from '../shared/index.ts'

/** A case to be compared: its facts, and its matter in words. */
export type Wanted = { caseId: string; service: ServiceDocument; facts: Record<string, FactAnswer>; text: string }
/** How yes, no and nothing known are said. */
type Words = Pick<ReviewWordFile['contradiction'], 'yes' | 'no' | 'unknown'>
type Kept = { upTo: string; decided: Map<string, DecidedCase>; vectors: VectorIndex }

const NEAREST = 50
const MOST = 3
const OPPOSITE = 2
/** Below this nothing is shown as a precedent. */
const FLOOR = 0.4
const OF_FACTS = 0.7
/** So many texts are made into vectors before requests that wait have their turn. */
const BATCH = 50

export type Precedents = ReturnType<typeof createPrecedents>

/**
 * Decided cases, by service, in memory: facts compared one by one, texts by their vectors. What was decided since the last look is
 * read and put beside the rest, so that an answer never waits for all of them but the first time.
 */
export function createPrecedents({
  decidedCases,
  embeddings,
  words,
  logger,
}: {
  decidedCases: DecidedCases
  embeddings: NamedEmbeddings
  words: Words
  logger: Logger
}) {
  const byService = new Map<string, Promise<Kept>>()

  async function refreshed(service: ServiceDocument): Promise<Kept> {
    const before = byService.get(service.id) ?? empty()
    const next = before.then(async (kept) => {
      const fresh = (await decidedCases.of(service.id, kept.upTo)).filter(({ caseId }) => !kept.decided.has(caseId))
      if (fresh.length === 0) return kept
      for (let at = 0; at < fresh.length; at += BATCH) {
        const batch = fresh.slice(at, at + BATCH)
        await kept.vectors.add(batch.map((one) => ({ id: one.caseId, text: textOf(one, service, words) })))
        for (const one of batch) kept.decided.set(one.caseId, one)
        await othersFirst()
      }
      return { ...kept, upTo: fresh.at(-1)?.decidedAt ?? kept.upTo }
    })
    byService.set(service.id, next)
    next.catch(() => byService.delete(service.id))
    return next
  }

  const empty = async (): Promise<Kept> => ({
    ...{ upTo: '', decided: new Map() },
    vectors: await buildVectorIndex({ entries: [], embeddings, logger }),
  })

  /** The most like of the decided cases that may be seen; those of the other outcome are always among them, never only those that agree. */
  async function like(wanted: Wanted, kept: Kept, maySee: (one: DecidedCase) => boolean): Promise<Precedent[]> {
    const cosines = new Map((await kept.vectors.nearest(wanted.text, NEAREST)).map(({ id, score }) => [id, score]))
    const compared = [...kept.decided.values()]
      .filter((one) => one.caseId !== wanted.caseId && maySee(one))
      .map((one) => ({ one, similarity: similarityOf(wanted, one, cosines.get(one.caseId) ?? 0) }))
      .filter(({ similarity }) => similarity >= FLOOR)
      .sort((a, b) => b.similarity - a.similarity || (a.one.decidedAt < b.one.decidedAt ? 1 : -1))
    const first = compared.slice(0, MOST)
    const outcome = first[0]?.one.decision
    const others = compared.filter((entry) => entry.one.decision !== outcome && !first.includes(entry))
    const missing = Math.max(0, OPPOSITE - first.filter(({ one }) => one.decision !== outcome).length)
    return [...first, ...others.slice(0, missing)].map(({ one, similarity }) => ({
      ...{ caseId: one.caseId, number: one.number, serviceName: wanted.service.name },
      ...{ similarity, decision: one.decision, decidedAt: one.decidedAt, opinion: one.opinion },
      differences: differencesOf(wanted.service, wanted.facts, one.facts, words),
    }))
  }

  return {
    /** Reads the decided cases of every service, so that the first who asks does not wait for it; nobody waits for this. */
    async warm(services: ReadonlyMap<string, ServiceDocument>): Promise<void> {
      for (const id of await decidedCases.services()) {
        const service = services.get(id)
        if (service) await refreshed(service)
      }
    },
    /** Reads what was decided meanwhile first. */
    find: async (wanted: Wanted, maySee: (one: DecidedCase) => boolean): Promise<Precedent[]> =>
      like(wanted, await refreshed(wanted.service), maySee),
    /** Of what was read before, without touching the store: for use inside of a transaction. */
    findKnown: async (wanted: Wanted, maySee: (one: DecidedCase) => boolean): Promise<Precedent[]> => {
      const kept = byService.get(wanted.service.id)
      return kept ? like(wanted, await kept, maySee) : []
    },
  }
}

const textOf = ({ facts, opinion }: DecidedCase, service: ServiceDocument, words: Words): string =>
  `${factsText(service, facts, words)} ${opinion}`

/** Facts in words, in the order of the service. */
export const factsText = ({ facts: asked }: ServiceDocument, facts: Record<string, FactAnswer>, words: Words): string =>
  asked
    .flatMap(({ id, noun, ask }) => (facts[id] === undefined ? [] : [`${noun ?? ask}${wordsOf(facts[id], words)}`]))
    .join('，')

const similarityOf = ({ facts, service }: Wanted, other: DecidedCase, cosine: number): number => {
  const overlap = overlapOf(service, facts, other.facts)
  const text = Math.max(0, Math.min(1, cosine))
  return Math.round((overlap * OF_FACTS + text * (1 - OF_FACTS)) * 100) / 100
}

/** Share of the facts that agree among those that either case knows; numbers agree by nearness. */
function overlapOf(
  { facts: asked }: ServiceDocument,
  a: Record<string, FactAnswer>,
  b: Record<string, FactAnswer>,
): number {
  const known = asked.map(({ id }) => id).filter((id) => a[id] !== undefined || b[id] !== undefined)
  if (known.length === 0) return 0
  return known.reduce((sum, id) => sum + agreement(a[id], b[id]), 0) / known.length
}

function agreement(a: FactAnswer | undefined, b: FactAnswer | undefined): number {
  if (a === undefined || b === undefined) return 0
  if (typeof a === 'number' && typeof b === 'number')
    return a === b ? 1 : Math.max(0, 1 - Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)))
  return JSON.stringify(a) === JSON.stringify(b) ? 1 : 0
}

function differencesOf(
  { facts: asked }: ServiceDocument,
  here: Record<string, FactAnswer>,
  there: Record<string, FactAnswer>,
  words: Words,
): Precedent['differences'] {
  return asked
    .filter(({ id }) => JSON.stringify(here[id]) !== JSON.stringify(there[id]))
    .map(({ id, noun, ask }) => ({
      factId: id,
      fact: noun ?? ask,
      here: wordsOf(here[id], words),
      there: wordsOf(there[id], words),
    }))
}

function wordsOf(value: FactAnswer | undefined, { yes, no, unknown }: Words): string {
  if (value === undefined) return unknown
  if (typeof value === 'boolean') return value ? yes : no
  return Array.isArray(value) ? value.join('、') : `${value}`
}
