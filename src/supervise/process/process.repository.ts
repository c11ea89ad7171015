import { asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { HistoryFile } from '../../contract/index.ts'
import { type Database, tables } from '../../store/index.ts'
import type { History } from './history.ts'
import type { CaseMeasures } from './measures.ts'

const { importedCases, importedFiles } = tables

export type Sealer = {
  sealText: (text: string, place: string) => string
  openText: (sealed: string, place: string) => string
  indexOf: (text: string) => string
}
export type Frame = Pick<HistoryFile, 'departments' | 'services' | 'windows'>
export type ImportedFile = { id: string; at: Date; by: string; asOf: Date; cases: number; frame: Frame }
export type MeasuredCase = { history: History; digest: string; measures: CaseMeasures }
export type ProcessRepository = ReturnType<typeof createProcessRepository>

/** Rows in one statement, far below what a statement may carry. */
const AT_ONCE = 500
/** Cases read in one go. */
const PAGE = 5000

/** Histories of other systems, kept apart from the product's own chain. */
export const createProcessRepository = (db: Database, sealer: Sealer) => ({
  /** Keyed digests of the cases that are here already, by id. */
  async digestsOf(ids: string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>()
    for (const some of chunks(ids)) {
      const rows = await db
        .select({ id: importedCases.id, digest: importedCases.digest })
        .from(importedCases)
        .where(inArray(importedCases.id, some))
      for (const { id, digest } of rows) found.set(id, digest)
    }
    return found
  },

  /** Keeps cases with the file they came in, together or not at all; a file may bring more of them later. */
  async add(file: ImportedFile, cases: MeasuredCase[]): Promise<void> {
    await db.transaction(async (tx) => {
      await tx
        .insert(importedFiles)
        .values(file)
        .onConflictDoUpdate({
          target: importedFiles.id,
          set: { cases: sql`${importedFiles.cases} + excluded.cases` },
        })
      for (const some of chunks(cases)) {
        const rows = some.map(({ history, digest, measures }) => ({
          id: history.id,
          fileId: file.id,
          digest,
          sealed: sealer.sealText(JSON.stringify(history), placeOf(history.id)),
          measures,
        }))
        await tx
          .insert(importedCases)
          .values(rows)
          .onConflictDoUpdate({
            target: importedCases.id,
            set: {
              fileId: sql`excluded.file_id`,
              digest: sql`excluded.digest`,
              sealed: sql`excluded.sealed`,
              measures: sql`excluded.measures`,
            },
          })
      }
    })
  },

  listFiles: (): Promise<ImportedFile[]> => db.select().from(importedFiles).orderBy(desc(importedFiles.at)),

  /** The measures of all cases, read page by page, so that the store never answers with everything at once. */
  async listMeasures(): Promise<CaseMeasures[]> {
    const all: CaseMeasures[] = []
    for (let last = ''; ; ) {
      const rows = await db
        .select({ id: importedCases.id, measures: importedCases.measures })
        .from(importedCases)
        .where(gt(importedCases.id, last))
        .orderBy(asc(importedCases.id))
        .limit(PAGE)
      for (const { measures } of rows) all.push(measures as CaseMeasures)
      const end = rows.at(-1)
      if (!end || rows.length < PAGE) return all
      last = end.id
    }
  },

  /** The history of one imported case; null where there is none. */
  async find(id: string): Promise<History | null> {
    const [row] = await db.select().from(importedCases).where(eq(importedCases.id, id))
    return row ? (JSON.parse(sealer.openText(row.sealed, placeOf(id))) as History) : null
  },

  digest: (history: History): string => sealer.indexOf(JSON.stringify(history)),
  /** A person as a digest by which the same one is known again. */
  nameless: (applicant: string): string => sealer.indexOf(applicant).slice(0, 24),
})

const placeOf = (id: string): string => `imported_cases/${id}/history`

function* chunks<T>(all: readonly T[]): Generator<T[]> {
  for (let i = 0; i < all.length; i += AT_ONCE) yield all.slice(i, i + AT_ONCE)
}
