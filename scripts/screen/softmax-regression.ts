import { randomFrom, shuffled } from '../random.ts'

/** One training text: the buckets of its features, its class, and how much it counts. */
export type Sample = { buckets: number[]; label: number; weight: number }

const EPOCHS = 12
const RATE = 0.5
const DECAY = 2e-6
const FEATURE_DROP = 0.2

/** Multinomial logistic regression by AdaGrad over hashed features; the same samples and seed give the same weights. */
export function trainSoftmax(
  samples: Sample[],
  { buckets, classes, seed }: { buckets: number; classes: number; seed: number },
): Float32Array {
  const random = randomFrom(seed)
  const weights = new Float32Array(buckets * classes)
  const power = new Float32Array(buckets * classes).fill(0.02)
  for (let epoch = 0; epoch < EPOCHS; epoch++) for (const sample of shuffled(samples, random)) step(sample)
  return weights

  function step({ buckets: all, label, weight }: Sample): void {
    const kept = all.filter(() => random() > FEATURE_DROP)
    if (kept.length === 0) return
    const share = 1 / Math.sqrt(kept.length)
    const logits = new Float64Array(classes)
    for (const bucket of kept)
      for (let c = 0; c < classes; c++)
        logits[c] = (logits[c] as number) + (weights[bucket * classes + c] as number) * share
    const top = Math.max(...logits)
    const powers = logits.map((logit) => Math.exp(logit - top))
    const total = powers.reduce((a, b) => a + b, 0)
    const errors = powers.map((power, c) => (power / total - (c === label ? 1 : 0)) * weight)
    for (const bucket of kept)
      for (let c = 0; c < classes; c++) {
        const error = errors[c] as number
        if (Math.abs(error) < 1e-3) continue
        const at = bucket * classes + c
        const slope = error * share + DECAY * (weights[at] as number)
        const sum = (power[at] as number) + slope * slope
        power[at] = sum
        weights[at] = (weights[at] as number) - (RATE * slope) / Math.sqrt(sum)
      }
  }
}
