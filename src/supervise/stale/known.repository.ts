import { and, count, desc, eq, gt } from 'drizzle-orm'
import type { KnowledgeChange, Law, ServiceDocument } from '../../contract/index.ts'
import { type Database, tables } from '../../store/index.ts'

const { knownKnowledge, knowledgeChanges } = tables

export type Kind = 'service' | 'law'
export type Loaded = { kind: Kind; id: string; digest: string; content: ServiceDocument | Law }
export type KnownRepository = ReturnType<typeof createKnownRepository>
export type ChangeRecord = Omit<KnowledgeChange, 'at'> & { at: Date }

const PAGE = 20
const BATCH = 200

/** What the product knew when it last looked, and what has changed since; `region` is the one it serves. */
export const createKnownRepository = (db: Database, region: string) => {
  const at = (kind: Kind, id: string) =>
    and(eq(knownKnowledge.region, region), eq(knownKnowledge.kind, kind), eq(knownKnowledge.id, id))
  const present = ({ at: instant, ...row }: ChangeRecord): KnowledgeChange => ({ ...row, at: instant.toISOString() })

  return {
    /** Digests of what is known, by `kind id`; nothing yet where the product looks for the first time. */
    async digests(): Promise<Map<string, string>> {
      const { kind, id, digest } = knownKnowledge
      const rows = await db.select({ kind, id, digest }).from(knownKnowledge).where(eq(knownKnowledge.region, region))
      return new Map(rows.map((row) => [`${row.kind} ${row.id}`, row.digest]))
    },

    async contentOf(kind: Kind, id: string): Promise<object | null> {
      const [row] = await db.select({ content: knownKnowledge.content }).from(knownKnowledge).where(at(kind, id))
      return row?.content ?? null
    },

    /** Takes note of what is new; what another process noted meanwhile stays. */
    async addNew(loaded: Loaded[]): Promise<void> {
      for (let i = 0; i < loaded.length; i += BATCH)
        await db
          .insert(knownKnowledge)
          .values(loaded.slice(i, i + BATCH).map((one) => ({ region, ...one })))
          .onConflictDoNothing()
    },

    /** Keeps a change together with what is known from now on; false where another process was faster. `after` null: it is gone. */
    async change(
      before: { kind: Kind; id: string; digest: string },
      after: Loaded | null,
      change: ChangeRecord | null,
    ) {
      return db.transaction(async (tx) => {
        const where = and(at(before.kind, before.id), eq(knownKnowledge.digest, before.digest))
        const moved = after
          ? await tx
              .update(knownKnowledge)
              .set({ digest: after.digest, content: after.content })
              .where(where)
              .returning()
          : await tx.delete(knownKnowledge).where(where).returning()
        if (moved.length === 0) return false
        if (change) await tx.insert(knowledgeChanges).values(change)
        return true
      })
    },

    async listChanges(page: number): Promise<{ total: number; changes: KnowledgeChange[] }> {
      const [counted] = await db.select({ total: count() }).from(knowledgeChanges)
      const rows = await db
        .select()
        .from(knowledgeChanges)
        .orderBy(desc(knowledgeChanges.at), desc(knowledgeChanges.id))
        .limit(PAGE)
        .offset((page - 1) * PAGE)
      return { total: counted?.total ?? 0, changes: rows.map(present) }
    },

    /** Changes of a service after an instant, the latest first. */
    async changesSince(serviceId: string, since: Date): Promise<KnowledgeChange[]> {
      const ofService = and(eq(knowledgeChanges.kind, 'service'), eq(knowledgeChanges.subject, serviceId))
      const rows = await db
        .select()
        .from(knowledgeChanges)
        .where(and(ofService, gt(knowledgeChanges.at, since)))
        .orderBy(desc(knowledgeChanges.at))
        .limit(PAGE)
      return rows.map(present)
    },
  }
}
