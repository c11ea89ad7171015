/**
 * Trains the classifier of the screen (what must be refused, what is urgent, who wants a person, small talk) from
 * `knowledge/ask/examples`: `npm run train:screen`. Five-fold cross-validation over the written examples prints
 * precision and recall and proposes thresholds; the file is then trained on everything. Thresholds already in `intents.json`
 * are kept: the look-alikes are written to deceive, so that what is right for people is weighed on the tuning half of `evals/ask`.
 * No randomness but the seed.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Intents, intentBucket, intentFeatures, languageTools, readIntents } from '../src/ask/intents.ts'
import { refusalOf } from '../src/ask/judge-intent.ts'
import { loadCatalogue } from '../src/catalogue/index.ts'
import type { IntentModel } from '../src/contract/index.ts'
import { createQueryReader } from '../src/retrieval/index.ts'
import { type Example, FOLDS, readCorpus } from './screen/corpus.ts'
import { type Sample, trainSoftmax } from './screen/softmax-regression.ts'

const BUCKETS = 32768
const SEED = 20261101
const STEPS = Array.from({ length: 18 }, (_, i) => 0.05 + i * 0.05)
/** The share of look-alikes (written to be mistaken) that a threshold may let through to each class. */
const ALLOWED = { refusal: 0.05, emergency: 0.01, handoff: 0.01, smalltalk: 0.01 }
/** The share of ordinary questions that it may let through. */
const ALLOWED_ORDINARY = 0.002

const knowledgeDir = process.env.KNOWLEDGE_DIR ?? join(import.meta.dirname, '../knowledge')
const catalogue = await loadCatalogue({ dir: knowledgeDir })
const reader = createQueryReader(catalogue)
const tools = languageTools(catalogue.dialogue, reader.segmenter.cut)
const { examples, classes } = await readCorpus(catalogue, reader, knowledgeDir)
console.log(
  `${classes.length} 类，${examples.length} 条（手写 ${examples.filter((e) => e.origin === 'written').length}）`,
)

const samples: Sample[] = examples.map(({ views, label, weight }) => ({
  buckets: [...new Set(intentFeatures(views, tools).map((feature) => intentBucket(feature, BUCKETS)))],
  label: classes.indexOf(label),
  weight,
}))
const judged = crossValidate()
const proposed = chooseThresholds()
const thresholds = catalogue.dialogue.intents?.thresholds ?? proposed
console.log('交叉验证建议的门槛', proposed, '沿用的门槛', thresholds)
const model = quantized(train(samples), thresholds)
await writeFile(join(knowledgeDir, 'ask/intents.bin'), model.weights)
const { weights: _, ...description } = model
await writeFile(join(knowledgeDir, 'ask/intents.json'), `${JSON.stringify(description, null, 2)}\n`)
console.log('已写入 knowledge/ask/intents.bin 和 intents.json')

function train(from: Sample[]): Float32Array {
  return trainSoftmax(from, { buckets: BUCKETS, classes: classes.length, seed: SEED })
}

function quantized(weights: Float32Array, chosen: IntentModel['thresholds']): IntentModel {
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0)
  const scale = most / 127
  return {
    classes,
    buckets: BUCKETS,
    scale,
    thresholds: chosen,
    weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)),
  }
}

type Judged = { example: Example; intents: Intents }

function crossValidate(): Judged[] {
  const none = { refusal: 1, signedRefusal: 1, emergency: 1, handoff: 1, smalltalk: 1 }
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const kept = quantized(train(samples.filter((_, i) => examples[i]?.fold !== fold)), none)
    return examples
      .filter((one) => one.fold === fold && (one.origin === 'written' || one.origin === 'utterance'))
      .map((example) => ({ example, intents: readIntents(example.views, kept, tools) }))
  })
}

function groupOf(label: string): string {
  if (/^\d+$/.test(label)) return 'emergency'
  if (['greeting', 'thanks', 'bye', 'identity'].includes(label)) return 'smalltalk'
  return label === 'none' || label === 'handoff' ? label : 'refusal'
}

/** For each decision the lowest threshold that keeps wrong decisions on written look-alikes within what is allowed. */
function chooseThresholds(): IntentModel['thresholds'] {
  const chosen = { refusal: 0.5, signedRefusal: 0.25, emergency: 0.5, handoff: 0.5, smalltalk: 0.5 }
  for (const group of ['emergency', 'handoff', 'smalltalk'] as const)
    chosen[group] = lowest(ALLOWED[group], group, (one, threshold) => shareOf(one, group) >= threshold)
  const refused = (signed: boolean) => (one: Judged, threshold: number) =>
    refuses(one, { ...chosen, refusal: signed ? 2 : threshold, signedRefusal: signed ? threshold : 2 })
  chosen.signedRefusal = lowest(ALLOWED.refusal / 2, 'refusal', refused(true))
  chosen.refusal = lowest(ALLOWED.refusal / 2, 'refusal', refused(false))
  report('refusal', (one) => refuses(one, chosen))
  return chosen
}

function shareOf({ intents }: Judged, group: string): number {
  return classes.reduce((sum, name) => sum + (groupOf(name) === group ? (intents[name] ?? 0) : 0), 0)
}

function refuses({ example, intents }: Judged, thresholds: IntentModel['thresholds']): boolean {
  const asked = { classes, buckets: BUCKETS, scale: 1, weights: new Int8Array(0), thresholds }
  return refusalOf([{ views: example.views, intents }], catalogue.dialogue.refusals, asked) !== null
}

function lowest(allowed: number, group: string, decides: (one: Judged, threshold: number) => boolean): number {
  const others = judged.filter(({ example }) => groupOf(example.label) !== group)
  const shareWrong = (origin: Example['origin'], step: number) => {
    const asked = others.filter(({ example }) => example.origin === origin)
    return asked.filter((one) => decides(one, step)).length / (asked.length || 1)
  }
  const threshold =
    STEPS.find((step) => shareWrong('written', step) <= allowed && shareWrong('utterance', step) <= ALLOWED_ORDINARY) ??
    0.95
  report(`${group} ≥ ${threshold.toFixed(2)}`, (one) => decides(one, threshold))
  return Math.round(threshold * 100) / 100
}

function report(title: string, decides: (one: Judged) => boolean): void {
  const group = title.split(' ')[0]
  const chosen = judged.filter(decides)
  const share = (of: (one: Judged) => boolean) => {
    const all = judged.filter(of)
    return (all.filter(decides).length / (all.length || 1)).toFixed(3)
  }
  const wanted = ({ example }: Judged) => groupOf(example.label) === group
  const precision = chosen.filter(wanted).length / (chosen.length || 1)
  console.log(
    `${title}：准确 ${precision.toFixed(3)}，召回 ${share(wanted)}，误伤手写 ${share(
      (one) => !wanted(one) && one.example.origin === 'written',
    )}，误伤问法 ${share(({ example }) => example.origin === 'utterance')}`,
  )
}
