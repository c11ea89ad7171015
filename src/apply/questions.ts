import type { Fact, PrecheckPhrases, Question, ServiceDocument } from '../contract/index.ts'
import { openFacts, type Situation, type Tree } from '../rules/index.ts'
import { fillIn } from '../shared/index.ts'

const MOST_NAMED = 3

/** A fact as a question, with the reason for it: the document's own, else what hangs on the answer. */
export function questionOf(
  id: string,
  service: ServiceDocument,
  situation: Situation,
  phrases: PrecheckPhrases,
): Question {
  const fact = service.facts.find((one) => one.id === id) as Fact
  return {
    fact: id,
    ask: fact.ask,
    type: fact.type,
    ...(fact.options && { options: fact.options }),
    ...(fact.unit && { unit: fact.unit }),
    ...(fact.yes && { yes: fact.yes }),
    ...(fact.no && { no: fact.no }),
    why: fact.why ?? reasonFor(id, service, situation, phrases.why),
  }
}

function reasonFor(id: string, service: ServiceDocument, situation: Situation, why: PrecheckPhrases['why']): string {
  const hangsOn = ({ tree }: { tree: Tree }) => openFacts(tree, situation).has(id)
  const { conditions, materials } = situation.rules
  const deciding = conditions.filter((rule) => rule.effect === 'decides' && hangsOn(rule))
  const papers = materials.filter(hangsOn)
  if (deciding.length > 0) return fillIn(why.verdict, { conditions: named(deciding, service.conditions, 'text') })
  if (papers.length > 0) return fillIn(why.papers, { papers: named(papers, service.materials, 'name') })
  return conditions.some(hangsOn) ? why.told : why.gate
}

function named<K extends string>(
  rules: { id: string }[],
  entries: ({ id: string } & Record<K, string>)[],
  key: K,
): string {
  const ids = new Set(rules.map(({ id }) => id))
  return entries
    .filter(({ id }) => ids.has(id))
    .slice(0, MOST_NAMED)
    .map((entry) => entry[key])
    .join('、')
}
