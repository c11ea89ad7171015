import { doubtsOn } from '../catalogue/index.ts'
import {
  isMaterialChoice,
  type Material,
  type MaterialChoice,
  type NeededMaterial,
  type Paper,
  type PrecheckPhrases,
  type ServiceDocument,
} from '../contract/index.ts'
import { describe, type Judgement, parse, type Tri } from '../rules/index.ts'
import { fillIn } from '../shared/index.ts'

/** The list of papers for this person; papers that stand for one another are one entry. */
export function presentMaterials(
  service: ServiceDocument,
  { materials }: Judgement,
  phrases: PrecheckPhrases,
): NeededMaterial[] {
  const required = new Map(materials.map(({ id, required }) => [id, required]))
  const papers = new Map(
    service.materials.flatMap((entry) => (isMaterialChoice(entry) ? [] : [[entry.id, entry] as const])),
  )
  const choices = service.materials.filter(isMaterialChoice)
  const standIns = new Set(choices.flatMap(({ anyOf }) => anyOf))
  return service.materials
    .filter((entry) => isMaterialChoice(entry) || !standIns.has(entry.id))
    .map((entry) => {
      const state = required.get(entry.id) ?? 'unknown'
      const doubts = doubtsOn(service, [`materials.${entry.id}`])
      return {
        ...(isMaterialChoice(entry)
          ? presentChoice(entry, papersFor(entry, papers, required), phrases)
          : presentPaper(entry, phrases)),
        required: state,
        why: reasonFor(entry.when, state, service, phrases.material),
        ...(doubts.length > 0 && { doubts }),
      }
    })
}

/** The papers a choice leaves to this person: those that may do, or all where none is known to. */
function papersFor({ anyOf }: MaterialChoice, papers: Map<string, Material>, required: Map<string, Tri>): Material[] {
  const all = anyOf.flatMap((id) => papers.get(id) ?? [])
  const possible = all.filter(({ id }) => required.get(id) !== false)
  return possible.length > 0 ? possible : all
}

function presentChoice({ id, name }: MaterialChoice, papers: Material[], phrases: PrecheckPhrases) {
  const anyOf = papers.map((paper) => presentPaper(paper, phrases))
  return {
    id,
    name,
    form: distinct(anyOf.flatMap(({ form }) => form)),
    copies: Math.max(...anyOf.map(({ copies }) => copies)),
    whereFrom: distinct(anyOf.map(({ whereFrom }) => whereFrom)).join('；'),
    handled: anyOf[0]?.handled ?? ('submitted' as const),
    written: false,
    checks: [],
    defects: distinct(anyOf.flatMap(({ defects }) => defects)),
    anyOf,
  }
}

const presentPaper = (paper: Material, { source }: PrecheckPhrases): Paper => ({
  id: paper.id,
  name: paper.name,
  form: paper.form,
  copies: paper.copies,
  ...(paper.exempt && { exempt: paper.exempt }),
  whereFrom:
    paper.source === '申请人自备'
      ? source.own
      : fillIn(paper.source === '政府部门核发' ? source.issued : source.by, { issuer: paper.issuer ?? paper.source }),
  handled: paper.handled ?? 'submitted',
  written: paper.kind === '申请表',
  checks: paper.checks,
  defects: paper.defects,
})

function reasonFor(when: string, state: Tri, service: ServiceDocument, phrases: PrecheckPhrases['material']): string {
  const tree = parse(when)
  if (tree.type === 'value') return phrases.always
  const facts = new Map(service.facts.map((fact) => [fact.id, fact]))
  const template = state === true ? phrases.required : state === false ? phrases.notRequired : phrases.unknown
  return fillIn(template, { when: describe(tree, facts) })
}

const distinct = <T>(items: T[]): T[] => [...new Set(items)]
