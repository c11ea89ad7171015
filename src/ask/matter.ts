import { type Candidate, FEATURES, type Feature } from './candidates.ts'
import calibration from './matter.json' with { type: 'json' }

export type MatterWeights = Record<Feature, number>

/** The chance of each candidate that the turn is about it (softmax over what speaks for it), best first. */
export function weigh(candidates: Candidate[], weights: MatterWeights = calibration) {
  const scores = candidates.map(({ features }) =>
    FEATURES.reduce((sum, name) => sum + weights[name] * features[name], 0),
  )
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const total = powers.reduce((a, b) => a + b, 0)
  return candidates
    .map(({ id }, i) => ({ id, chance: (powers[i] as number) / total }))
    .sort((a, b) => b.chance - a.chance)
}
