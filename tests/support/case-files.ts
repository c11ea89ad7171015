import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCatalogue } from '../../src/catalogue/index.ts'
import { type Defect, isMaterialChoice, type Material, type PaperKind } from '../../src/contract/index.ts'
import type { CaseFile, Check, ListedMaterial, PlacedPaper } from '../../src/intake/case-file.ts'
import { toDefect } from '../../src/intake/wording.ts'
import type { FileReading, PageReading } from '../../src/reading/index.ts'
import { RUN_DIR } from './seed.ts'

/** The shipped knowledge, read once per test file. */
export const catalogue = await loadCatalogue({
  dir: join(import.meta.dirname, '../../knowledge'),
  cacheDir: process.env.CATALOGUE_CACHE ?? join(process.env[RUN_DIR] ?? tmpdir(), 'zhengtong-catalogue'),
})

type FieldValue = string | number | boolean
type Written = FieldValue | { value: FieldValue; confidence?: number; page?: number }

/** A clear page with text, as a scanner gives it. */
export const aPage = (page: Partial<PageReading> & { text?: string[] } = {}): PageReading => {
  const { text = ['正文'], ...rest } = page
  return {
    page: 1,
    source: 'text',
    turned: 0,
    skew: 0,
    lines: text.map((line, i) => ({ text: line, box: [0.1, 0.1 + i * 0.04, 0.6, 0.03], confidence: 1 })),
    seals: [],
    ink: [],
    marks: [],
    quality: { widthPx: 1654, heightPx: 2339, dpi: 200, textHeightPx: 30, sharpness: 0.9, ink: 0.05 },
    ...rest,
  }
}

/** A paper with the given fields read surely from its first page; placed on no material unless said. */
export function aPaper(
  kind: PaperKind,
  fields: Record<string, Written> = {},
  paper: Partial<Omit<PlacedPaper, 'kind' | 'fields'>> = {},
): PlacedPaper {
  const read = Object.entries(fields).map(([name, written]) => {
    const { value, confidence = 0.99, page = 1 } = typeof written === 'object' ? written : { value: written }
    return [name, { value, page, box: [0.2, 0.2, 0.3, 0.03] as [number, number, number, number], confidence }] as const
  })
  return {
    file: `${kind}.pdf`,
    digest: `digest of ${paper.file ?? kind}`,
    pages: [aPage()],
    kind,
    confidence: 0.98,
    fields: Object.fromEntries(read),
    rows: {},
    blanks: [],
    ticks: [],
    materialId: null,
    slot: null,
    ...paper,
  }
}

/** A material with everything it must have, for lists made up by a test. */
export const aMaterial = (id: string, material: Partial<Material> = {}): ListedMaterial => ({
  material: {
    id,
    name: id,
    kind: '其他',
    form: ['电子件'],
    copies: 1,
    when: 'true',
    source: '申请人自备',
    fields: [],
    checks: [],
    defects: [],
    ...material,
  },
  required: true,
  handled: 'submitted',
})

/** A case of a shipped service with these papers; its list is empty unless said, its files follow from the papers. */
export function aCaseFile(
  papers: PlacedPaper[] = [],
  { serviceId = 'id-card-replace', ...rest }: Partial<Omit<CaseFile, 'papers'>> & { serviceId?: string } = {},
): CaseFile {
  const service = catalogue.services.get(serviceId)
  if (!service) throw new Error(`no service ${serviceId}`)
  return {
    service,
    facts: {},
    applicant: {},
    files: filesOf(papers),
    papers,
    materials: [],
    choices: [],
    slots: {},
    conditions: [],
    today: '2026-11-26',
    promisedDue: null,
    catalogue,
    ...rest,
  }
}

const filesOf = (papers: PlacedPaper[]): FileReading[] =>
  [...new Set(papers.map(({ file }) => file))].map((file) => {
    const of = papers.filter((paper) => paper.file === file)
    return {
      file,
      digest: of[0]?.digest ?? '',
      type: 'pdf',
      pages: of.flatMap(({ pages }) => pages),
      metadata: {},
    }
  })

/** A service's whole list, each paper as required. */
export const listOf = (serviceId: string): ListedMaterial[] =>
  (catalogue.services.get(serviceId)?.materials ?? []).flatMap((entry) =>
    isMaterialChoice(entry) ? [] : [{ material: entry, required: true, handled: entry.handled ?? 'submitted' }],
  )

/** What a check finds, in the words of the table: a slot that is missing fails the test. */
export const defectsBy = (check: Check, file: CaseFile): Defect[] =>
  check.find(file).map((finding) => toDefect(check.code, finding, catalogue.intake))
