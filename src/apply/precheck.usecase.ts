import { type Catalogue, serviceNotFound } from '../catalogue/index.ts'
import type {
  FactAnswer,
  FactReader,
  PrecheckRequest,
  PrecheckResponse,
  ProvenFact,
  ServiceDocument,
} from '../contract/index.ts'
import {
  type Interview,
  judge,
  judgeSituation,
  nextQuestion,
  openFacts,
  parse,
  rulesOf,
  type Situation,
  situationOf,
} from '../rules/index.ts'
import { type Clock, fillIn } from '../shared/index.ts'
import { alternativesFor } from './alternatives.ts'
import { presentAmounts } from './amounts.ts'
import { checkFacts, checkIds, faultOf } from './check-facts.ts'
import { presentConditions } from './conditions.ts'
import { presentMaterials } from './materials.ts'
import { questionOf } from './questions.ts'

export type PrecheckDeps = {
  catalogue: Pick<Catalogue, 'services' | 'laws' | 'precheck'>
  clock: Clock
  /** Without one, `text` is not read. */
  readFacts?: FactReader
}
/** What papers of the person prove. */
type Proofs = { proven?: ProvenFact[] }

/** May this person have the service, with which papers, and what is to be asked next: a forecast, never a decision. */
export function precheck(serviceId: string, request: PrecheckRequest, deps: PrecheckDeps & Proofs): PrecheckResponse {
  const { services, laws, precheck: phrases } = deps.catalogue
  const service = services.get(serviceId)
  if (!service) throw serviceNotFound(serviceId)
  const given = checkFacts(service, request.facts ?? {}, phrases.faults)
  const leftOpen = checkIds(service, request.skip ?? [], phrases.faults)
  const today = deps.clock.today()
  const understood = understand(service, request.text ?? '', given, today, deps)
  const { proven = [] } = deps
  const facts: Record<string, FactAnswer> = {
    ...Object.fromEntries(proven.map(({ fact, value }) => [fact, value])),
    ...Object.fromEntries(understood.map(({ fact, value }) => [fact, value])),
    ...given,
  }
  const situation = situationOf(rulesOf(service, today), facts)
  const judgement = judgeSituation(situation)
  const { verdict } = judgement
  const interview = nextQuestion(situation, verdict, { leftOpen, anyway: request.anyway ?? false })
  const ask = (id: string) => questionOf(id, service, situation, phrases)
  const isNamed = (id: string) => facts[id] === undefined && !leftOpen.includes(id)
  return {
    serviceId,
    name: service.name,
    version: service.version,
    verdict,
    headline: phrases.headline[verdict],
    notice: fillIn(phrases.notice, { office: service.list.dept.name }),
    understood,
    proven: proven.filter(({ fact, value }) => facts[fact] === value),
    facts,
    variant: variantOf(service, situation),
    conditions: presentConditions(service, judgement, situation, laws),
    atOdds: judgement.atOdds,
    next: interview.next === null ? null : ask(interview.next),
    questions: interview.together.map(ask),
    open: openOnes(interview).filter(isNamed).map(ask),
    optional: verdict === 'ineligible' ? [] : toldOnly(service, situation, interview).filter(isNamed).map(ask),
    asked: Object.keys(facts).length,
    remaining: interview.relevant.filter(isNamed).length,
    materials: presentMaterials(service, judgement, phrases),
    amounts: presentAmounts(service, facts, today),
    alternatives: verdict === 'ineligible' ? alternativesFor(service, judgement, services) : [],
    mayGoOn:
      verdict === 'ineligible' && !request.anyway && judgement.materials.some(({ required }) => required === 'unknown'),
  }
}

/** What the words say, what can be used of it; an answer given as such counts instead. */
function understand(
  service: ServiceDocument,
  text: string,
  given: Record<string, FactAnswer>,
  today: string,
  { readFacts, catalogue }: PrecheckDeps,
): PrecheckResponse['understood'] {
  if (!readFacts || text.trim() === '') return []
  return readFacts(service, text, today)
    .filter(({ fact, value }) => faultOf(service, fact, value, catalogue.precheck.faults) === null)
    .map((read) => {
      const instead = given[read.fact]
      const ask = service.facts.find(({ id }) => id === read.fact)?.ask ?? read.fact
      return { ...read, ask, ...(instead !== undefined && { givenInstead: instead }) }
    })
}

function variantOf({ variants = [] }: ServiceDocument, { lookup }: Situation): PrecheckResponse['variant'] {
  const chosen = variants.find(({ when }) => judge(parse(when), lookup) === true)
  return chosen ? { id: chosen.id, name: chosen.name } : null
}

const openOnes = ({ next, together, relevant }: Interview): string[] =>
  next === null ? [] : [...new Set([next, ...together, ...relevant])]

/** Once nothing is left that decides: the facts that only reminders and amounts hang on. */
function toldOnly(service: ServiceDocument, situation: Situation, { next }: Interview): string[] {
  if (next !== null) return []
  const told = situation.rules.conditions.filter(({ effect }) => effect !== 'decides').map(({ tree }) => tree)
  const amounts = (service.amounts ?? [])
    .flatMap(({ when, formula }) => [when, formula])
    .flatMap((text) => (text ? [parse(text)] : []))
  const open = new Set([...told, ...amounts].flatMap((tree) => [...openFacts(tree, situation)]))
  return service.facts.map(({ id }) => id).filter((id) => open.has(id) && applies(id, situation))
}

const applies = (id: string, { rules, lookup }: Situation): boolean => {
  const gate = rules.gates.get(id)
  return !gate || judge(gate, lookup) === true
}
