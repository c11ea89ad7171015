import { createHash } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigError } from '../config/index.ts'
import {
  AnswerTypeFile,
  type ApplyKnowledge,
  CalendarFile,
  type ClerkKnowledge,
  ConceptFile,
  type DialogueKnowledge,
  FacetFile,
  type FactSayings,
  type FormKnowledge,
  type HandlingKnowledge,
  HomeFile,
  type HomeKnowledge,
  type IntakeKnowledge,
  type IntentModel,
  IntentModelFile,
  type Law,
  LawFile,
  PhraseFile,
  PrecheckPhraseFile,
  type PrecheckPhrases,
  ProvinceFile,
  type ReadingKnowledge,
  RefusalFile,
  RegionFile,
  type ReviewKnowledge,
  ScreenFile,
  type ServiceDocument,
  TurnFile,
  type Vocabulary,
} from '../contract/index.ts'
import { createLawTable, type LawTable } from './laws.ts'
import { loadApplying } from './load-applying.ts'
import { loadClerk } from './load-clerk.ts'
import { loadForms } from './load-forms.ts'
import { loadHandling } from './load-handling.ts'
import { loadIntake } from './load-intake.ts'
import { loadProcess, type ProcessKnowledge } from './load-process.ts'
import { loadReading } from './load-reading.ts'
import { loadReview } from './load-review.ts'
import { loadSayings } from './load-sayings.ts'
import { loadServices } from './load-services.ts'
import { loadVocabulary } from './load-vocabulary.ts'
import { onceChecked } from './once-checked.ts'
import { inDistrict, type Region, regionOf } from './regions.ts'
import {
  KnowledgeError,
  type KnowledgeFault,
  parseSource,
  readFolder,
  readYaml,
  readYamlFile,
  type YamlSource,
} from './yaml-source.ts'

/** Everything the product knows, checked as a whole. */
export type Catalogue = {
  services: Map<string, ServiceDocument>
  laws: LawTable
  vocabulary: Vocabulary
  calendars: CalendarFile[]
  /** Null where none was asked for. */
  region: Region | null
  home: HomeKnowledge
  dialogue: DialogueKnowledge
  precheck: PrecheckPhrases
  /** What people say for what the fact sheets ask. */
  sayings: FactSayings
  applying: ApplyKnowledge
  /** What a clerk knows when papers are compared and weighed. */
  clerk: ClerkKnowledge
  regions: RegionFile[]
  /** Faults of papers: what is said of them and how they are mended. */
  intake: IntakeKnowledge
  /** How papers are recognised and read. */
  reading: ReadingKnowledge
  /** Documents of a case, grounds of the law, words of progress, offices. */
  handling: HandlingKnowledge
  /** Layouts of forms and letters. */
  forms: FormKnowledge
  /** What supervision counts, and when it warns. */
  process: ProcessKnowledge
  /** What the approver's page is weighed and worded by. */
  review: ReviewKnowledge
  /** Newest version date among the services. */
  version: string
  /** SHA-256 over every knowledge file that the index is built from. */
  digest: string
}

/** A catalogue as plain data, as it is kept on disk. */
type Knowledge = Omit<Catalogue, 'laws' | 'region'> & { laws: Law[] }

/**
 * Loads and checks `knowledge/`. Throws KnowledgeError naming file, line and remedy for every fault at once. Knowledge that was
 * found right before is taken from `cacheDir` as long as nothing in it changed. In a district (`region`) the offices are those
 * there; a region that the knowledge is not for is a ConfigError.
 */
export async function loadCatalogue({
  dir,
  cacheDir,
  region: code,
}: {
  dir: string
  cacheDir?: string
  region?: string
}): Promise<Catalogue> {
  await access(dir).catch(() => {
    throw new ConfigError(`没有知识库目录 ${dir}，请核对环境变量 KNOWLEDGE_DIR`)
  })
  const read = () => readKnowledge(dir)
  const { laws, ...rest } = cacheDir ? await onceChecked({ dir, cacheDir }, read) : await read()
  const region = code === undefined ? null : regionOf(code, rest.regions)
  return { ...rest, ...inRegion(rest, region), region, laws: createLawTable(laws) }
}

/** Services with the offices of a region, and a digest that tells them from those of another. */
function inRegion({ services, digest }: Pick<Knowledge, 'services' | 'digest'>, region: Region | null) {
  const district = region?.district
  if (!district) return { services, digest }
  return {
    services: new Map([...services].map(([id, service]) => [id, inDistrict(service, district)])),
    digest: createHash('sha256').update(`${digest} ${district}`).digest('hex'),
  }
}

async function readKnowledge(dir: string): Promise<Knowledge> {
  const faults: KnowledgeFault[] = []
  const lawFiles = await readFolder(dir, 'laws')
  const laws = lawFiles.flatMap((source) =>
    (take(parseSource(source, LawFile), faults)?.laws ?? []).map((law, i) => ({ law, source, path: ['laws', i] })),
  )
  faults.push(...duplicateTitles(laws))
  const allLaws = laws.map(({ law }) => law)

  const { services, serviceIds, faults: serviceFaults } = await loadServices(dir, createLawTable(allLaws))
  faults.push(...serviceFaults)
  const { vocabulary, faults: wordFaults } = await loadVocabulary(dir, serviceIds)
  faults.push(...wordFaults)
  const calendars = (await readFolder(dir, 'calendar')).flatMap(
    (source) => take(parseSource(source, CalendarFile), faults) ?? [],
  )
  const regions = await loadRegions(dir, faults)
  const home = await loadHome(dir, serviceIds, faults)
  const dialogue = await loadDialogue(dir, faults)
  const precheck = await loadPrecheck(dir, faults)
  const sayings = await loadSayings(dir, faults)
  const applying = await loadApplying(dir, faults)
  const intake = await loadIntake(dir, faults)
  const clerk = await loadClerk(dir, faults)
  const reading = await loadReading(dir, services.values(), faults)
  const handling = await loadHandling(dir, faults)
  const { forms, faults: formFaults } = await loadForms(dir, services)
  faults.push(...formFaults)
  const process = await loadProcess(dir, faults)
  const review = await loadReview(dir, faults)
  const papers = intake && clerk && reading ? { intake, clerk, reading } : null
  if (
    faults.length > 0 ||
    !dialogue ||
    !precheck ||
    !sayings ||
    !applying ||
    !papers ||
    !handling ||
    !forms ||
    !process ||
    !review
  )
    throw new KnowledgeError(faults)

  const searched = JSON.stringify([...services.values(), vocabulary, [...vocabulary.utterances]])
  const digest = createHash('sha256').update(searched).digest('hex')
  const versions = [...services.values()].map(({ version }) => version).sort()
  const version = versions.at(-1) ?? ''
  const checked = {
    vocabulary,
    calendars,
    regions,
    home,
    dialogue,
    precheck,
    sayings,
    applying,
    ...papers,
    handling,
    forms,
    process,
    review,
  }
  return { services, laws: allLaws, ...checked, version, digest }
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

async function loadRegions(dir: string, faults: KnowledgeFault[]): Promise<RegionFile[]> {
  return (await readFolder(dir, 'regions')).flatMap((source) => {
    if (source.file.endsWith('/provinces.yaml')) {
      take(parseSource(source, ProvinceFile), faults)
      return []
    }
    const region = take(parseSource(source, RegionFile), faults)
    if (!region) return []
    const present = new Set(region.districts.filter(({ state }) => state === '现行').map((one) => one.code))
    region.districts.forEach(({ state, mergedInto }, i) => {
      if (state === '现行' || present.has(mergedInto ?? '')) return
      const path = ['districts', i, 'mergedInto']
      const message = `没有现行的区“${mergedInto ?? ''}”`
      faults.push({
        file: source.file,
        line: source.lineOf(path),
        path: path.join('.'),
        message,
        remedy: '写它后来归入的现行区',
      })
    })
    return [region]
  })
}

async function loadHome(dir: string, serviceIds: Set<string>, faults: KnowledgeFault[]): Promise<HomeKnowledge> {
  const source = await readYamlFile(dir, 'home.yaml')
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

async function loadPrecheck(dir: string, faults: KnowledgeFault[]): Promise<PrecheckPhrases | null> {
  const text = await readFile(join(dir, 'apply/precheck.yaml'), 'utf8')
  return take(parseSource(readYaml('apply/precheck.yaml', text), PrecheckPhraseFile), faults)
}

async function loadDialogue(dir: string, faults: KnowledgeFault[]): Promise<DialogueKnowledge | null> {
  const read = (name: string) => readYamlFile(dir, `ask/${name}`)
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
