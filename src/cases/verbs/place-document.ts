import type { CaseDocument } from '../../contract/index.ts'
import { actorOf, type Context } from '../deps.ts'
import { caseNotFound, documentNotFound } from '../errors.ts'
import { presentPaper } from '../present.ts'
import { ensureOwnOpen } from '../read.ts'
import { ensureMaterial } from './attach.ts'

/** Puts a paper where it belongs on the list of papers (移过去), or nowhere. */
export async function placePaper(
  { caseId, documentId, materialId }: { caseId: string; documentId: string; materialId: string | null },
  context: Context,
): Promise<CaseDocument> {
  const placed = await context.deps.cases.change(caseId, actorOf(context), async (before, tx) => {
    ensureMaterial(ensureOwnOpen(before, context), materialId, context)
    const paper = (await tx.papersOf(caseId)).find(({ id }) => id === documentId)
    if (!paper) throw documentNotFound()
    if (paper.materialId === materialId) return { result: paper }
    await tx.setPaper(documentId, { materialId })
    return {
      event: { type: 'place_document', data: { documentId, from: paper.materialId, to: materialId } },
      result: { ...paper, materialId },
    }
  })
  if (!placed) throw caseNotFound()
  return presentPaper(placed)
}
