import type { FieldRule } from '../../contract/index.ts'
import { type Flow, type Glyph, glyphsBetween, overlapAcross } from '../layout.ts'
import type { Paper } from '../page.ts'
import { creditCodeIn, identityIn } from './numbers.ts'

type Found = { rule: FieldRule; value: string; certainty: number; glyphs: Glyph[] }
type Read = Pick<Paper, 'fields' | 'blanks'>

/** Numbers that their own form tells: 18 signs of which the check digit holds, a mobile number. */
const NUMBER = /(?<![0-9A-Za-z])[0-9A-Za-z]{18}(?![0-9A-Za-z])/gu
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/gu
/** A party's number stands within so many characters of its name. */
const NEAR = 60

/**
 * Numbers whose label nobody knows, by their form: behind the name of their party, or as the only one of the paper. A slot that was
 * seen to be empty stays so.
 */
export function numbersByForm(rules: FieldRule[], { fields, blanks }: Read, flow: Flow): Found[] {
  const taken = new Set(Object.values(fields).map(({ value }) => String(value)))
  const wanting = rules.filter(
    ({ name, type }) => formsOf(type).length > 0 && !(name in fields) && !blanks.some(({ label }) => label === name),
  )
  const names = [...new Set(wanting.map(({ name }) => name))]
  return names.flatMap((name): Found[] => {
    const rule = wanting.find((one) => one.name === name)
    if (!rule) return []
    const all = numbersIn(flow, rule.type).filter(({ value }) => !taken.has(value))
    const found = rule.within ? behindName(rule.within, all, fields, flow) : onlyOne(all)
    if (!found || (!rule.within && names.some((other) => other !== name && sameForm(other, rule, wanting)))) return []
    taken.add(found.value)
    return [
      { rule, value: found.value, certainty: 1, glyphs: glyphsBetween(flow, found.at, found.at + found.value.length) },
    ]
  })
}

type Placed = { value: string; at: number }

function formsOf(type: FieldRule['type']): ('person' | 'unit' | 'mobile')[] {
  if (type === 'identity') return ['person']
  if (type === 'credit-code') return ['unit']
  if (type === 'party-number') return ['person', 'unit']
  return type === 'phone' ? ['mobile'] : []
}

function numbersIn({ text }: Flow, type: FieldRule['type']): Placed[] {
  const forms = formsOf(type)
  if (forms.includes('mobile')) return [...text.matchAll(MOBILE)].map(({ 0: value, index }) => ({ value, at: index }))
  return [...text.matchAll(NUMBER)].flatMap(({ 0: run, index }) => {
    const [person, unit] = [identityIn(run), creditCodeIn(run)]
    const holds = (forms.includes('person') && person?.holds) || (forms.includes('unit') && unit?.holds)
    const value = person?.holds ? person.value : unit?.value
    return holds && value ? [{ value, at: index }] : []
  })
}

const onlyOne = (all: Placed[]): Placed | undefined =>
  new Set(all.map(({ value }) => value)).size === 1 ? all[0] : undefined

/** The first number behind the name of the party, before any other party is named; of cells side by side that under the name. */
function behindName(parties: string[], all: Placed[], fields: Read['fields'], flow: Flow): Placed | undefined {
  const { text } = flow
  const nameOf = (party: string): string => String(fields[party]?.value ?? '')
  const own = parties.map(nameOf).find((name) => name.length > 1)
  if (!own) return undefined
  for (let at = text.indexOf(own); at >= 0; at = text.indexOf(own, at + 1)) {
    const from = at + own.length
    const near = all.filter((one) => one.at >= from && one.at - from < NEAR)
    const under = near.find((one) => isUnder(one, at, own.length, flow))
    if (under) return under
    const [found] = near
    if (!found) continue
    const between = text.slice(from, found.at)
    const others = Object.entries(fields).filter(
      ([name, { value }]) =>
        !parties.includes(name) && PARTY.test(name) && String(value).length > 1 && String(value) !== own,
    )
    if (!others.some(([, { value }]) => between.includes(String(value)))) return found
  }
  return undefined
}

/** A cell of its own in the column of a name. */
function isUnder({ value, at }: Placed, name: number, length: number, flow: Flow): boolean {
  const number = glyphsBetween(flow, at, at + value.length)
  const above = glyphsBetween(flow, name, name + length)
  return number[0]?.opens === true && number[0].page === above[0]?.page && overlapAcross(number, above)
}
const PARTY = /(人|方|名称|姓名|单位)$/u

/** Two fields want a number of this form: nobody can tell whose it is. */
const sameForm = (other: string, { type }: FieldRule, wanting: FieldRule[]): boolean =>
  wanting.some(
    (one) => one.name === other && !one.within && formsOf(one.type).some((form) => formsOf(type).includes(form)),
  )
