import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
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
  ServiceDocument,
  type Vocabulary,
} from '../contract/index.ts'
import { checkService } from './check-service.ts'
import { createLawTable, type LawTable } from './laws.ts'
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

/** Loads and checks `knowledge/`. Throws KnowledgeError naming file, line and remedy for every fault at once. */
export async function loadCatalogue({ dir }: { dir: string }): Promise<Catalogue> {
  const hash = createHash('sha256')
  const faults: KnowledgeFault[] = []
  const lawFiles = await readFolder(dir, 'laws')
  const laws = lawFiles.flatMap((source) => take(parseSource(source, LawFile), faults)?.laws ?? [])
  faults.push(...duplicateTitles(laws))
  const lawTable = createLawTable(laws)

  const serviceFiles = await readFolder(dir, 'services')
  const parsed = serviceFiles.map((source) => ({ source, service: take(parseSource(source, ServiceDocument), faults) }))
  const serviceIds = new Set(serviceFiles.map((source) => basename(source.file, '.yaml')))
  const services = new Map<string, ServiceDocument>()
  for (const { source, service } of parsed) {
    if (!service) continue
    faults.push(
      ...checkService(service, source, { serviceIds, knowsLaw: (title) => lawTable.find(title) !== undefined }),
    )
    if (service.id !== basename(source.file, '.yaml'))
      faults.push({
        file: source.file,
        line: 1,
        path: 'id',
        message: `编号“${service.id}”与文件名不一致`,
        remedy: '文件名就是编号',
      })
    services.set(service.id, service)
  }
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

function duplicateTitles(laws: Law[]): KnowledgeFault[] {
  const seen = new Set<string>()
  return laws.flatMap(({ title }) => {
    if (!seen.has(title)) {
      seen.add(title)
      return []
    }
    return [{ file: 'laws', line: 1, path: title, message: `《${title}》登记了两次`, remedy: '合并成一条' }]
  })
}

async function loadHome(dir: string, serviceIds: Set<string>, faults: KnowledgeFault[]): Promise<HomeKnowledge> {
  const source = readYaml('home.yaml', await readFile(join(dir, 'home.yaml'), 'utf8'))
  const home = take(parseSource(source, HomeFile), faults) ?? { themes: [], hot: [], lifeEvents: [] }
  for (const part of ['themes', 'lifeEvents'] as const)
    home[part].forEach(({ services = [] }, i) => {
      services.forEach((id, j) => {
        if (!serviceIds.has(id))
          faults.push({
            file: 'home.yaml',
            line: source.lineOf([part, i, 'services', j]),
            path: `${part}.${i}`,
            message: `没有事项“${id}”`,
            remedy: '改为已有事项的编号',
          })
      })
    })
  return home
}

async function loadDialogue(dir: string, faults: KnowledgeFault[]): Promise<DialogueKnowledge | null> {
  const read = async (name: string) => readYaml(`ask/${name}`, await readFile(join(dir, 'ask', name), 'utf8'))
  const facets = take(parseSource(await read('facets.yaml'), FacetFile), faults)
  const screens = take(parseSource(await read('screens.yaml'), ScreenFile), faults)
  const refusals = take(parseSource(await read('refusals.yaml'), RefusalFile), faults)
  const phrases = take(parseSource(await read('phrases.yaml'), PhraseFile), faults)
  const concepts = take(parseSource(await read('concepts.yaml'), ConceptFile), faults)?.concepts ?? {}
  const intents = await loadIntents(join(dir, 'ask'), faults)
  return facets && screens && refusals && phrases
    ? { facets, screens, refusals: refusals.refusals, concepts, intents, phrases }
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
