import {
  type CaseAdvice,
  type DocumentReader,
  type FactProver,
  type FieldReading,
  MAX_DOCUMENTS,
  type PaperAdvice,
  type PaperDoubt,
  type Person,
  type ProvenFact,
} from '../../contract/index.ts'
import type { CaseFile, PlacedPaper } from '../case-file.ts'
import { kindName } from '../expected-papers.ts'
import { doubtsOf } from './doubts.ts'
import { type Asker, provenFacts } from './proven-facts.ts'
import { type AdviserDeps, type Known, type OwnPaper, ownPapersOf, readCase, readFor } from './read-case.ts'
import { readValues } from './read-values.ts'

/** What was understood of the papers of one's own case so far, what is doubtful, and which questions they answer. It bars nothing. */
export async function adviseOn(caseId: string, person: Person, deps: AdviserDeps): Promise<CaseAdvice> {
  const { known, file } = await readCase(caseId, person, deps)
  const doubts = doubtsOf(file)
  return {
    papers: known.map((one) => presentAdvice(one, file, doubts.get(one.name) ?? [])),
    facts: presentProven({ known, file }, { name: person.name }),
  }
}

/**
 * Reads values for the cells of a form out of documents of one's own; what was not read yet says nothing.
 * Throws not found for a document that is somebody else's.
 */
export const documentReader =
  (person: Person, deps: AdviserDeps): DocumentReader =>
  async (documentIds) => {
    const values = []
    const papers = await ownPapersOf(documentIds, person, deps)
    for (const caseId of new Set(papers.map((paper) => paper.caseId))) {
      const { known, file } = await readCase(caseId, person, deps)
      const names = new Set(known.filter(({ paper }) => documentIds.includes(paper.id)).map(({ name }) => name))
      values.push(...readValues(file).filter((value) => names.has(value.file)))
    }
    return values.map(({ file: _, ...value }) => value)
  }

/**
 * Proves facts of any service by documents of one's own: those that are named count as handed in for it, of all others that one
 * has at hand only what lies in a draft of this service or bears one's name.
 */
export const factProver =
  (person: Person, deps: AdviserDeps): FactProver =>
  async (service, { documents = [], ownPapers = false }, facts) => {
    const { cases, clock } = deps
    const atHand = ownPapers
      ? await cases.wallet.atHandOf(person.id, { today: clock.today(), limit: MAX_DOCUMENTS })
      : []
    const ids = [...new Set([...documents, ...atHand])].slice(0, MAX_DOCUMENTS)
    const papers = (await ownPapersOf(ids, person, deps)).map((paper) =>
      paper.serviceId === service.id ? paper : { ...paper, materialId: null },
    )
    const isElsewhere = ({ id, serviceId }: OwnPaper) => serviceId !== service.id && !documents.includes(id)
    const foreign = new Set(papers.filter(isElsewhere).map(({ id }) => id))
    const { known, file } = await readFor(service, papers, { facts, applicant: {} }, deps)
    const elsewhere = new Set(known.filter(({ paper }) => foreign.has(paper.id)).map(({ name }) => name))
    return presentProven({ known, file }, { name: person.name, elsewhere })
  }

const presentProven = ({ known, file }: { known: Known[]; file: CaseFile }, asker: Asker): ProvenFact[] =>
  provenFacts(file, asker).flatMap(({ file: name, ...fact }) => {
    const documentId = known.find((one) => one.name === name)?.paper.id
    return documentId ? [{ ...fact, documentId }] : []
  })

function presentAdvice({ paper, progress, name }: Known, file: CaseFile, findings: PaperDoubt[]): PaperAdvice {
  const papers = file.papers.filter((one) => one.file === name)
  const [first] = papers
  const { paperNames } = file.catalogue.intake
  return {
    documentId: paper.id,
    state: progress.state,
    page: progress.page,
    of: progress.of,
    kind: first?.kind ?? null,
    kindName: first ? kindName(first.kind, paperNames) : null,
    confidence: first?.confidence ?? null,
    fields: Object.assign({}, ...papers.toReversed().map(({ fields }) => fields)) as Record<string, FieldReading>,
    says: papers
      .filter((one) => one.kind !== 'other')
      .map((one) => ({ kindName: kindName(one.kind, paperNames), fields: saysOf(one, file) })),
    findings,
  }
}

const MOST_SAID = 4

/** The most telling fields that were read, in words. */
function saysOf({ kind, fields }: PlacedPaper, { catalogue }: CaseFile): { name: string; value: string }[] {
  const names = catalogue.intake.adviser.says[kind] ?? Object.keys(fields).filter((name) => name !== '标题')
  return names
    .flatMap((name) => {
      const value = fields[name]?.value
      return value === undefined || value === '' || typeof value === 'boolean' ? [] : [{ name, value: String(value) }]
    })
    .slice(0, MOST_SAID)
}
