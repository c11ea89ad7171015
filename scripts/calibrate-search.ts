/**
 * Finds the weights of the search on the tuning half and writes `src/retrieval/calibration.json`: first how words and meaning
 * are fused (most first hits), then how sure the search is (logistic regression over what supports the best
 * service), then the floor below which nothing is shown.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readCases } from '../evals/cases.ts'
import { buildKnowledge, loadConfig } from '../src/app/index.ts'
import { type Calibration, confidenceFeatures, rank, type Understood } from '../src/retrieval/index.ts'
import { createLogger } from '../src/shared/index.ts'

const Case = z.object({
  id: z.string(),
  q: z.string(),
  expect: z.array(z.string()),
  style: z.string(),
  mode: z.string().optional(),
})
type Names = keyof ReturnType<typeof confidenceFeatures>
const NAMES: Names[] = ['meaning', 'coverage', 'lexical', 'length', 'rival']
const MAX_WRONGLY_REJECTED = 0.01
const WANTED_REJECTED = 0.97

const { index, reader } = await buildKnowledge({ config: loadConfig(process.env), logger: createLogger('warn') })
const cases = [...(await readCases('search/tune.jsonl', Case)), ...(await readCases('search/scope.tune.jsonl', Case))]
const judged: {
  understood: Understood
  candidates: Awaited<ReturnType<typeof index.gather>>
  expect: string[]
  mode: string
}[] = []
for (const { q, expect, mode = 'one' } of cases) {
  const understood = reader.understand(q)
  judged.push({ understood, candidates: await index.gather(understood), expect, mode })
}

const neutral = Object.fromEntries(['bias', ...NAMES].map((name) => [name, 0])) as Calibration['confidence']
const fusion = bestFusion()
const { confidence, floor } = fitConfidence(fusion)
const calibration: Calibration = { fusion, confidence, floor }
await writeFile(
  join(import.meta.dirname, '../src/retrieval/calibration.json'),
  `${JSON.stringify(calibration, null, 2)}\n`,
)
console.log(calibration)

function foundWith(weights: Calibration['fusion'], one: (typeof judged)[number]) {
  const calibration = { fusion: weights, confidence: neutral, floor: 0 }
  const services = rank({ ...one, topics: index.topics, calibration })
  const everything = rank({ ...one, topics: new Map(), calibration })
  const outside = everything.ranked.find(({ id }) => index.topics.has(id))
  const top = services.ranked[0]
  return {
    top,
    rival: top && outside && top.fused > 0 ? Math.min(2, outside.fused / top.fused) : 0,
    // A matter called by its name is decided before any confidence (which is then 0): it says nothing about the weights.
    decided: top?.confidence === 0,
  }
}

function bestFusion(): Calibration['fusion'] {
  const real = judged.filter(({ expect }) => expect.length > 0)
  let best = { value: -1, weights: { lexical: 1, meaning: 1 } }
  for (const meaning of [0, 0.3, 0.5, 0.8, 1, 1.2, 1.5, 2, 2.5, 3]) {
    const weights = { lexical: 1, meaning }
    const value = real.reduce((sum, one) => sum + reciprocalRank(weights, one), 0) / real.length
    if (value > best.value) best = { value, weights }
  }
  console.log(`平均倒数排名 ${best.value.toFixed(4)}`)
  return best.weights
}

function reciprocalRank(weights: Calibration['fusion'], one: (typeof judged)[number]): number {
  const calibration = { fusion: weights, confidence: neutral, floor: 0 }
  const { ranked } = rank({ ...one, topics: index.topics, calibration })
  const wanted = one.mode === 'one' ? one.expect.slice(0, 1) : one.expect
  const place = ranked.findIndex(({ id }) => wanted.includes(id))
  return place < 0 ? 0 : 1 / (place + 1)
}

type Row = { features: number[]; label: number; weight: number }

function fitConfidence(weights: Calibration['fusion']) {
  const rows: Row[] = judged.flatMap((one) => {
    const { top, rival, decided } = foundWith(weights, one)
    if (decided) return []
    const values = top && confidenceFeatures(top, one.understood, rival)
    return [{ features: NAMES.map((name) => values?.[name] ?? 0), label: one.expect.length > 0 ? 1 : 0, weight: 1 }]
  })
  const positives = rows.filter(({ label }) => label === 1).length
  const negatives = rows.length - positives
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
    wrongly: chances.filter((row) => row.label === 1 && row.chance < threshold).length / positives,
    rejected: chances.filter((row) => row.label === 0 && row.chance < threshold).length / negatives,
  })
  const thresholds = Array.from({ length: 99 }, (_, i) => (i + 1) / 100)
  const cost = (threshold: number) =>
    3 * Math.max(0, rates(threshold).wrongly - MAX_WRONGLY_REJECTED) +
    Math.max(0, WANTED_REJECTED - rates(threshold).rejected)
  const floor = thresholds.reduce((a, b) => (cost(b) < cost(a) ? b : a))
  console.log(
    `门槛 ${floor}：误拒 ${(100 * rates(floor).wrongly).toFixed(1)}%，拒绝 ${(100 * rates(floor).rejected).toFixed(1)}%`,
  )
  const round = (value: number | undefined) => Math.round((value ?? 0) * 1000) / 1000
  const [bias, ...values] = theta.map(round)
  const confidence = { bias, ...Object.fromEntries(NAMES.map((name, i) => [name, values[i]])) }
  return { confidence: confidence as Calibration['confidence'], floor }
}

function chance(theta: number[], features: number[]): number {
  const z = features.reduce((sum, value, i) => sum + value * (theta[i + 1] as number), theta[0] as number)
  return 1 / (1 + Math.exp(-z))
}
