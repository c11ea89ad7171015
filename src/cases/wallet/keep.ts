import { isMaterialChoice, type ServiceDocument } from '../../contract/index.ts'
import { newId } from '../../shared/index.ts'
import type { CasePaper, CaseRecord } from '../case.ts'
import type { CaseTransaction } from '../cases.repository.ts'
import type { CaseDeps } from '../deps.ts'
import { paperKindOf } from './paper-kinds.ts'

/**
 * Puts what is handed in into the owner's wallet, so that it can be offered again: papers that other services may want as well,
 * facts and fields that stay true. Papers made for one case only, and what changes from case to case, are left out.
 */
export async function keepInWallet(
  { record, service, papers, at }: { record: CaseRecord; service: ServiceDocument; papers: CasePaper[]; at: Date },
  wallet: CaseTransaction['wallet'],
  { applying }: Pick<CaseDeps['catalogue'], 'applying'>,
): Promise<void> {
  const { never, neverFacts, neverFields } = applying.wallet
  const origin = { ownerId: record.ownerId, originCaseId: record.id, originServiceId: service.id, addedAt: at }
  const materials = new Map(service.materials.map((entry) => [entry.id, entry] as const))
  for (const paper of papers) {
    const entry = paper.materialId === null ? undefined : materials.get(paper.materialId)
    if (!entry || isMaterialChoice(entry) || entry.kind === '申请表' || paper.scan === 'infected') continue
    if (never.some((word) => entry.name.includes(word))) continue
    const { blob, name, type, mime, size, pages, scan } = paper
    await wallet.addPaper({
      id: newId('paper'),
      ...origin,
      kind: paperKindOf(entry.name, applying.paperKinds),
      material: entry.name,
      ...{ blob, name, type, mime, size, pages, scan },
      validUntil: null,
    })
  }
  for (const [key, value] of Object.entries(record.draft.facts))
    if (!neverFacts.includes(key)) await wallet.putFact({ id: newId('fact'), ...origin, kind: 'fact', key, value })
  const fields = new Set(service.form.map(({ field }) => field))
  for (const [key, value] of Object.entries(record.draft.applicant))
    if (fields.has(key) && value.trim() !== '' && !neverFields.some((word) => key.includes(word)))
      await wallet.putFact({ id: newId('fact'), ...origin, kind: 'field', key, value })
}
