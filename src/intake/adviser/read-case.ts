import { type CasePaper, type CaseRecord, documentNotFound, ensureOwn } from '../../cases/index.ts'
import { serviceNotFound } from '../../catalogue/index.ts'
import type { Draft, Person, ServiceDocument } from '../../contract/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type CheckDeps, caseFileOf } from '../check-papers.usecase.ts'
import { fileNames } from '../file-names.ts'
import type { Looked, StoredPapers } from '../stored-papers.ts'

export type AdviserDeps = {
  cases: {
    find: (id: string) => Promise<CaseRecord | null>
    papersOf: (caseId: string) => Promise<CasePaper[]>
    findPaper: (id: string) => Promise<CasePaper | null>
    wallet: { atHandOf: (ownerId: string, most: { today: string; limit: number }) => Promise<string[]> }
  }
  stored: Pick<StoredPapers, 'look'>
  catalogue: CheckDeps['catalogue']
  clock: CheckDeps['clock']
}

/** A paper of the case, how far its reading is, and the name it has in the case file. */
export type Known = Looked & { name: string }
type Read = { known: Known[]; file: CaseFile }

/** A case of somebody's own with what is read of its papers so far. Throws not found where it is somebody else's. */
export async function readCase(caseId: string, person: Person, deps: AdviserDeps): Promise<Read> {
  const { cases, catalogue } = deps
  const record = ensureOwn(await cases.find(caseId), { person })
  const service = catalogue.services.get(record.serviceId)
  if (!service) throw serviceNotFound(record.serviceId)
  const papers = await cases.papersOf(caseId)
  return readFor(service, papers, record.draft, deps)
}

/** What is read so far of papers, as the file of one application for a service. */
export async function readFor(
  service: ServiceDocument,
  papers: CasePaper[],
  { facts, applicant }: Pick<Draft, 'facts' | 'applicant'>,
  { stored, catalogue, clock }: Pick<AdviserDeps, 'stored' | 'catalogue' | 'clock'>,
): Promise<Read> {
  const looked = await stored.look(papers)
  const names = fileNames(looked.map(({ paper }) => paper.name))
  const known = looked.map((one, i) => ({ ...one, name: names[i] ?? one.paper.name }))
  const slots = known.flatMap(({ name, paper }) => (paper.materialId === null ? [] : [[name, paper.materialId]]))
  const readings = known.flatMap(({ name, reading }) => (reading ? [{ ...reading, file: name }] : []))
  return {
    known,
    file: caseFileOf({ service, facts, applicant, readings, slots: Object.fromEntries(slots) }, { catalogue, clock }),
  }
}

/** A paper of somebody's own and the service of the case it lies in. */
export type OwnPaper = CasePaper & { serviceId: string }

/** Papers of somebody's own. Throws not found for one that is not there or is somebody else's. */
export async function ownPapersOf(
  documentIds: string[],
  person: Person,
  { cases }: Pick<AdviserDeps, 'cases'>,
): Promise<OwnPaper[]> {
  const papers: OwnPaper[] = []
  for (const id of documentIds) {
    const paper = await cases.findPaper(id)
    const record = paper && (await cases.find(paper.caseId))
    if (!record || record.ownerId !== person.id) throw documentNotFound()
    papers.push({ ...paper, serviceId: record.serviceId })
  }
  return papers
}
