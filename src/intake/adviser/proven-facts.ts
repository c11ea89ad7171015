import type { Fact, FactAnswer, PaperKind, Party, ProvenFact, ProvingRule } from '../../contract/index.ts'
import { fillIn } from '../../shared/index.ts'
import type { CaseFile, PlacedPaper } from '../case-file.ts'
import { comparePersonNames, holdersOf, namesIn } from '../compare/index.ts'
import { SURE, SURE_KIND } from '../limits.ts'
import { fieldOf } from '../look.ts'
import { proofValue } from './proof-value.ts'

type Proof = Omit<ProvenFact, 'documentId'> & { file: string }
/** Who asks, and which files lie in other matters of theirs: of those only what bears their name proves anything. */
export type Asker = { name?: string | undefined; elsewhere?: ReadonlySet<string> }

/** Answers that the papers give to questions of the pre-check that are still open; papers at odds give none. */
export function provenFacts(file: CaseFile, asker: Asker = {}): Proof[] {
  return file.service.facts
    .filter(({ id }) => file.facts[id] === undefined)
    .flatMap((fact) => {
      const rules = rulesFor(fact, file)
      const proofs = file.papers.flatMap((paper) =>
        rules.flatMap((rule) => proofBy(paper, fact, { rule, file, asker }) ?? []),
      )
      return new Set(proofs.map(({ value }) => value)).size === 1 ? proofs.slice(0, 1) : []
    })
}

const rulesFor = ({ ask }: Fact, { catalogue }: CaseFile): ProvingRule[] =>
  catalogue.intake.proving.rules.filter((rule) => rule.ask.test(ask) && !rule.not?.test(ask))

function proofBy(
  paper: PlacedPaper,
  fact: Fact,
  { rule, file, asker }: { rule: ProvingRule; file: CaseFile; asker: Asker },
): Proof | null {
  if (!rule.kinds.includes(paper.kind) || paper.confidence < SURE_KIND) return null
  if (!mayProve(paper, rule, { file, asker })) return null
  if (!Object.entries(rule.when).every(([name, says]) => says.test(String(paper.fields[name]?.value ?? ''))))
    return null
  const field = rule.field === undefined ? undefined : fieldOf(paper, rule.field)
  const isOfRows = rule.as === 'count'
  if (rule.field !== undefined && !isOfRows && (!field || field.confidence < SURE)) return null
  const written = String(field?.value ?? '')
  const value: FactAnswer | null = proofValue(paper, fact, { rule, written, file })
  if (value === null) return null
  return {
    fact: fact.id,
    ask: fact.ask,
    value,
    paper: paperName(paper, file),
    quote: fillIn(rule.quote, { value: isOfRows ? String(value) : written }),
    confidence: Math.min(paper.confidence, field?.confidence ?? 1),
    file: paper.file,
  }
}

/** What the paper calls itself where its kind has many names. */
function paperName(paper: PlacedPaper, { catalogue }: CaseFile): string {
  const title = String(fieldOf(paper, '标题')?.value ?? '')
  return NAMED_BY_TITLE.has(paper.kind) && title !== '' ? title : catalogue.clerk.people.kinds[paper.kind]
}
const NAMED_BY_TITLE = new Set<PaperKind>(['operating-permit', 'other', 'articles-resolution'])

function mayProve(
  paper: PlacedPaper,
  { own, bears: mustBear }: ProvingRule,
  { file, asker }: { file: CaseFile; asker: Asker },
): boolean {
  const isElsewhere = asker.elsewhere?.has(paper.file) ?? false
  const isNamed = bears(paper, [asker.name, ...(isElsewhere ? [] : [file.applicant.name, file.applicant.姓名])], file)
  if ((mustBear || isElsewhere) && !isNamed) return false
  if (!own) return !isElsewhere
  const isOwn = holdersOf(paper, file).every((party) => OWN.includes(party) || (party === 'legal' && ofUnit(paper)))
  return isOwn && (paper.materialId !== null || isNamed)
}

const OWN: Party[] = ['applicant', 'unit']
/** A place for the licence and the card of whoever leads the unit: the licence is the unit's all the same. */
const ofUnit = ({ kind }: PlacedPaper): boolean => kind === 'business-licence' || kind === 'operating-permit'

/** Whether one of these names stands where the paper says to whom it belongs. */
function bears(paper: PlacedPaper, given: (string | undefined)[], { catalogue }: CaseFile): boolean {
  const { proving } = catalogue.intake
  const names = (proving.bearers[paper.kind] ?? []).flatMap((place) => {
    const [rows = '', cell] = place.split('.')
    const fields = cell === undefined ? [paper.fields[rows]] : (paper.rows[rows] ?? []).map((row) => row[cell])
    return fields.flatMap((field) => (field ? namesIn(String(field.value)) : []))
  })
  return given.some(
    (name) => name && names.some((one) => comparePersonNames(one, name, catalogue.clerk.comparing) === 'same'),
  )
}
