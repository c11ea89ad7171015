import { createHash } from 'node:crypto'
import { access, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigError } from '../config/index.ts'
import {
  AnswerTypeFile,
  CalendarFile,
  ConceptFile,
  type DialogueKnowledge,
  FacetFile,
  HomeFile,
  type HomeKnowledge,
  type IntentModel,
  IntentModelFile,
  type Law,
  LawFile,
  PhraseFile,
  RefusalFile,
  ScreenFile,
  type ServiceDocument,
  TurnFile,
  type Vocabulary,
} from '../contract/index.ts'
import { createLawTable, type LawTable } from './laws.ts'
import { loadServices } from './load-services.ts'
import { loadVocabulary } from './load-vocabulary.ts'
import { KnowledgeError, type KnowledgeFault, parseSource, readYaml, type YamlSource } from './yaml-source.ts'

/** Everything the product knows, checked as a whole. */
export type Catalogue = {
  services: Map<string, ServiceDocument>
  laws: LawTable
  vocabulary: Vocabulary
  calendars: CalendarFile[]
  home: HomeKnowledge
  dialogue: DialogueKnowledge
  /** Newest version date among the services. */
  version: string
  /** SHA-256 over every knowledge file that the index is built from. */
  digest: string
}

/**
 * Loads and checks `knowledge/`. Throws KnowledgeError naming file, line and remedy for every fault at once. Services that were
 * found right before are taken from `cacheDir`.
 */
export async function loadCatalogue({ dir, cacheDir }: { dir: string; cacheDir?: string }): Promise<Catalogue> {
  await access(dir).catch(() => {
    throw new ConfigError(`没有知识库目录 ${dir}，请核对环境变量 KNOWLEDGE_DIR`)
  })
  const hash = createHash('sha256')
  const faults: KnowledgeFault[] = []
  const lawFiles = await readFolder(dir, 'laws')
  const laws = lawFiles.flatMap((source) =>
    (take(parseSource(source, LawFile), faults)?.laws ?? []).map((law, i) => ({ law, source, path: ['laws', i] })),
  )
  faults.push(...duplicateTitles(laws))
  const lawTable = createLawTable(laws.map(({ law }) => law))

  const { services, serviceIds, faults: serviceFaults } = await loadServices({ dir, laws: lawTable, cacheDir })
  faults.push(...serviceFaults)
  const { vocabulary, faults: wordFaults } = await loadVocabulary(dir, serviceIds)
  faults.push(...wordFaults)
  const calendars = (await readFolder(dir, 'calendar')).flatMap(
    (source) => take(parseSource(source, CalendarFile), faults) ?? [],
  )
  const home = await loadHome(dir, serviceIds, faults)
  const dialogue = await loadDialogue(dir, faults)
  if (faults.length > 0 || !dialogue) throw new KnowledgeError(faults)

  hash.update(JSON.stringify([...services.values(), vocabulary, [...vocabulary.utterances]]))
  const version =
    [...services.values()]
      .map((service) => service.version)
      .sort()
      .at(-1) ?? ''
  return { services, laws: lawTable, vocabulary, calendars, home, dialogue, version, digest: hash.digest('hex') }
}

async function readFolder(dir: string, name: string): Promise<YamlSource[]> {
  const files = (await readdir(join(dir, name), { recursive: true })).filter((file) => file.endsWith('.yaml')).sort()
  return Promise.all(
    files.map(async (file) =>
      readYaml(`${name}/${file.replaceAll('\\', '/')}`, await readFile(join(dir, name, file), 'utf8')),
    ),
  )
}

function take<T>(
  { value, faults: found }: { value: T | null; faults: KnowledgeFault[] },
  faults: KnowledgeFault[],
): T | null {
  faults.push(...found)
  return value
}

function duplicateTitles(laws: { law: Law; source: YamlSource; path: (string | number)[] }[]): KnowledgeFault[] {
  const seen = new Set<string>()
  return laws.flatMap(({ law: { title }, source, path }) => {
    if (!seen.has(title)) {
      seen.add(title)
      return []
    }
    const line = source.lineOf([...path, 'title'])
    return [{ file: source.file, line, path: path.join('.'), message: `《${title}》登记了两次`, remedy: '合并成一条' }]
  })
}

async function loadHome(dir: string, serviceIds: Set<string>, faults: KnowledgeFault[]): Promise<HomeKnowledge> {
  const source = readYaml('home.yaml', await readFile(join(dir, 'home.yaml'), 'utf8'))
  const home = take(parseSource(source, HomeFile), faults) ?? { themes: [], hot: [], lifeEvents: [] }
  const named = [
    ...(['themes', 'lifeEvents'] as const).flatMap((part) =>
      home[part].flatMap(({ services = [] }, i) => services.map((id, j) => ({ id, path: [part, i, 'services', j] }))),
    ),
    ...home.hot.flatMap(({ service }, i) => (service ? [{ id: service, path: ['hot', i, 'service'] }] : [])),
  ]
  for (const { id, path } of named)
    if (!serviceIds.has(id))
      faults.push({
        file: 'home.yaml',
        line: source.lineOf(path),
        path: path.join('.'),
        message: `没有事项“${id}”`,
        remedy: '改为已有事项的编号',
      })
  return home
}

async function loadDialogue(dir: string, faults: KnowledgeFault[]): Promise<DialogueKnowledge | null> {
  const read = async (name: string) => readYaml(`ask/${name}`, await readFile(join(dir, 'ask', name), 'utf8'))
  const facets = take(parseSource(await read('facets.yaml'), FacetFile), faults)
  const turns = take(parseSource(await read('turns.yaml'), TurnFile), faults)?.cues
  const screens = take(parseSource(await read('screens.yaml'), ScreenFile), faults)
  const refusals = take(parseSource(await read('refusals.yaml'), RefusalFile), faults)
  const phrases = take(parseSource(await read('phrases.yaml'), PhraseFile), faults)
  const answerTypes = take(parseSource(await read('answer-types.yaml'), AnswerTypeFile), faults)?.answerTypes ?? []
  const concepts = take(parseSource(await read('concepts.yaml'), ConceptFile), faults)?.concepts ?? {}
  const intents = await loadIntents(join(dir, 'ask'), faults)
  return facets && turns && screens && refusals && phrases
    ? { answerTypes, facets, turns, screens, refusals: refusals.refusals, concepts, intents, phrases }
    : null
}

async function loadIntents(dir: string, faults: KnowledgeFault[]): Promise<IntentModel | null> {
  const text = await readFile(join(dir, 'intents.json'), 'utf8').catch(() => null)
  if (text === null) return null
  const model = take(parseSource(readYaml('ask/intents.json', text), IntentModelFile), faults)
  const bytes = await readFile(join(dir, 'intents.bin')).catch(() => Buffer.alloc(0))
  if (!model) return null
  if (bytes.length !== model.buckets * model.classes.length)
    faults.push({
      file: 'ask/intents.bin',
      line: 1,
      path: '',
      message: '权重表的大小与 intents.json 不符',
      remedy: '重新运行 npm run train:screen',
    })
  return { ...model, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) }
}
