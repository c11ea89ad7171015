import type { FieldRule, ReadingKnowledge } from '../../contract/index.ts'
import { partyLabels } from './party-labels.ts'
import { dayOf, plainLabel, sayingsOf } from './synonyms.ts'

/** With what else the labels may be called, and with the names under the heading of a party; listed labels go first. */
export function withSayings(
  listed: Map<string, FieldRule[]>,
  fields: FieldRule[],
  common: ReadingKnowledge['common'],
): Map<string, FieldRule[]> {
  const all = new Map(listed)
  for (const [label, rules] of listed)
    for (const saying of sayingsOf(label, common)) {
      const own = all.get(saying) ?? []
      if (!listed.has(saying)) all.set(saying, [...own, ...rules.filter((rule) => !own.includes(rule))])
    }
  for (const [label, rules] of partyLabels(fields)) if (!all.has(label)) all.set(label, rules)
  for (const { name, type } of fields.filter(({ anchor, type }) => anchor && NAMES.has(type)))
    for (const label of common.partyNames) {
      const rule: FieldRule = { ...PLAIN, name, type, labels: [label], within: [name] }
      all.set(label, [rule, ...(all.get(label) ?? [])])
    }
  return all
}

/** A label of some form gives a field of its own name; how its value is written, its words say. */
export const freeRule = (label: string, common: ReadingKnowledge['common']): FieldRule => {
  const name = plainLabel(label, common)
  const typeOf = (words: string) => common.types.find(({ pattern }) => new RegExp(pattern, 'u').test(words))?.type
  const isTerm = TERM.test(label) || TERM.test(name)
  const known = typeOf(label) ?? (LASTS.test(label) ? undefined : typeOf(name)) ?? 'text'
  const type = isTerm && known === 'date' ? 'text' : known
  return {
    ...PLAIN,
    name,
    labels: [label],
    type,
    wrap: type === 'text',
    ...(isTerm && { parts: daysOf(name, common) }),
  }
}
/** From one day to another, in one cell: 设置起止日期, 占用期限. */
const TERM = /(?:期限|期间|起[止讫](?:日期|时间)?)$/u
function daysOf(name: string, common: ReadingKnowledge['common']): [string, string] {
  const stem = name.replace(TERM, '')
  const [from, to] = [`${stem}期限起`, `${stem}期限止`]
  return [dayOf(from, common) ?? from, dayOf(to, common) ?? to]
}
/** How long something lasts is no day, whatever the field is called elsewhere (歇业时限：12个月). */
const LASTS = /(?:时限|时长|期限|年限)$/u

export const PLAIN: FieldRule = {
  name: '',
  type: 'text',
  labels: [],
  patterns: [],
  wrap: false,
  below: false,
  anchor: false,
  tail: false,
}

const NAMES: ReadonlySet<string> = new Set(['name', 'text'])
