import { serviceNotFound } from '../catalogue/index.ts'
import type { Case, CaseBrief, CaseDocument, CaseHandling, ServiceDocument } from '../contract/index.ts'
import { type CasePaper, type CaseRecord, expiryOf, type ReceiptRecord } from './case.ts'
import type { CaseDeps } from './deps.ts'
import { stillNeeded } from './missing.ts'

const UNSCANNED = '待查：病毒扫描暂时用不了，文件已收下，恢复后会自动检查，您可以接着办'
const INFECTED = '检查发现有病毒，已不能打开。请删掉，换一份再传'

export function serviceOf({ services }: Pick<CaseDeps['catalogue'], 'services'>, id: string): ServiceDocument {
  const service = services.get(id)
  if (!service) throw serviceNotFound(id)
  return service
}

/** The name of a service, also of one that the catalogue no longer has. */
export const serviceName = ({ services }: Pick<CaseDeps['catalogue'], 'services'>, id: string): string =>
  services.get(id)?.name ?? id

export const presentPaper = (paper: CasePaper): CaseDocument => ({
  id: paper.id,
  materialId: paper.materialId,
  name: paper.name,
  type: paper.type,
  size: paper.size,
  pages: paper.pages,
  scan: paper.scan,
  note: paper.scan === 'unscanned' ? UNSCANNED : paper.scan === 'infected' ? INFECTED : null,
  fromWallet: paper.walletId !== null,
  addedAt: paper.addedAt.toISOString(),
  href: `/api/cases/${paper.caseId}/documents/${paper.id}`,
})

export function presentCase(
  record: CaseRecord,
  { papers, receipt, handling }: { papers: CasePaper[]; receipt: ReceiptRecord | null; handling: CaseHandling | null },
  { catalogue, byHand, clock, settings }: CaseDeps,
): Case {
  const service = catalogue.services.get(record.serviceId)
  return {
    id: record.id,
    serviceId: record.serviceId,
    serviceName: serviceName(catalogue, record.serviceId),
    serviceVersion: record.serviceVersion,
    department: record.department,
    state: record.state,
    version: record.version,
    ...record.draft,
    documents: papers.map(presentPaper),
    ...(record.state === 'draft' && service
      ? stillNeeded({
          service,
          draft: record.draft,
          papers,
          today: clock.today(),
          words: catalogue.applying.receipt,
          byHand,
        })
      : { missing: [], bring: [] }),
    createdAt: record.createdAt.toISOString(),
    savedAt: record.changedAt.toISOString(),
    expiresAt: expiryOf(record, settings.draftDays)?.toISOString() ?? null,
    receipt: receipt?.receipt ?? null,
    handling,
  }
}

export const presentBrief = (
  record: CaseRecord,
  { documents, number }: { documents: number; number: string | null },
  { catalogue, settings }: CaseDeps,
): CaseBrief => ({
  id: record.id,
  serviceId: record.serviceId,
  serviceName: serviceName(catalogue, record.serviceId),
  state: record.state,
  version: record.version,
  createdAt: record.createdAt.toISOString(),
  savedAt: record.changedAt.toISOString(),
  expiresAt: expiryOf(record, settings.draftDays)?.toISOString() ?? null,
  submittedAt: record.submittedAt?.toISOString() ?? null,
  documents,
  number,
})
