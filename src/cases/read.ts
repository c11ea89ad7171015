import { Readable } from 'node:stream'
import type { Case, CaseList, CaseListQuery } from '../contract/index.ts'
import { type Blobs, paperRefused } from '../files/index.ts'
import { SealBroken } from '../vault/index.ts'
import type { CasePaper, CaseRecord } from './case.ts'
import type { CaseTransaction } from './cases.repository.ts'
import type { Context } from './deps.ts'
import { caseNotFound, contentBroken, documentNotFound, notDraft } from './errors.ts'
import { historyOf } from './history.ts'
import { presentBrief, presentCase } from './present.ts'
import { presentHandling } from './present-handling.ts'
import { ensureSeen, lookAt, readOffices } from './scene.ts'
import { UNDER_WAY } from './verbs/verb.ts'

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

/** One's own case while papers and fields may be put in: a draft, or one that the applicant was asked to supplement. */
export function ensureOwnOpen(record: CaseRecord | null, context: Pick<Context, 'person'>): CaseRecord {
  const own = ensureOwn(record, context)
  if (own.state !== 'draft' && own.state !== 'supplement') throw notDraft()
  return own
}

/** Beside these, a case that goes on without a paper that may come later takes that paper (容缺受理). */
export async function ensureTakes(
  record: CaseRecord | null,
  materialId: string | null,
  { trailOf }: Pick<CaseTransaction, 'trailOf'>,
  context: Pick<Context, 'person'>,
): Promise<CaseRecord> {
  const own = ensureOwn(record, context)
  if (own.state === 'draft' || own.state === 'supplement') return own
  const { tolerated } = historyOf((await trailOf(own.id)).events)
  const isUnderWay = UNDER_WAY.some((state) => state === own.state)
  if (!isUnderWay || materialId === null || !tolerated?.open.includes(materialId)) throw notDraft()
  return own
}

export async function readCase(id: string, context: Context): Promise<Case> {
  const { person, deps } = context
  const book = await readOffices(deps)
  return showCase(ensureSeen(await deps.cases.find(id), person, book), deps.cases, context)
}

/** A case after a verb, also for who has just handed it to another office. */
export async function showHandled(id: string, context: Context): Promise<Case> {
  const record = await context.deps.cases.find(id)
  if (!record) throw caseNotFound()
  return showCase(record, context.deps.cases, context)
}

/** A case as it is shown, read with `source`, so that inside a transaction its own changes are seen. */
export async function showCase(
  record: CaseRecord,
  source: Pick<CaseTransaction, 'papersOf' | 'receiptOf' | 'trailOf' | 'notices'>,
  context: Context,
): Promise<Case> {
  const { deps, person } = context
  const papers = await source.papersOf(record.id)
  const receipt = await source.receiptOf(record.id)
  if (record.state === 'draft') return presentCase(record, { papers, receipt, handling: null }, deps)
  const { events } = await source.trailOf(record.id)
  const book = await readOffices(deps)
  const look = lookAt(record, { events, papers, person, book, at: deps.clock.now() }, deps)
  const notices = await source.notices.of(record.id)
  const check = person.role === 'citizen' ? null : await source.notices.checkOf(record.id)
  const handling = await presentHandling(look, { events, notices, check, context })
  return presentCase(record, { papers, receipt, handling }, deps)
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
  ensureSeen(await cases.find(caseId), context.person, await readOffices(context.deps))
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
