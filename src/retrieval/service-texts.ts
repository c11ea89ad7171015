import type { ElsewhereTopic, ServiceDocument } from '../contract/index.ts'
import { normalizeText } from './normalize.ts'

/** The short texts by which people may mean a service; each becomes one vector. */
export function meaningTexts(service: ServiceDocument, utterances: string[]): string[] {
  const texts = [
    service.name,
    ...service.aliases,
    ...(service.variants ?? []).map(({ name }) => name),
    ...utterances,
    ...service.faqs.flatMap(({ q, asks = [] }) => [q, ...asks]),
  ]
  return [...new Set(texts.map(normalizeText))]
}

/** The short texts by which people may mean a matter outside the catalogue. */
export const topicMeanings = ({ name, names, say }: ElsewhereTopic): string[] => [
  ...new Set([name, ...names, ...say].map(normalizeText)),
]

/** Texts of a matter outside the catalogue by index field: it is known by its name and its ways of asking only. */
export function topicTexts(topic: ElsewhereTopic): Record<FieldName, string> {
  const empty = Object.fromEntries(Object.keys(FIELD_WEIGHTS).map((field) => [field, ''])) as Record<FieldName, string>
  const names = normalizeText(topic.names.join('\n'))
  const utterances = normalizeText(topic.say.join('\n'))
  return { ...empty, name: normalizeText(topic.name), aliases: names, utterances, sound: `${names}\n${utterances}` }
}

/** Texts of a service by index field. */
export function fieldTexts(service: ServiceDocument, utterances: string[]): Record<FieldName, string> {
  const join = (texts: (string | undefined | null)[]) => normalizeText(texts.filter(Boolean).join('\n'))
  return {
    name: normalizeText(service.name),
    aliases: join([
      ...service.aliases,
      ...(service.variants ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ]),
    utterances: join(utterances),
    summary: join([service.summary]),
    conditions: join(service.conditions.flatMap(({ text, ifNot }) => [text, ifNot])),
    materials: join(service.materials.map(({ name }) => name)),
    faqs: join(service.faqs.flatMap(({ q, asks = [] }) => [q, ...asks])),
    answers: join([...service.faqs.map(({ a }) => a), ...service.changes]),
    law: join(service.legalBasis.flatMap(({ law, says }) => [law, says])),
    place: join([service.department, service.theme, service.list.dept.name]),
    sound: join([service.name, ...service.aliases, ...utterances]),
  }
}

export type FieldName =
  | 'name'
  | 'aliases'
  | 'utterances'
  | 'summary'
  | 'conditions'
  | 'materials'
  | 'faqs'
  | 'answers'
  | 'law'
  | 'place'
  | 'sound'

/** How much a match in each field counts. */
export const FIELD_WEIGHTS: Record<FieldName, number> = {
  name: 4,
  aliases: 3,
  utterances: 3,
  summary: 1,
  conditions: 0.5,
  materials: 0.7,
  faqs: 1.5,
  answers: 0.5,
  law: 0.3,
  place: 0.4,
  sound: 0.7,
}
