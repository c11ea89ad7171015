import type { AdviserFile, Fact, FactAnswer, ProvenFact } from '../../contract/index.ts'
import { fillIn } from '../../shared/index.ts'
import type { CaseFile, PlacedPaper } from '../case-file.ts'
import { holdersOf } from '../compare/index.ts'
import { dayOf, daysBetween, fullYears } from '../days.ts'
import { SURE, SURE_KIND } from '../limits.ts'
import { fieldOf } from '../look.ts'

type Rule = AdviserFile['facts'][number]
type Proof = Omit<ProvenFact, 'documentId'> & { file: string }

/** Answers that the papers give to questions of the pre-check that are still open; papers at odds give none. */
export function provenFacts(file: CaseFile): Proof[] {
  const rules = file.catalogue.intake.adviser.facts
  return file.service.facts
    .filter(({ id }) => file.facts[id] === undefined)
    .flatMap((fact) => {
      const rule = rules.find(({ facts, ask }) => facts.includes(fact.id) && new RegExp(ask, 'u').test(fact.ask))
      const proofs = rule ? file.papers.flatMap((paper) => proofBy(paper, fact, rule, file) ?? []) : []
      return new Set(proofs.map(({ value }) => value)).size === 1 ? proofs.slice(0, 1) : []
    })
}

function proofBy(paper: PlacedPaper, fact: Fact, rule: Rule, file: CaseFile): Proof | null {
  if (!rule.kinds.includes(paper.kind) || paper.confidence < SURE_KIND) return null
  if (rule.own && !isOwn(paper, file)) return null
  const field = rule.field === undefined ? undefined : fieldOf(paper, rule.field)
  if (rule.field !== undefined && (!field || field.confidence < SURE)) return null
  const written = field === undefined ? '' : String(field.value)
  const value = answerOf(written, rule, file.today)
  if (value === null || (rule.as === 'there' && fact.type !== 'boolean')) return null
  return {
    fact: fact.id,
    ask: fact.ask,
    value,
    paper: file.catalogue.clerk.people.kinds[paper.kind],
    quote: fillIn(rule.quote, { value: written }),
    confidence: Math.min(paper.confidence, field?.confidence ?? 1),
    file: paper.file,
  }
}

/** The applicant's own, as the name of the material says; one that lies in no place is nobody's for certain. */
const isOwn = (paper: PlacedPaper, file: CaseFile): boolean =>
  paper.materialId !== null && holdersOf(paper, file).every((party) => party === 'applicant' || party === 'unit')

function answerOf(written: string, { as }: Rule, today: string): FactAnswer | null {
  if (as === 'there') return true
  const day = dayOf(written)
  if (day === null) return null
  if (as === 'date') return day
  return as === 'days' ? daysBetween(today, day) : fullYears(day, today)
}
