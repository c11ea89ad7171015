import { isMaterialChoice, type ServiceDocument } from '../contract/index.ts'
import { normalizeText } from '../retrieval/index.ts'
import type { AskContext } from './context.ts'

/** A part of a service that can answer a particular question by itself. */
export type Unit = { field: string; asks: string; answer: string; basis?: string | undefined }

/** FAQs, conditions, papers, steps and changes of a service as units with the words they may be asked in. */
export function unitsOf(service: ServiceDocument): { faqs: Unit[]; others: Unit[] } {
  const faqs = service.faqs.map(({ q, a }, i) => ({ field: `faqs.${i}`, asks: q, answer: a }))
  const conditions = service.conditions.map(({ id, text, ifNot, basis }) => ({
    field: `conditions.${id}`,
    asks: `${text} ${ifNot}`,
    answer: `${text}。不符合的：${ifNot}`,
    basis,
  }))
  const papers = service.materials.flatMap((entry) =>
    isMaterialChoice(entry) || !entry.exempt
      ? []
      : [
          {
            field: `materials.${entry.id}`,
            asks: `${entry.name} ${entry.exempt}`,
            answer: `${entry.name}：${entry.exempt}`,
            basis: entry.by ?? undefined,
          },
        ],
  )
  const changes = service.changes.map((change, i) => ({ field: `changes.${i}`, asks: change, answer: change }))
  const steps = service.steps.map(({ name, who, detail }) => ({
    field: 'steps',
    asks: `${name} ${detail}`,
    answer: `${name}（${who}）：${detail}`,
  }))
  return { faqs, others: [...conditions, ...papers, ...changes, ...steps] }
}

/**
 * How well a unit fits a question (0..1): the share of the question's weight that its words hold, softened by how much else
 * it speaks of. Words of the service's own name count little, since every unit is about it.
 */
export function createFit({ deps, text }: Pick<AskContext, 'deps' | 'text'>, service: ServiceDocument) {
  const { tokens } = deps.reader.segmenter
  const own = new Set(tokens(normalizeText([service.name, ...service.aliases].join(' '))))
  const weightOf = (token: string) => deps.index.text.rarity(token) * (own.has(token) ? 0.25 : 1)
  const total = (words: Set<string>) => [...words].reduce((sum, token) => sum + weightOf(token), 0)
  const { tokens: asked, expansions } = deps.reader.understand(text)
  const question = new Set(asked)
  const known = new Set([...asked, ...expansions])
  return (unit: Unit): number => {
    const words = new Set(tokens(normalizeText(unit.asks)))
    const shared = total(new Set([...words].filter((token) => known.has(token))))
    const recall = shared / (total(question) || 1)
    const precision = shared / (total(words) || 1)
    return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)
  }
}
