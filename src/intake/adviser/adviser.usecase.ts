import type {
  CaseAdvice,
  DocumentReader,
  FactProver,
  FieldReading,
  PaperAdvice,
  PaperDoubt,
  Person,
  ProvenFact,
} from '../../contract/index.ts'
import type { CaseFile, PlacedPaper } from '../case-file.ts'
import { kindName } from '../expected-papers.ts'
import { doubtsOf } from './doubts.ts'
import { provenFacts } from './proven-facts.ts'
import { type AdviserDeps, type Known, ownPapers, readCase, readFor } from './read-case.ts'
import { readValues } from './read-values.ts'

/** What was understood of the papers of one's own case so far, what is doubtful, and which questions they answer. It bars nothing. */
export async function adviseOn(caseId: string, person: Person, deps: AdviserDeps): Promise<CaseAdvice> {
  const { known, file } = await readCase(caseId, person, deps)
  const doubts = doubtsOf(file)
  return {
    papers: known.map((one) => presentAdvice(one, file, doubts.get(one.name) ?? [])),
    facts: presentProven({ known, file }),
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
    const papers = await ownPapers(documentIds, person, deps)
    for (const caseId of new Set(papers.map((paper) => paper.caseId))) {
      const { known, file } = await readCase(caseId, person, deps)
      const names = new Set(known.filter(({ paper }) => documentIds.includes(paper.id)).map(({ name }) => name))
      values.push(...readValues(file).filter((value) => names.has(value.file)))
    }
    return values.map(({ file: _, ...value }) => value)
  }

/** Proves facts of any service by documents of one's own, wherever they were handed in. */
export const factProver =
  (person: Person, deps: AdviserDeps): FactProver =>
  async (service, documentIds, facts) => {
    const papers = await ownPapers(documentIds, person, deps)
    return presentProven(await readFor(service, papers, { facts, applicant: {} }, deps))
  }

const presentProven = ({ known, file }: { known: Known[]; file: CaseFile }): ProvenFact[] =>
  provenFacts(file).flatMap(({ file: name, ...fact }) => {
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
