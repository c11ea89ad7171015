import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Views, viewsOf } from '../../src/ask/intents.ts'
import type { Catalogue } from '../../src/catalogue/index.ts'
import { RefusalExamples, ScreenExamples } from '../../src/contract/index.ts'
import { maskPersonal } from '../../src/identifiers/index.ts'
import { cleanText, type QueryReader } from '../../src/retrieval/index.ts'
import { randomFrom } from '../random.ts'

/**
 * A labelled text. `origin` says how it came to be: only written sentences are used to measure, generated ones
 * (frames around an act, two sentences in one message) only to train; `fold` keeps what belongs together apart.
 */
export type Example = {
  text: string
  views: Views
  label: string
  weight: number
  fold: number
  origin: 'written' | 'utterance' | 'framed' | 'joined'
}

export const FOLDS = 5
const WANTED_WEIGHT = 2
const UTTERANCE_WEIGHT = 0.4
const FRAMED_WEIGHT = 0.35
const JOINED_SHARE = 0.6
const JOINED_WEIGHT = 0.4
const JOINTS = ['，', '。', '，另外', '，顺便问一下，', ' ', '？']

/** Reads every example: written ones, service utterances and outside matters as harmless, and generated ones. */
export async function readCorpus(
  catalogue: Catalogue,
  reader: QueryReader,
  dir: string,
): Promise<{ examples: Example[]; classes: string[] }> {
  const read = async (name: string) => parse(await readFile(join(dir, 'ask/examples', name), 'utf8')) as unknown
  const refusal = await readRefusals(dir)
  const screen = ScreenExamples.parse(await read('screen.yaml'))
  const categories = Object.keys(refusal.refusals)
  const classes = ['none', ...categories, ...Object.keys(screen.emergency), 'handoff', ...Object.keys(screen.smalltalk)]

  const make = (text: string, label: string, origin: Example['origin'], fold: number, weight = 1): Example => {
    const [views = ['', ''] as Views] = viewsOf(maskPersonal(cleanText(text)).text, reader)
    return { text, views, label, weight, origin, fold }
  }
  const foldOf = (i: number) => i % FOLDS
  const written = (texts: string[], label: string) =>
    texts.map((text, i) => make(text, label, 'written', foldOf(i), label === 'none' ? 1 : WANTED_WEIGHT))
  const { utterances, elsewhere } = catalogue.vocabulary
  const harmless = [
    ...[...utterances.values()].flat(),
    ...elsewhere.flatMap(({ names, say }) => [...names, ...say]),
  ].map((text, i) => make(text, 'none', 'utterance', foldOf(i), UTTERANCE_WEIGHT))
  const sentences = [
    ...Object.entries(refusal.refusals).flatMap(([label, { attacks, twins }]) => [
      ...written(attacks, label),
      ...written(twins, 'none'),
    ]),
    ...[...Object.entries(screen.emergency), ...Object.entries(screen.smalltalk)].flatMap(([label, texts]) =>
      written(texts, label),
    ),
    ...written(screen.handoff, 'handoff'),
    ...written(screen.none, 'none'),
  ]
  const framed = Object.entries(refusal.refusals).flatMap(([label, { acts }]) =>
    acts.flatMap((act, i) => [
      ...refusal.frames.seek.map((frame) => make(frame.replace('{}', act), label, 'framed', foldOf(i), FRAMED_WEIGHT)),
      ...(['injection', 'politics'].includes(label) ? [] : refusal.frames.harmless).map((frame) =>
        make(frame.replace('{}', act), 'none', 'framed', foldOf(i), FRAMED_WEIGHT),
      ),
    ]),
  )
  const examples = [...sentences, ...harmless, ...framed]
  return { examples: [...examples, ...joined(sentences, harmless, make)], classes }
}

/** `refusal.yaml` with the examples of its sequels (`refusal-b.yaml` …) added category by category. */
async function readRefusals(dir: string): Promise<RefusalExamples> {
  const folder = join(dir, 'ask/examples')
  const names = (await readdir(folder)).filter((name) => /^refusal.*\.yaml$/.test(name)).sort()
  const files = await Promise.all(
    names.map(async (name) => parse(await readFile(join(folder, name), 'utf8')) as RefusalExamples),
  )
  const whole = RefusalExamples.parse(files.find(({ frames }) => frames))
  for (const { frames, refusals } of files) {
    if (frames) continue
    for (const [category, more] of Object.entries(RefusalExamples.shape.refusals.parse(refusals))) {
      const known = whole.refusals[category]
      if (!known) throw new Error(`没有拒答类别“${category}”`)
      for (const kind of ['attacks', 'twins', 'acts'] as const)
        known[kind] = [...new Set([...known[kind], ...more[kind]])]
    }
  }
  return whole
}

/** Messages of two sentences: a harmless one before (or after) another keeps the other's class; small talk does not. */
function joined(
  sentences: Example[],
  harmless: Example[],
  make: (text: string, label: string, origin: Example['origin'], fold: number, weight: number) => Example,
): Example[] {
  const random = randomFrom(7)
  const pick = <T>(items: T[]): T => items[Math.floor(random() * items.length)] as T
  const byFold = Array.from({ length: FOLDS }, (_, fold) => harmless.filter((one) => one.fold === fold))
  const smalltalk = new Set(['greeting', 'thanks', 'bye', 'identity'])
  return sentences.flatMap((one) => {
    if (random() > JOINED_SHARE) return []
    const other = pick(byFold[one.fold] as Example[]).text
    const [first, second] = smalltalk.has(one.label) || random() < 0.4 ? [one.text, other] : [other, one.text]
    const label = smalltalk.has(one.label) ? 'none' : one.label
    return [make(`${first}${pick(JOINTS)}${second}`, label, 'joined', one.fold, JOINED_WEIGHT)]
  })
}
