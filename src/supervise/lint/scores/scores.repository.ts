import { asc, desc, eq } from 'drizzle-orm'
import type { ScorePoint } from '../../../contract/index.ts'
import { type Database, tables } from '../../../store/index.ts'

const { lintScores } = tables

export type ScoreRecord = typeof lintScores.$inferSelect
export type ScoresRepository = ReturnType<typeof createScoresRepository>

const BATCH = 500
/** As many points of a line as a page shows. */
const MOST = 60

/** What the lint made of each version; one row per version of a document and of the rules. */
export const createScoresRepository = (db: Database) => ({
  async digests(): Promise<Set<string>> {
    const rows = await db.select({ service: lintScores.service, digest: lintScores.digest }).from(lintScores)
    return new Set(rows.map(({ service, digest }) => `${service} ${digest}`))
  },

  async add(rows: ScoreRecord[]): Promise<void> {
    for (let i = 0; i < rows.length; i += BATCH)
      await db
        .insert(lintScores)
        .values(rows.slice(i, i + BATCH))
        .onConflictDoNothing()
  },

  /** The latest points of one line, the oldest of them first. */
  async pointsOf(service: string): Promise<ScorePoint[]> {
    const rows = await db
      .select()
      .from(lintScores)
      .where(eq(lintScores.service, service))
      .orderBy(desc(lintScores.at), asc(lintScores.digest))
      .limit(MOST)
    return rows.toReversed().map(({ at, version, score, errors, warnings, notices }) => ({
      at: at.toISOString(),
      ...{ version, errors, warnings, notices },
      score: Math.round(score * 10) / 10,
    }))
  },
})
