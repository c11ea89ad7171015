import type { CaseDocument } from '../../contract/index.ts'
import { inspectPaper, paperRefused } from '../../files/index.ts'
import { newId } from '../../shared/index.ts'
import type { CasePaper, CaseRecord } from '../case.ts'
import { actorOf, type Context } from '../deps.ts'
import { caseNotFound, unknownMaterial } from '../errors.ts'
import { presentPaper, serviceOf } from '../present.ts'
import { ensureTakes } from '../read.ts'

export type NewPaper = { caseId: string; name: string; bytes: Uint8Array; materialId: string | null }

/** Adds a paper to a draft: looked at and scanned first, then kept, then entered. */
export async function attachPaper(
  { caseId, name, bytes, materialId }: NewPaper,
  context: Context,
): Promise<CaseDocument> {
  const { person, deps } = context
  const { cases, settings } = deps
  const record = await ensureTakes(await cases.find(caseId), materialId, cases, context)
  ensureMaterial(record, materialId, context)
  ensureRoom(await cases.papersOf(caseId), settings.maxFiles)
  const paper = await keepPaper({ caseId, name, bytes, materialId }, person.id, deps)
  const entered = await enterPaper(paper, context)
  await deps.readSoon(entered)
  return presentPaper(entered)
}

/** Looks at a file, scans it and keeps its content for its owner; where it belongs is entered by the caller. */
export async function keepPaper(
  { caseId, name, bytes, materialId }: NewPaper,
  ownerId: string,
  { blobs, scanner, settings, clock }: Pick<Context['deps'], 'blobs' | 'scanner' | 'settings' | 'clock'>,
): Promise<CasePaper> {
  const facts = await inspectPaper({ bytes, name }, settings)
  const scan = await scanner(bytes)
  if (scan.state === 'infected') throw paperRefused('infected')
  const { address, size } = await blobs.put(ownerId, oneChunk(bytes))
  return {
    id: newId('doc'),
    caseId,
    materialId,
    blob: address,
    name: tidyName(name, facts.type),
    size,
    ...facts,
    scan: scan.state,
    walletId: null,
    addedAt: clock.now(),
  }
}

/** Enters a paper whose content is kept already; the same content in the same place is entered once. */
async function enterPaper(paper: CasePaper, context: Context): Promise<CasePaper> {
  const { cases, settings } = context.deps
  const entered = await cases.change(paper.caseId, actorOf(context), async (before, tx) => {
    await ensureTakes(before, paper.materialId, tx, context)
    const papers = await tx.papersOf(paper.caseId)
    const twin = papers.find(({ blob, materialId }) => blob === paper.blob && materialId === paper.materialId)
    if (twin) return { result: twin }
    ensureRoom(papers, settings.maxFiles)
    await tx.addPaper(paper)
    const { id, materialId, blob } = paper
    return { event: { type: 'attach', data: { documentId: id, materialId, content: blob } }, result: paper }
  })
  if (!entered) throw caseNotFound()
  return entered
}

export function ensureMaterial(
  { serviceId }: CaseRecord,
  materialId: string | null,
  { deps }: Pick<Context, 'deps'>,
): void {
  if (materialId === null) return
  const { materials } = serviceOf(deps.catalogue, serviceId)
  if (!materials.some(({ id }) => id === materialId)) throw unknownMaterial()
}

export function ensureRoom(papers: readonly CasePaper[], limit: number): void {
  if (papers.length >= limit) throw paperRefused('too_many', { limit })
}

const MAX_NAME = 120

/** The name as people gave it, without folders and signs that other programs take for commands. */
function tidyName(name: string, type: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').trim()
  return plain === '' || plain.startsWith('.') ? `材料.${type}` : plain.slice(-MAX_NAME)
}

async function* oneChunk(bytes: Uint8Array) {
  yield bytes
}
