import type { Catalogue } from '../catalogue/index.ts'
import { createPhraseMatcher, normalizeText } from '../retrieval/index.ts'

/** The services that a text names: by name, alias or street term, each with its place. */
export type Mentions = (text: string) => { id: string; at: number; phrase: string }[]

const MIN_LENGTH = 2
/** A street term for more services than this names none of them. */
const MAX_SHARED = 3

export function createMentions({ services, vocabulary }: Catalogue): Mentions {
  const phrases = new Map<string, Set<string>>()
  const add = (text: string, ids: string[]) => {
    const phrase = normalizeText(text).replace(/[（(].*?[)）]/g, '')
    if (phrase.length < MIN_LENGTH) return
    phrases.set(phrase, new Set([...(phrases.get(phrase) ?? []), ...ids]))
  }
  for (const { id, name, aliases } of services.values()) for (const text of [name, ...aliases]) add(text, [id])
  for (const { say, official, services: ids } of vocabulary.terms)
    if (ids.length > 0 && ids.length <= MAX_SHARED) for (const text of [...say, official]) add(text, ids)
  const matcher = createPhraseMatcher(phrases)
  return (text) => matcher.find(text).flatMap(({ phrase, at, value }) => [...value].map((id) => ({ id, at, phrase })))
}
