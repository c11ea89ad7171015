import { Readable } from 'node:stream'
import type { Case, CaseList, CaseListQuery } from '../contract/index.ts'
import { type Blobs, paperRefused } from '../files/index.ts'
import { SealBroken } from '../vault/index.ts'
import type { CasePaper, CaseRecord } from './case.ts'
import type { CaseTransaction } from './cases.repository.ts'
import type { Context } from './deps.ts'
import { caseNotFound, contentBroken, documentNotFound, notDraft } from './errors.ts'
import { presentBrief, presentCase } from './present.ts'

/** Whose case it is; anybody else's does not exist. */
export function ensureOwn(record: CaseRecord | null, { person }: Pick<Context, 'person'>): CaseRecord {
  if (!record || record.ownerId !== person.id) throw caseNotFound()
  return record
}

/** A draft of one's own. */
export function ensureOwnDraft(record: CaseRecord | null, context: Pick<Context, 'person'>): CaseRecord {
  const own = ensureOwn(record, context)
  if (own.state !== 'draft') throw notDraft()
  return own
}

export async function readCase(id: string, context: Context): Promise<Case> {
  const { cases } = context.deps
  return showCase(ensureOwn(await cases.find(id), context), cases, context)
}

/** A case as it is shown, read with `source`, so that inside a transaction its own changes are seen. */
export async function showCase(
  record: CaseRecord,
  source: Pick<CaseTransaction, 'papersOf' | 'receiptOf'>,
  { deps }: Context,
): Promise<Case> {
  const papers = await source.papersOf(record.id)
  return presentCase(record, { papers, receipt: await source.receiptOf(record.id) }, deps)
}

export async function listCases(
  { page, pageSize }: Pick<CaseListQuery, 'page' | 'pageSize'>,
  { person, deps }: Context,
): Promise<CaseList> {
  const { total, records } = await deps.cases.listOf(person.id, { page, pageSize })
  const ids = records.map(({ id }) => id)
  const papers = await deps.cases.countPapers(ids)
  const numbers = await deps.cases.numbersOf(ids)
  return {
    total,
    page,
    pageSize,
    cases: records.map((record) =>
      presentBrief(record, { documents: papers.get(record.id) ?? 0, number: numbers.get(record.id) ?? null }, deps),
    ),
  }
}

/** The paper and its content as a stream that stops at the first piece that was tampered with. */
export async function readPaper(caseId: string, documentId: string, context: Context) {
  const { cases, blobs } = context.deps
  ensureOwn(await cases.find(caseId), context)
  const paper = (await cases.papersOf(caseId)).find(({ id }) => id === documentId)
  if (!paper) throw documentNotFound()
  if (paper.scan === 'infected') throw paperRefused('infected')
  return { paper, content: await openContent(paper, blobs) }
}

/** Reads the first piece before anything is answered, so that a broken file is an answer and not an answer that breaks off. */
async function openContent({ blob }: CasePaper, blobs: Blobs): Promise<ReadableStream<Uint8Array>> {
  try {
    const found = await blobs.get(blob)
    const first = await found?.content.next()
    if (!found || !first) throw contentBroken()
    return streamOf(
      (async function* () {
        if (first.value) yield first.value
        yield* found.content
      })(),
    )
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw error instanceof SealBroken || missing ? contentBroken() : error
  }
}

const streamOf = (pieces: AsyncIterable<Uint8Array>) =>
  Readable.toWeb(Readable.from(pieces)) as ReadableStream<Uint8Array>
