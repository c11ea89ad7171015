/**
 * Trains the built-in embedder from the catalogue: `npm run train:embedder`.
 * Each service, and each matter outside the catalogue, is a class, each of its names, aliases, utterances and FAQ questions a sample; text vectors (mean of
 * feature rows) are pulled to their class direction and pushed from all others (softmax over cosines). The same
 * knowledge gives the same file: all randomness comes from one seeded generator.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Catalogue, loadCatalogue } from '../src/catalogue/index.ts'
import { EMBEDDER_BUCKETS as BUCKETS, bucketOf, EMBEDDER_DIMENSIONS as D } from '../src/model/embedder.ts'
import { embeddingFeatures, meaningTexts, normalizeText, topicMeanings } from '../src/retrieval/index.ts'
import { randomFrom, shuffled } from './random.ts'

const EPOCHS = 14
const RATE = 0.35
const SHARPNESS = 14
const FEATURE_DROP = 0.25
const SEED = 20261101

type Sample = { buckets: number[]; label: number }

function samplesOf(catalogue: Catalogue): { samples: Sample[]; classes: number } {
  const services = [...catalogue.services.values()]
  const { terms, utterances, elsewhere } = catalogue.vocabulary
  const ways = services.map((service) => {
    const own = terms.filter((term) => term.services.length === 1 && term.services[0] === service.id)
    return [
      ...meaningTexts(service, utterances.get(service.id) ?? []),
      ...[service.summary, ...own.flatMap((term) => [...term.say, term.official])].map(normalizeText),
    ]
  })
  const topics = elsewhere.map(topicMeanings)
  const classes = [...ways, ...topics]
  const samples = classes.flatMap((texts, label) =>
    [...new Set(texts)].map((text) => ({ buckets: embeddingFeatures(text).map(bucketOf), label })),
  )
  return { samples: samples.filter(({ buckets }) => buckets.length > 0), classes: classes.length }
}

function train({ samples, classes }: { samples: Sample[]; classes: number }): Float32Array {
  const random = randomFrom(SEED)
  const spread = () => (random() + random() + random() - 1.5) * 0.4
  const rows = Float32Array.from({ length: BUCKETS * D }, spread)
  const heads = Float32Array.from({ length: classes * D }, spread)
  const rowPower = new Float32Array(BUCKETS).fill(0.1)
  const headPower = new Float32Array(classes).fill(0.1)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let loss = 0
    for (const sample of shuffled(samples, random)) loss += step(sample)
    console.log(`第 ${epoch + 1}/${EPOCHS} 轮，平均损失 ${(loss / samples.length).toFixed(4)}`)
  }
  return rows

  function step({ buckets, label }: Sample): number {
    const kept = buckets.filter(() => random() > FEATURE_DROP)
    if (kept.length === 0) return 0
    const sum = new Float32Array(D)
    for (const bucket of kept)
      for (let d = 0; d < D; d++) sum[d] = (sum[d] as number) + (rows[bucket * D + d] as number)
    const length = Math.hypot(...sum) || 1
    const unit = sum.map((value) => value / length)
    const logits = new Float32Array(classes)
    const sizes = new Float32Array(classes)
    for (let c = 0; c < classes; c++) {
      let dot = 0
      let square = 0
      for (let d = 0; d < D; d++) {
        const head = heads[c * D + d] as number
        dot += head * (unit[d] as number)
        square += head * head
      }
      sizes[c] = Math.sqrt(square) || 1
      logits[c] = (SHARPNESS * dot) / (sizes[c] as number)
    }
    const top = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
    const powers = logits.map((logit) => Math.exp(logit - top))
    const total = powers.reduce((a, b) => a + b, 0)
    const slope = new Float32Array(D)
    for (let c = 0; c < classes; c++) {
      const error = (powers[c] as number) / total - (c === label ? 1 : 0)
      if (Math.abs(error) < 1e-4) continue
      const size = sizes[c] as number
      const cosine = (logits[c] as number) / SHARPNESS
      headPower[c] = (headPower[c] as number) + error * error
      const rate = RATE / Math.sqrt(headPower[c] as number)
      for (let d = 0; d < D; d++) {
        const head = (heads[c * D + d] as number) / size
        slope[d] = (slope[d] as number) + SHARPNESS * error * head
        heads[c * D + d] = (heads[c * D + d] as number) - rate * error * ((unit[d] as number) - cosine * head)
      }
    }
    let along = 0
    for (let d = 0; d < D; d++) along += (slope[d] as number) * (unit[d] as number)
    const push = slope.map((value, d) => (value - along * (unit[d] as number)) / length)
    const force = Math.hypot(...push)
    for (const bucket of kept) {
      rowPower[bucket] = (rowPower[bucket] as number) + force * force
      const rate = RATE / Math.sqrt(rowPower[bucket] as number)
      for (let d = 0; d < D; d++) rows[bucket * D + d] = (rows[bucket * D + d] as number) - rate * (push[d] as number)
    }
    return -Math.log((powers[label] as number) / total + 1e-9)
  }
}

const root = join(import.meta.dirname, '..')
const knowledgeDir = process.env.KNOWLEDGE_DIR ?? join(root, 'knowledge')
const catalogue = await loadCatalogue({ dir: knowledgeDir })
const prepared = samplesOf(catalogue)
console.log(`${prepared.classes} 类，${prepared.samples.length} 条说法`)
const rows = train(prepared)
const scale = 127 / rows.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
const file = join(knowledgeDir, 'embedder/embedder.bin')
await mkdir(join(knowledgeDir, 'embedder'), { recursive: true })
await writeFile(
  file,
  Int8Array.from(rows, (value) => Math.round(value * scale)),
)
console.log(`已写入 ${file}`)
