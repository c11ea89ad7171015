import type { Draft, FactAnswer, ServiceDocument } from '../../../../src/contract/index.ts'

/** What the pre-check keeps in this browser. */
type Told = { answers?: Record<string, { value: FactAnswer; quote?: string }> }

/** The answers of the pre-check as the facts of a draft, each with where it comes from. */
export function carriedOver(told: Told | null, { facts }: Pick<ServiceDocument, 'facts'>): Draft {
  const known = new Set(facts.map(({ id }) => id))
  const answers = Object.entries(told?.answers ?? {}).filter(([id]) => known.has(id))
  return {
    facts: Object.fromEntries(answers.map(([id, { value }]) => [id, value])),
    applicant: {},
    origins: Object.fromEntries(
      answers.map(([id, { quote }]) => [
        id,
        quote === undefined
          ? { source: 'typed' as const, label: '测一测' }
          : { source: 'read' as const, label: '您说的话' },
      ]),
    ),
  }
}
