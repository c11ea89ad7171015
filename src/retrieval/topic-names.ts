import type { Catalogue } from '../catalogue/index.ts'
import type { ElsewhereTopic } from '../contract/index.ts'
import { normalizeText } from './normalize.ts'
import { createPhraseMatcher } from './phrase-matcher.ts'

/** The matter outside the catalogue that a text calls by its name; none where it names a service apart from it. */
export type NamedTopic = (text: string) => { topic: ElsewhereTopic; name: string } | null

const SHORTEST = 2
const phraseOf = (text: string): string =>
  normalizeText(text)
    .replace(/[（(].*?[)）]/g, '')
    .replaceAll(' ', '')

type Place = { phrase: string; at: number }
const endOf = ({ phrase, at }: Place): number => at + phrase.length

/**
 * Whether a topic's name counts beside a service's: what comes first says which kind is meant (拖拉机|驾驶证), the longer
 * holds the shorter, and two that touch are one word (人防工程|竣工备案, 结婚证|公证).
 */
function outdoes(topic: Place, service: Place): boolean {
  const apart = endOf(topic) < service.at || endOf(service) < topic.at
  const touching = endOf(topic) === service.at || endOf(service) === topic.at
  return touching || (!apart && (topic.at < service.at || topic.phrase.length > service.phrase.length))
}

/** Reads the names of matters outside the catalogue in a text; those of services stand against them. */
export function createTopicNames({ services, vocabulary }: Pick<Catalogue, 'services' | 'vocabulary'>): NamedTopic {
  const topics = createPhraseMatcher(
    vocabulary.elsewhere.flatMap((topic) => topic.names.map((name) => [phraseOf(name), topic] as const)),
  )
  const ours = [
    ...[...services.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...vocabulary.terms.flatMap(({ say, official, services: ids }) => (ids.length > 0 ? [...say, official] : [])),
  ].map(phraseOf)
  const named = createPhraseMatcher(ours.filter((phrase) => phrase.length >= SHORTEST).map((phrase) => [phrase, null]))
  return (text) => {
    const compact = text.replaceAll(' ', '')
    const rivals = named.find(compact)
    const found = topics.find(compact).find((topic) => rivals.every((service) => outdoes(topic, service)))
    return found ? { topic: found.value, name: found.phrase } : null
  }
}
