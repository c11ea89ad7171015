import type { AmbiguousTerm } from '../contract/index.ts'
import type { Understood } from './understand.ts'

/** The ambiguous term that a query leaves open, with the services each option stands for. */
export type OpenTerm = { ask: string; term: string; options: { label: string; services: string[] }[] }

/**
 * Finds a term that must be disambiguated (过户: 房、车、股权) and that neither an option's own words nor another
 * street term of the query settles.
 */
export function findOpenTerm(understood: Understood, ambiguous: AmbiguousTerm[]): OpenTerm | null {
  const text = understood.normalized.replaceAll(' ', '')
  const found = ambiguous.filter(({ term }) => text.includes(term)).sort((a, b) => b.term.length - a.term.length)[0]
  if (!found) return null
  const settled = found.options.some((option) => (option.words ?? []).some((word) => text.includes(word)))
  const named = understood.terms.some(({ services, say }) => services.length === 1 && !say.includes(found.term))
  if (settled || named) return null
  return {
    ask: found.ask,
    term: found.term,
    options: found.options.map(({ label, services }) => ({ label, services })),
  }
}
