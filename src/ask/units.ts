import { casesOf } from '../catalogue/index.ts'
import { isMaterialChoice, type ServiceDocument } from '../contract/index.ts'

/** A part of a service that can answer a particular question by itself. `asks`: the ways it may be asked for, its own words first. */
export type Unit = { field: string; asks: string[]; answer: string; basis?: string | undefined }

/** Every element of a service that says something by itself, as units. */
export function unitsOf(service: ServiceDocument): Unit[] {
  const part = (field: string, asks: string | string[], answer: string, basis?: string | null): Unit => ({
    field,
    asks: [asks].flat(),
    answer: /[。！？]$/.test(answer) ? answer : `${answer}。`,
    basis: basis ?? undefined,
  })
  const labelled = (label: string | undefined, text: string) => (label ? `${label}：${text}` : text)
  return [
    ...service.faqs.map(({ q, asks = [], a }, i) => part(`faqs.${i}`, [q, ...asks], a)),
    ...service.conditions.map(({ id, text, ifNot, basis }) =>
      part(`conditions.${id}`, `${text} ${ifNot}`, `${text}；不符合的：${ifNot}`, basis),
    ),
    ...service.materials.flatMap((entry) => {
      if (isMaterialChoice(entry)) return []
      const { id, name, exempt, by } = entry
      return exempt ? [part(`materials.${id}`, `${name} ${exempt}`, `${name}：${exempt}`, by)] : []
    }),
    ...(service.amounts ?? []).map(({ name, text, basis }, i) => part(`amounts.${i}`, name, `${name}：${text}`, basis)),
    ...(service.variants ?? []).flatMap(({ id, name, aliases = [], summary }) =>
      summary ? [part(`variants.${id}`, [name, ...aliases, summary].join(' '), `${name}：${summary}`)] : [],
    ),
    ...casesOf(service.time).flatMap(({ label, note, basis }) =>
      note ? [part('time', note, labelled(label, note), basis)] : [],
    ),
    ...casesOf(service.fee).flatMap(({ label, note, amount, basis }) =>
      note ? [part('fee', `${label ?? ''} ${note}`, labelled(label, `${amount}。${note}`), basis)] : [],
    ),
    ...service.changes.map((change, i) => part(`changes.${i}`, change, change)),
    ...service.steps.map(({ name, who, detail }) => part('steps', `${name} ${detail}`, `${name}（${who}）：${detail}`)),
  ]
}
