import { createCalendar } from '../calendar/index.ts'
import { type Catalogue, serviceNotFound } from '../catalogue/index.ts'
import type {
  CheckForm,
  CheckResult,
  ClassifyResult,
  FactAnswer,
  IntakePlan,
  IntakePlanRequest,
  ServiceDocument,
} from '../contract/index.ts'
import { type FileReading, type Paper, recognise } from '../reading/index.ts'
import { type Clock, Refusal } from '../shared/index.ts'
import { provenFacts } from './adviser/proven-facts.ts'
import type { CaseFile } from './case-file.ts'
import { classify } from './classify.ts'
import { fileNames } from './file-names.ts'
import { judgeCase, presentPaper } from './judge.ts'
import { listFor } from './list.ts'
import { mergeLists } from './merge-lists.ts'
import { partiesOf } from './parties.ts'
import { placePapers } from './place.ts'

export type GivenFile = { name: string; bytes: Uint8Array }
/** Files in the order of the pile; `materials` names the slot of each, by its place. */
export type CheckRequest = CheckForm & { files: GivenFile[] } & Pick<CaseFile, 'registers'>

export type ReadingOptions = { signal?: AbortSignal; onPage?: (page: number, of: number) => void }
export type CheckDeps = {
  catalogue: CaseFile['catalogue'] & Pick<Catalogue, 'reading' | 'applying'>
  clock: Clock
  /** Reads one file; what cannot be read is said in the reading. Rejects only with the reason of the signal. */
  read: (file: GivenFile, options: ReadingOptions) => Promise<FileReading>
  /** Refuses answers that are not of the service's facts. */
  checkFacts: (service: ServiceDocument, facts: Record<string, FactAnswer>) => Record<string, FactAnswer>
}
export type Progress = { file: string; page: number; of: number }

/**
 * Looks through the papers of one application: what each is, what it says, what is wrong with them, what to do next.
 * Stores nothing. Throws Refusal for an unknown service, fact or slot; a file that cannot be read is a finding.
 */
export async function checkPapers(
  request: CheckRequest,
  { deps, signal, onPage }: { deps: CheckDeps; signal?: AbortSignal; onPage?: (progress: Progress) => void },
): Promise<CheckResult> {
  const started = performance.now()
  const service = deps.catalogue.services.get(request.serviceId)
  if (!service) throw serviceNotFound(request.serviceId)
  const facts = deps.checkFacts(service, request.facts)
  const slots = slotsOf(request, service)
  const readings = await readFiles(request.files, { deps, signal, onPage })
  const { applicant, registers } = request
  const file = caseFileOf({ service, facts, applicant, readings, slots, registers }, deps)
  return { ...judgeCase(file), tookMs: Math.round(performance.now() - started) }
}

/** Which services a pile of papers is for, from the papers alone. Stores nothing. */
export async function classifyPapers(
  files: GivenFile[],
  { deps, signal }: { deps: Pick<CheckDeps, 'catalogue' | 'read'>; signal?: AbortSignal },
): Promise<ClassifyResult> {
  const papers = recognise(await readFiles(files, { deps, signal }), deps.catalogue.reading)
  const documents = papers.map((paper) => presentPaper({ ...paper, materialId: null, slot: null }))
  return { ...classify(papers, deps.catalogue), documents }
}

/** One merged list for several matters. Throws Refusal for a service or fact that there is not. */
export function planMatters(
  { matters }: IntakePlanRequest,
  { catalogue, clock, checkFacts }: Pick<CheckDeps, 'catalogue' | 'clock' | 'checkFacts'>,
): IntakePlan {
  const known = matters.map(({ serviceId, facts }) => {
    const service = catalogue.services.get(serviceId)
    if (!service) throw serviceNotFound(serviceId)
    return { service, facts: checkFacts(service, facts) }
  })
  return mergeLists(known, clock.today(), catalogue)
}

/** All files at a time, so that the reader may take their pages in turn; names are told apart. */
export function readFiles(
  files: GivenFile[],
  {
    deps,
    signal,
    onPage,
  }: {
    deps: Pick<CheckDeps, 'read'>
    signal?: AbortSignal | undefined
    onPage?: ((progress: Progress) => void) | undefined
  },
): Promise<FileReading[]> {
  const names = fileNames(files.map(({ name }) => name))
  return Promise.all(
    files.map(({ bytes }, i) => {
      const name = names[i] ?? ''
      return deps.read(
        { name, bytes },
        { ...(signal && { signal }), onPage: (page, of) => onPage?.({ file: name, page, of }) },
      )
    }),
  )
}

type Read = Pick<CaseFile, 'service' | 'facts' | 'applicant' | 'slots'> & {
  registers?: CaseFile['registers'] | undefined
  readings: FileReading[]
  /** The papers in the files, where they are known already. */
  papers?: Paper[]
}

/**
 * What the checks look at, from what was read. What the papers themselves say to open questions decides which papers are needed;
 * whether the conditions are met it does not decide, since nobody has confirmed it.
 */
export function caseFileOf(read: Read, deps: Pick<CheckDeps, 'catalogue' | 'clock'>): CaseFile {
  const papers = read.papers ?? recognise(read.readings, deps.catalogue.reading)
  const given = listedFor({ ...read, papers }, read.facts, deps)
  const proven = provenFacts(given)
  if (proven.length === 0) return given
  const said = Object.fromEntries(proven.map(({ fact, value }) => [fact, value]))
  const { conditions, facts } = given
  return { ...listedFor({ ...read, papers }, { ...said, ...facts }, deps), facts, conditions, proven }
}

/** The case as it is with these facts: its list, and each paper with the material it was taken for. */
function listedFor(
  { service, applicant, slots, readings, papers, registers }: Read & { papers: Paper[] },
  facts: CaseFile['facts'],
  { catalogue, clock }: Pick<CheckDeps, 'catalogue' | 'clock'>,
): CaseFile {
  const today = clock.today()
  const list = listFor(service, facts, today)
  const parties = partiesOf(applicant, papers)
  return {
    service,
    facts,
    applicant,
    slots,
    files: readings,
    papers: placePapers(papers, {
      ...list,
      slots,
      parties,
      names: catalogue.intake.paperNames,
      matter: service.name,
    }).map((paper) => ({ ...paper, ...partIn(paper, readings) })),
    ...list,
    today,
    promisedDue: promisedDueOf(service, today, catalogue),
    catalogue,
    ...(registers && { registers }),
  }
}

/** Which card of a photo a paper is: pages of several cards are read one after the other under one number. */
function partIn({ file, pages: [first] }: Paper, readings: FileReading[]): { part?: number } {
  const pages = readings.find((reading) => reading.file === file)?.pages.filter(({ page }) => page === first?.page)
  const part = first && pages ? pages.indexOf(first) : 0
  return part > 0 ? { part } : {}
}

/** Slots by the name of the file; throws for one that is not on the service's list. */
function slotsOf({ files, materials = [] }: CheckRequest, service: ServiceDocument): Record<string, string> {
  const known = new Set(service.materials.map(({ id }) => id))
  const errors = materials.flatMap((id, i) =>
    id !== null && !known.has(id)
      ? [{ path: `materials.${i}`, message: `“${service.name}”没有编号为“${id.slice(0, 60)}”的材料` }]
      : [],
  )
  if (materials.length > files.length)
    errors.push({ path: 'materials', message: '材料编号比文件多，请一个文件写一个，没有的写 null' })
  const [first] = errors
  if (first) throw new Refusal({ kind: 'unprocessable', code: 'intake.materials', detail: first.message, errors })
  const names = fileNames(files.map(({ name }) => name))
  return Object.fromEntries(materials.flatMap((id, i) => (id === null ? [] : [[names[i] ?? '', id]])))
}

/** The day by which the promise, or else the statute, has it done if it is accepted today; null where it cannot be told. */
function promisedDueOf(
  { list: { promised: own, statutory } }: ServiceDocument,
  today: string,
  { calendars }: Pick<Catalogue, 'calendars'>,
): string | null {
  const promised = own ?? statutory
  if (!promised?.days || !Number.isInteger(promised.days)) return null
  if (promised.unit === '工作日') return createCalendar(calendars).addWorkingDays(today, promised.days).due
  if (promised.unit !== '自然日') return null
  return new Date(Date.parse(`${today}T00:00:00Z`) + promised.days * 86_400_000).toISOString().slice(0, 10)
}
