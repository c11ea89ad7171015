import type { Catalogue } from '../catalogue/index.ts'
import type {
  Condition,
  Defect,
  FactAnswer,
  Material,
  MaterialChoice,
  ProvenFact,
  ServiceDocument,
} from '../contract/index.ts'
import type { FileReading, Paper } from '../reading/index.ts'

/** A paper with the material of the list it was taken for; null where it fits none. */
export type PlacedPaper = Paper & {
  materialId: string | null
  /** The slot it was put in by whoever uploaded it. */
  slot: string | null
  /** Of a photo with several cards which one it is; absent: the first. */
  part?: number
}

/** A paper of the list for this case; never demanded where it is exempt, or shown or fetched instead of handed in. */
export type ListedMaterial = {
  material: Material
  required: boolean | 'unknown'
  handled: 'submitted' | 'shown' | 'called'
}

/** Everything a check may look at; checks are pure over it. */
export type CaseFile = {
  service: ServiceDocument
  facts: Record<string, FactAnswer>
  /** What the papers say to facts that nobody answered: the list of papers follows it, the conditions do not. */
  proven?: Pick<ProvenFact, 'fact' | 'value' | 'paper' | 'quote'>[]
  applicant: Record<string, string>
  files: FileReading[]
  papers: PlacedPaper[]
  /** The list for exactly this case; `required` as the rules say it. */
  materials: ListedMaterial[]
  /** Papers that stand for one another: any of the named materials will do. */
  choices: { choice: MaterialChoice; required: boolean | 'unknown' }[]
  /** The slot each file was put in by whoever uploaded it, by file; also of files that could not be read. */
  slots: Record<string, string>
  conditions: { condition: Condition; state: 'met' | 'unmet' | 'unknown' }[]
  /** Plain date of today in Asia/Shanghai, and the day by which the promise ends (null: year without calendar). */
  today: string
  promisedDue: string | null
  catalogue: Pick<Catalogue, 'services' | 'laws' | 'calendars' | 'forms' | 'intake' | 'clerk' | 'region' | 'regions'>
  /** What only a register knows; absent where none is connected, and then nothing is said of it. */
  registers?: { sameApplication?: { number: string; on: string } }
}

/** What a check says before the table of defects gives it wording, remedy and basis. */
export type Finding = Pick<Defect, 'materialId' | 'file' | 'page' | 'part' | 'box' | 'places' | 'evidence'> & {
  /** Slots of the wording in `knowledge/intake/defects.yaml` ({材料}, {字段} …); one that is missing throws. */
  slots: Record<string, string>
  /** Which of the table's other wordings (`also`) says it. */
  wording?: string
  /** Overrides the severity of the table (a doubtful reading is a reminder). */
  severity?: Defect['severity']
  /** Two findings of one cause share it; only the one with the lower code is kept. */
  cause?: string
}

/** One check per id of the defect table. */
export type Check = { code: string; find: (file: CaseFile) => Finding[] }
