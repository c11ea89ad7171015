import type { AmbiguousTerm } from '../contract/index.ts'
import type { Understood } from './understand.ts'

/** The ambiguous term that a query leaves open, with the services each option stands for. */
export type OpenTerm = { ask: string; term: string; options: { label: string; services: string[] }[] }

/**
 * Finds a term that must be disambiguated (过户: 房、车、股权): neither an option's own words nor another street term
 * of the query settles it, and the rest of the query says nothing (怎么办理、要什么材料) that could.
 */
export function findOpenTerm(understood: Understood, ambiguous: AmbiguousTerm[]): OpenTerm | null {
  const text = understood.normalized.replaceAll(' ', '')
  const open = ambiguous
    .flatMap((entry) => {
      const said = longestSaid(text, entry)
      return said ? [{ entry, said }] : []
    })
    .sort((a, b) => lengthOf(b.said) - lengthOf(a.said))
    .find(({ entry, said }) => isOpen(text, said, entry, understood))
  if (!open) return null
  const { ask, term, options } = open.entry
  return { ask, term, options: options.map(({ label, services }) => ({ label, services })) }
}

/** The longest way of saying the term that the text holds, in one piece rather than in parts that may stand apart. */
const longestSaid = (text: string, { term, say = [] }: AmbiguousTerm): string | undefined =>
  [term, ...say]
    .filter((one) => one.split(' ').every((part) => text.includes(part)))
    .sort((a, b) => lengthOf(b) - lengthOf(a) || a.length - b.length)[0]

const lengthOf = (said: string): number => said.replaceAll(' ', '').length

function isOpen(text: string, said: string, { options, beside }: AmbiguousTerm, { terms }: Understood): boolean {
  const rest = said.split(' ').reduce((left, part) => left.replace(part, ' '), text)
  const settled = options.some(({ words = [] }) => words.some((word) => rest.includes(word)))
  const named = terms.some(({ services, say }) => services.length === 1 && !say.includes(said))
  return !settled && !named && without(rest, beside) === ''
}

/** What is left of a text without these words, the longest taken out first. */
const without = (text: string, words: string[]): string =>
  words
    .filter((word) => text.includes(word))
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ' '), text)
    .replaceAll(' ', '')
