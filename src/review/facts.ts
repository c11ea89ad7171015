import type { Condition, Evidence, Fact, FactAnswer } from '../contract/index.ts'
import { namesIn, parse } from '../rules/index.ts'
import { documentOf, type ReviewFile } from './review-file.ts'

/** What is known of a fact and by whom. */
export type KnownFact = {
  value: FactAnswer
  by: 'register' | 'clerk' | 'paper' | 'applicant'
  evidence: Evidence
}

/** Every fact of the case with whoever says it: a register before the window, the window before a paper, a paper before the applicant. */
export function knownFacts(file: ReviewFile): Map<string, KnownFact> {
  const known = new Map<string, KnownFact>()
  for (const [id, value] of Object.entries(file.facts))
    known.set(id, { value, by: 'applicant', evidence: toldOf(id, value, file) })
  for (const one of readFromPapers(file)) known.set(...one)
  for (const { part, key, to, by, at } of file.corrections)
    if (part === 'facts')
      known.set(key, { value: to, by: 'clerk', evidence: plain('clerk', by, sayFact(key, to, file), at) })
  for (const { part, key, value, register, at } of file.registers)
    if (part === 'facts')
      known.set(key, { value, by: 'register', evidence: plain('register', register, sayFact(key, value, file), at) })
  return known
}

/** The age on an identity card stands for the one that was answered. */
function readFromPapers(file: ReviewFile): [string, KnownFact][] {
  return file.told.flatMap(({ about, a, sure }) => {
    if (!('factId' in about) || !sure) return []
    const value = Number(a.value)
    return [
      [
        about.factId,
        {
          value,
          by: 'paper' as const,
          evidence: {
            ...{ source: 'paper' as const, label: a.title, value: sayFact(about.factId, value, file), at: null },
            ...{ documentId: documentOf(file, a.file), page: a.page, box: a.box, confidence: a.confidence },
          },
        },
      ] as [string, KnownFact],
    ]
  })
}

export const plain = (
  source: Evidence['source'],
  label: string,
  value: string | null,
  at: string | null,
): Evidence => ({
  ...{ source, label, value, at },
  ...{ documentId: null, page: null, box: null, confidence: null },
})

const toldOf = (id: string, value: FactAnswer, file: ReviewFile): Evidence =>
  plain('applicant', file.knowledge.words.said.applicant, sayFact(id, value, file), file.receivedOn)

/** A fact with its value in words: 申请人是依法登记的单位, 年龄35岁. */
export function sayFact(id: string, value: FactAnswer | undefined, { service, knowledge }: ReviewFile): string {
  const fact = service.facts.find((one) => one.id === id)
  if (!fact || value === undefined) return fact?.noun ?? fact?.ask.replace(/[？?]$/u, '') ?? id
  const { yes, no } = knowledge.words.contradiction
  if (typeof value === 'boolean')
    return (value ? fact.yes : fact.no) ?? `${fact.noun ?? fact.ask.replace(/[？?]$/u, '')}：${value ? yes : no}`
  return `${nameOfFact(fact)}${Array.isArray(value) ? value.join('、') : value}${fact.unit ?? ''}`
}

export const nameOfFact = ({ noun, ask }: Fact): string => noun ?? `${ask.replace(/[？?]$/u, '')}：`

/** The facts a condition reads. */
export const factsIn = (expression: string, { service }: Pick<ReviewFile, 'service'>): string[] => {
  const names = namesIn(parse(expression))
  return service.facts.map(({ id }) => id).filter((id) => new Set(names).has(id))
}

/**
 * Facts that say what is applied for, and nobody has to prove: those that choose the variant, and those on which it hangs whether
 * another fact of the condition is asked at all.
 */
export function requestFacts(condition: Condition, file: Pick<ReviewFile, 'service'>): Set<string> {
  const { service } = file
  const gates = factsIn(condition.when, file).flatMap((id) => {
    const when = service.facts.find((fact) => fact.id === id)?.askWhen
    return when ? factsIn(when, file) : []
  })
  const chosen = (service.variants ?? []).flatMap(({ when }) => [...namesIn(parse(when))])
  return new Set([...chosen, ...gates].filter((id) => service.facts.some((fact) => fact.id === id)))
}
