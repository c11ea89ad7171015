import { and, desc, eq, gte, inArray, isNull, or } from 'drizzle-orm'
import type { CaseDocument, FactAnswer } from '../contract/index.ts'
import { type Database, tables } from '../store/index.ts'
import type { Sealer } from './rows.ts'

const { walletPapers, walletFacts, consents, caseDocuments, cases } = tables

/** A paper that was handed in once. `kind` says what it is and whose, `material` what the list of papers called it. */
export type KeptPaper = Omit<typeof walletPapers.$inferSelect, 'type'> & { type: CaseDocument['type'] }
/** A fact or a field of a form that was stated once. */
export type KeptFact = Omit<typeof walletFacts.$inferSelect, 'value'> & { value: FactAnswer }
export type Consent = typeof consents.$inferSelect
export type WalletRepository = ReturnType<typeof createWalletRepository>

type Queries = Pick<Database, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete'>

export const createWalletRepository = (db: Queries, { sealText, openText }: Sealer) => {
  const openPaper = (row: typeof walletPapers.$inferSelect): KeptPaper => ({
    ...row,
    type: row.type as KeptPaper['type'],
    name: openText(row.name, `wallet_papers/${row.id}/name`),
  })
  const openFact = (row: typeof walletFacts.$inferSelect): KeptFact => ({
    ...row,
    value: JSON.parse(openText(row.value, `wallet_facts/${row.id}/value`)) as FactAnswer,
  })
  return {
    /** Keeps a paper; the same content of the same kind is kept once. */
    async addPaper(paper: KeptPaper): Promise<void> {
      await db
        .insert(walletPapers)
        .values({ ...paper, name: sealText(paper.name, `wallet_papers/${paper.id}/name`) })
        .onConflictDoNothing()
    },
    /** Keeps a fact in place of what was stated before. */
    async putFact(fact: KeptFact): Promise<void> {
      const { ownerId, kind, key } = fact
      await db
        .delete(walletFacts)
        .where(and(eq(walletFacts.ownerId, ownerId), eq(walletFacts.kind, kind), eq(walletFacts.key, key)))
      const value = sealText(JSON.stringify(fact.value), `wallet_facts/${fact.id}/value`)
      await db.insert(walletFacts).values({ ...fact, value })
    },
    async papersOf(ownerId: string): Promise<KeptPaper[]> {
      const rows = await db
        .select()
        .from(walletPapers)
        .where(eq(walletPapers.ownerId, ownerId))
        .orderBy(desc(walletPapers.addedAt), desc(walletPapers.id))
      return rows.map(openPaper)
    },
    async factsOf(ownerId: string): Promise<KeptFact[]> {
      const rows = await db
        .select()
        .from(walletFacts)
        .where(eq(walletFacts.ownerId, ownerId))
        .orderBy(walletFacts.kind, walletFacts.key)
      return rows.map(openFact)
    },
    async setValidity(id: string, validUntil: string | null): Promise<void> {
      await db.update(walletPapers).set({ validUntil }).where(eq(walletPapers.id, id))
    },
    async setScan(blob: string, scan: KeptPaper['scan']): Promise<void> {
      await db.update(walletPapers).set({ scan }).where(eq(walletPapers.blob, blob))
    },
    async remove(id: string): Promise<void> {
      await db.delete(walletPapers).where(eq(walletPapers.id, id))
      await db.delete(walletFacts).where(eq(walletFacts.id, id))
      await db.update(consents).set({ withdrawn: true }).where(eq(consents.walletId, id))
    },
    async addConsent(consent: Consent): Promise<void> {
      await db.insert(consents).values(consent)
    },
    consentsOf: (ownerId: string): Promise<Consent[]> =>
      db.select().from(consents).where(eq(consents.ownerId, ownerId)).orderBy(desc(consents.at)),

    /** Which of these contents are still held by a case or a wallet. */
    async heldAmong(blobs: string[]): Promise<Set<string>> {
      if (blobs.length === 0) return new Set()
      const inCases = await db
        .select({ blob: caseDocuments.blob })
        .from(caseDocuments)
        .where(inArray(caseDocuments.blob, blobs))
      const inWallets = await db
        .select({ blob: walletPapers.blob })
        .from(walletPapers)
        .where(inArray(walletPapers.blob, blobs))
      return new Set([...inCases, ...inWallets].map(({ blob }) => blob))
    },
    /** Documents that somebody has at hand: of drafts, and those that lie in the wallet and are still valid; the newest first, each content once. */
    async atHandOf(ownerId: string, { today, limit }: { today: string; limit: number }): Promise<string[]> {
      const kept = db
        .select({ blob: walletPapers.blob })
        .from(walletPapers)
        .where(
          and(
            eq(walletPapers.ownerId, ownerId),
            or(isNull(walletPapers.validUntil), gte(walletPapers.validUntil, today)),
          ),
        )
      const rows = await db
        .select({ id: caseDocuments.id, blob: caseDocuments.blob })
        .from(caseDocuments)
        .innerJoin(cases, eq(cases.id, caseDocuments.caseId))
        .where(and(eq(cases.ownerId, ownerId), or(eq(cases.state, 'draft'), inArray(caseDocuments.blob, kept))))
        .orderBy(desc(caseDocuments.addedAt), desc(caseDocuments.id))
      return rows
        .filter(({ blob }, i) => rows.findIndex((one) => one.blob === blob) === i)
        .slice(0, limit)
        .map(({ id }) => id)
    },
    /** Cases that hold a content. */
    async casesHolding(blob: string): Promise<string[]> {
      const rows = await db
        .selectDistinct({ caseId: caseDocuments.caseId })
        .from(caseDocuments)
        .where(eq(caseDocuments.blob, blob))
      return rows.map(({ caseId }) => caseId)
    },
  }
}
