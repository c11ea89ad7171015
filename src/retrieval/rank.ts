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
  /** Share of a street term that stands for this service (0 = not named). */
  termShare: number
  match: Record<string, string[]>
  nearest: string | null
}

export type Meaning = { id: string; text: string; score: number }

/** Weights of the parts in the fused score and of the confidence; found by `scripts/calibrate-search.ts` on the tuning half. */
export type Calibration = {
  fusion: { lexical: number; meaning: number; term: number }
  confidence: { bias: number; meaning: number; coverage: number; lexical: number; term: number; length: number }
  floor: number
}

export type Parts = { lexical: boolean; meaning: boolean; terms: boolean }
export const ALL_PARTS: Parts = { lexical: true, meaning: true, terms: true }

/** Fuses words, meaning and street terms into one order of services, best first. */
export function rank(input: {
  understood: Understood
  textHits: TextHit[]
  meanings: Meaning[]
  calibration: Calibration
  parts?: Parts
}): Ranked[] {
  const { understood, textHits, meanings, calibration, parts = ALL_PARTS } = input
  const termShare = parts.terms ? shareOfTerms(understood) : new Map<string, number>()
  const best = parts.lexical ? (textHits[0]?.score ?? 0) : 0
  const hits = new Map(parts.lexical ? textHits.map((hit) => [hit.id, hit]) : [])
  const meaning = parts.meaning ? bestMeaning(meanings) : new Map<string, Meaning>()
  const ids = new Set([...hits.keys(), ...meaning.keys(), ...termShare.keys()])
  const { fusion } = calibration
  const ranked = [...ids].map((id): Ranked => {
    const hit = hits.get(id)
    const near = meaning.get(id)
    const share = termShare.get(id) ?? 0
    const relative = best > 0 ? (hit?.score ?? 0) / best : 0
    const close = Math.max(0, near?.score ?? 0)
    return {
      id,
      fused: fusion.lexical * relative + fusion.meaning * close ** 2 + fusion.term * share,
      confidence: 0,
      lexical: hit?.score ?? 0,
      meaning: close,
      coverage: hit?.coverage ?? 0,
      termShare: share,
      match: hit?.match ?? {},
      nearest: near?.text ?? null,
    }
  })
  ranked.sort((a, b) => b.fused - a.fused || a.id.localeCompare(b.id))
  const top = ranked[0]
  const sure = top ? confidenceOf(top, understood, calibration) : 0
  for (const entry of ranked) entry.confidence = top && top.fused > 0 ? sure * (entry.fused / top.fused) : 0
  return ranked
}

/** The chance that the best service really is what was asked for (logistic over what supports it). */
export function confidenceOf(
  top: Pick<Ranked, 'lexical' | 'meaning' | 'coverage' | 'termShare'>,
  understood: Understood,
  calibration: Calibration,
): number {
  const { confidence: w } = calibration
  const features = confidenceFeatures(top, understood)
  const z =
    w.bias +
    w.meaning * features.meaning +
    w.coverage * features.coverage +
    w.lexical * features.lexical +
    w.term * features.term +
    w.length * features.length
  return 1 / (1 + Math.exp(-z))
}

export const confidenceFeatures = (
  top: Pick<Ranked, 'lexical' | 'meaning' | 'coverage' | 'termShare'>,
  understood: Understood,
) => ({
  meaning: top.meaning,
  coverage: top.coverage,
  lexical: Math.log1p(top.lexical) / 5,
  term: top.termShare,
  length: Math.log1p(understood.tokens.length) / 3,
})

/** Each street term gives one vote, divided among the services it may mean. */
function shareOfTerms({ terms }: Understood): Map<string, number> {
  const shares = new Map<string, number>()
  for (const { services } of terms)
    for (const id of services) shares.set(id, Math.min(1, (shares.get(id) ?? 0) + 1 / services.length))
  return shares
}

function bestMeaning(meanings: Meaning[]): Map<string, Meaning> {
  const best = new Map<string, Meaning>()
  for (const entry of meanings) {
    const known = best.get(entry.id)
    if (!known || entry.score > known.score) best.set(entry.id, entry)
  }
  return best
}
