import { type CasePaper, type CaseRecord, documentNotFound, ensureOwn } from '../../cases/index.ts'
import { serviceNotFound } from '../../catalogue/index.ts'
import type { Person } from '../../contract/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type CheckDeps, caseFileOf } from '../check-papers.usecase.ts'
import { fileNames } from '../file-names.ts'
import type { Looked, StoredPapers } from '../stored-papers.ts'

export type AdviserDeps = {
  cases: {
    find: (id: string) => Promise<CaseRecord | null>
    papersOf: (caseId: string) => Promise<CasePaper[]>
    findPaper: (id: string) => Promise<CasePaper | null>
  }
  stored: Pick<StoredPapers, 'look'>
  catalogue: CheckDeps['catalogue']
  clock: CheckDeps['clock']
}

/** A paper of the case, how far its reading is, and the name it has in the case file. */
export type Known = Looked & { name: string }

/** A case of somebody's own with what is read of its papers so far. Throws not found where it is somebody else's. */
export async function readCase(
  caseId: string,
  person: Person,
  { cases, stored, catalogue, clock }: AdviserDeps,
): Promise<{ known: Known[]; file: CaseFile }> {
  const record = ensureOwn(await cases.find(caseId), { person })
  const service = catalogue.services.get(record.serviceId)
  if (!service) throw serviceNotFound(record.serviceId)
  const looked = await stored.look(await cases.papersOf(caseId))
  const names = fileNames(looked.map(({ paper }) => paper.name))
  const known = looked.map((one, i) => ({ ...one, name: names[i] ?? one.paper.name }))
  const slots = known.flatMap(({ name, paper }) => (paper.materialId === null ? [] : [[name, paper.materialId]]))
  const readings = known.flatMap(({ name, reading }) => (reading ? [{ ...reading, file: name }] : []))
  const { facts, applicant } = record.draft
  return {
    known,
    file: caseFileOf({ service, facts, applicant, readings, slots: Object.fromEntries(slots) }, { catalogue, clock }),
  }
}

/** The cases in which papers of somebody's own lie. Throws not found for one that is not there or is somebody else's. */
export async function casesOf(documentIds: string[], person: Person, { cases }: AdviserDeps): Promise<string[]> {
  const ids = new Set<string>()
  for (const id of documentIds) {
    const paper = await cases.findPaper(id)
    const record = paper && (await cases.find(paper.caseId))
    if (!record || record.ownerId !== person.id) throw documentNotFound()
    ids.add(record.id)
  }
  return [...ids]
}
