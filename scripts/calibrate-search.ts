/**
 * Finds the weights of the search on the tuning half and writes `src/retrieval/calibration.json`: first how words, meaning
 * and street terms are fused (most first hits), then how sure the search is (logistic regression over what supports the best
 * service), then the floor below which nothing is shown.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readCases } from '../evals/cases.ts'
import { buildKnowledge, loadConfig } from '../src/app/index.ts'
import { type Calibration, confidenceFeatures, type Ranked, type Understood } from '../src/retrieval/index.ts'
import { createLogger } from '../src/shared/index.ts'

const Case = z.object({
  id: z.string(),
  q: z.string(),
  expect: z.array(z.string()),
  style: z.string(),
  mode: z.string().optional(),
})
type Judged = { understood: Understood; ranked: Ranked[]; expect: string[]; mode: string }

const { index, reader } = await buildKnowledge({ config: loadConfig(process.env), logger: createLogger('warn') })
const cases = [...(await readCases('search/tune.jsonl', Case)), ...(await readCases('search/scope.tune.jsonl', Case))]
const judged: Judged[] = []
for (const { q, expect, mode = 'one' } of cases) {
  const understood = reader.understand(q)
  judged.push({ understood, ranked: await index.find(understood), expect, mode })
}

const NAMES = ['meaning', 'coverage', 'lexical', 'term', 'length'] as const
const isRight = (one: Judged, top: Ranked | undefined) =>
  top !== undefined && (one.mode === 'one' ? one.expect[0] === top.id : one.expect.includes(top.id))

const fusion = bestFusion()
const { confidence, floor } = fitConfidence(fusion)
const calibration: Calibration = { fusion, confidence, floor }
await writeFile(
  join(import.meta.dirname, '../src/retrieval/calibration.json'),
  `${JSON.stringify(calibration, null, 2)}\n`,
)
console.log(calibration)

function topOf({ ranked }: Judged, weights: Calibration['fusion']): Ranked | undefined {
  const best = Math.max(0, ...ranked.map(({ lexical }) => lexical)) || 1
  const score = ({ lexical, meaning, termShare }: Ranked) =>
    weights.lexical * (lexical / best) + weights.meaning * meaning ** 2 + weights.term * termShare
  return ranked.reduce<Ranked | undefined>((a, b) => (a === undefined || score(b) > score(a) ? b : a), undefined)
}

function bestFusion(): Calibration['fusion'] {
  const real = judged.filter(({ expect }) => expect.length > 0)
  let best = { right: -1, weights: { lexical: 1, meaning: 1, term: 0.5 } }
  for (const meaning of [0, 0.5, 0.8, 1, 1.2, 1.5, 2, 2.5, 3]) {
    for (const term of [0, 0.1, 0.2, 0.3, 0.5, 0.7, 1]) {
      const weights = { lexical: 1, meaning, term }
      const right = real.filter((one) => isRight(one, topOf(one, weights))).length
      if (right > best.right) best = { right, weights }
    }
  }
  console.log(`首位命中 ${best.right}/${real.length}`)
  return best.weights
}

type Row = { features: number[]; label: number; weight: number; real: boolean }

function fitConfidence(weights: Calibration['fusion']) {
  const rows: Row[] = judged.map((one) => {
    const top = topOf(one, weights)
    const real = one.expect.length > 0
    const values = top
      ? confidenceFeatures(top, one.understood)
      : { meaning: 0, coverage: 0, lexical: 0, term: 0, length: 0 }
    return { features: NAMES.map((name) => values[name]), label: real ? 1 : 0, weight: 1, real }
  })
  const [positives, negatives] = [
    rows.filter(({ label }) => label === 1).length,
    rows.filter(({ label }) => label === 0).length,
  ]
  for (const row of rows) row.weight = row.label === 1 ? 0.5 / positives : 0.5 / negatives
  const theta = new Array<number>(NAMES.length + 1).fill(0)
  for (let step = 0; step < 20000; step++) {
    const slope = theta.map((value, i) => (i === 0 ? 0 : 0.0005 * value))
    for (const { features, label, weight } of rows) {
      const error = weight * (chance(theta, features) - label)
      slope[0] = (slope[0] as number) + error
      features.forEach((value, i) => {
        slope[i + 1] = (slope[i + 1] as number) + error * value
      })
    }
    for (let i = 0; i < theta.length; i++) theta[i] = (theta[i] as number) - 2 * (slope[i] as number)
  }
  const chances = rows.map((row) => ({ ...row, chance: chance(theta, row.features) }))
  const rates = (threshold: number) => ({
    wrongly: chances.filter((row) => row.real && row.chance < threshold).length / positives,
    rejected: chances.filter((row) => !row.real && row.chance < threshold).length / negatives,
  })
  const thresholds = Array.from({ length: 99 }, (_, i) => (i + 1) / 100)
  const cost = (threshold: number) =>
    3 * Math.max(0, rates(threshold).wrongly - 0.01) + Math.max(0, 0.97 - rates(threshold).rejected)
  const floor = thresholds.reduce((a, b) => (cost(b) < cost(a) ? b : a))
  console.log(
    `门槛 ${floor}：误拒 ${(100 * rates(floor).wrongly).toFixed(1)}%，拒绝 ${(100 * rates(floor).rejected).toFixed(1)}%`,
  )
  const round = (value: number | undefined) => Math.round((value ?? 0) * 1000) / 1000
  const [bias, meaning, coverage, lexical, term, length] = theta.map(round)
  const confidence = { bias, meaning, coverage, lexical, term, length } as Calibration['confidence']
  return { confidence, floor }
}

function chance(theta: number[], features: number[]): number {
  const z = features.reduce((sum, value, i) => sum + value * (theta[i + 1] as number), theta[0] as number)
  return 1 / (1 + Math.exp(-z))
}
