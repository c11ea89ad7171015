import type { ElsewhereTopic } from '../contract/index.ts'
import type { TextHit } from './text-index.ts'
import type { Understood } from './understand.ts'

/** One service as the search sees it for a query; `confidence` is the calibrated chance (0..1) that it is meant. */
export type Ranked = {
  id: string
  confidence: number
  fused: number
  lexical: number
  meaning: number
  coverage: number
  match: Record<string, string[]>
  nearest: string | null
}

export type Meaning = { id: string; text: string; score: number }

/** Weights of the parts in the fused score and of the confidence; found by `scripts/calibrate-search.ts` on the tuning half. */
export type Calibration = {
  fusion: { lexical: number; meaning: number }
  confidence: { bias: number } & Record<keyof ReturnType<typeof confidenceFeatures>, number>
  floor: number
}

export type Parts = { lexical: boolean; meaning: boolean }
export const ALL_PARTS: Parts = { lexical: true, meaning: true }

/** The services a query may mean, best first, and the matter outside the catalogue that it rather means, if any. */
export type Found = { ranked: Ranked[]; elsewhere: ElsewhereTopic | null }

/** `called`: the matter outside the catalogue that the query calls by a name, and that name's share of its letters. */
export type Candidates = { textHits: TextHit[]; meanings: Meaning[]; called?: { id: string; share: number } | null }

/** Fuses words and meaning into one order. `topics` are the entries that are no services. */
export function rank(input: {
  understood: Understood
  candidates: Candidates
  topics: Map<string, ElsewhereTopic>
  calibration: Calibration
  parts?: Parts
}): Found {
  const { understood, candidates, topics, calibration, parts = ALL_PARTS } = input
  const hits = new Map(parts.lexical ? candidates.textHits.map((hit) => [hit.id, hit]) : [])
  const best = parts.lexical ? (candidates.textHits[0]?.score ?? 0) : 0
  const meaning = parts.meaning ? bestMeaning(candidates.meanings) : new Map<string, Meaning>()
  const ids = new Set([...hits.keys(), ...meaning.keys()])
  const { fusion } = calibration
  const all = [...ids].map((id): Ranked => {
    const hit = hits.get(id)
    const near = meaning.get(id)
    const relative = best > 0 ? (hit?.score ?? 0) / best : 0
    const close = Math.max(0, near?.score ?? 0)
    return {
      id,
      fused: fusion.lexical * relative + fusion.meaning * close ** 2,
      confidence: 0,
      lexical: hit?.score ?? 0,
      meaning: close,
      coverage: hit?.coverage ?? 0,
      match: hit?.match ?? {},
      nearest: near?.text ?? null,
    }
  })
  all.sort((a, b) => b.fused - a.fused || a.id.localeCompare(b.id))
  const ranked = all.filter(({ id }) => !topics.has(id))
  const top = ranked[0]
  const called = topics.get(candidates.called?.id ?? '')
  if (
    called &&
    isMeant(
      candidates.called?.share ?? 0,
      all.find(({ id }) => id === called.id),
      top,
    )
  )
    return { ranked, elsewhere: called }
  const outside = all.find(({ id }) => topics.has(id))
  const rival = outside && top && top.fused > 0 ? Math.min(MAX_RIVAL, outside.fused / top.fused) : 0
  const sure = top ? confidenceOf(confidenceFeatures(top, understood, rival), calibration) : 0
  for (const entry of ranked) entry.confidence = top && top.fused > 0 ? sure * (entry.fused / top.fused) : 0
  const near = outside && (rival >= RIVALS || !top) && Math.max(outside.coverage, outside.meaning) >= NAMED
  return { ranked, elsewhere: near ? (topics.get(outside.id) ?? null) : (called ?? null) }
}

/** Words so near to a known way of asking for a service ask for it, whatever else they name. */
const KNOWN = 0.95
/** A name that is so much of the query is what it is about; one in a story only if meaning or all that counts says so too. */
const MOST_OF_IT = 0.4
const CALLED = 0.6
const isMeant = (share: number, topic: Ranked | undefined, top: Ranked | undefined): boolean =>
  !top ||
  (top.meaning < KNOWN &&
    (share >= MOST_OF_IT ||
      (topic !== undefined && (topic.meaning > top.meaning || topic.fused >= CALLED * top.fused))))

/** A rival more than so many times as strong is no more telling. */
const MAX_RIVAL = 2
/** How much of the query a matter outside the catalogue must hold before it is named to people. */
const NAMED = 0.35
/** A matter outside the catalogue as strong as this, beside the best service, may be what is meant where no service is sure. */
const RIVALS = 0.85

/** What tells whether the best service really is what was asked for. `rival`: strength of the best matter outside the catalogue over its own. */
export const confidenceFeatures = (
  top: Pick<Ranked, 'lexical' | 'meaning' | 'coverage'>,
  understood: Understood,
  rival: number,
) => ({
  meaning: top.meaning,
  coverage: top.coverage,
  lexical: Math.log1p(top.lexical) / 5,
  length: Math.log1p(understood.tokens.length) / 3,
  rival,
})

/** The chance (0..1) that the features speak of a service that was meant (logistic). */
export function confidenceOf(
  features: ReturnType<typeof confidenceFeatures>,
  { confidence: weights }: Calibration,
): number {
  const names = Object.keys(features) as (keyof typeof features)[]
  const sum = names.reduce((total, name) => total + weights[name] * features[name], weights.bias)
  return 1 / (1 + Math.exp(-sum))
}

function bestMeaning(meanings: Meaning[]): Map<string, Meaning> {
  const best = new Map<string, Meaning>()
  for (const entry of meanings) {
    const known = best.get(entry.id)
    if (!known || entry.score > known.score) best.set(entry.id, entry)
  }
  return best
}
