import type {
  CellKind,
  DraftedPaper,
  Fact,
  FactAnswer,
  FilledField,
  FormKnowledge,
  FormOverride,
  ServiceDocument,
} from '../../contract/index.ts'
import { judge, type Lookup, parse } from '../../rules/index.ts'
import { fillIn } from '../../shared/index.ts'
import type { FormField } from '../../writing/index.ts'
import { type Known, type Settled, settle, type Wanted } from './known.ts'
import type { FormPlan } from './names.ts'
import { answerInWords, optionsOf, written } from './values.ts'

export type Filling = {
  service: ServiceDocument
  forms: FormKnowledge
  plan: FormPlan
  facts: Record<string, FactAnswer>
  pool: Known[]
}

type Part = NonNullable<FilledField['parts']>[number]
/** What became of the cells beside their values. */
export type Findings = Pick<DraftedPaper, 'conflicts' | 'unsure'>
export const noFindings = (): Findings => ({ conflicts: [], unsure: [] })

/** Every field of the form with its value and source; what is at odds or not sure goes to `findings`. */
export const fillForm = (filling: Filling, findings: Findings): FilledField[] =>
  filling.service.form.map(({ field, required }, i) => {
    const cell = filling.plan.fields[i] as FormField
    const override = filling.forms.services.get(filling.service.id)?.fields[field]
    const filled = fillCell(cell, override, filling, findings)
    return { field, required, group: cell.group, ...filled }
  })

type Cell = Omit<FilledField, 'field' | 'required' | 'group'>
type Override = FormOverride['fields'][string]

function fillCell(cell: FormField, override: Override | undefined, filling: Filling, findings: Findings): Cell {
  const { field, parts } = cell
  if (parts.some(({ byHand }) => byHand)) return { ...EMPTY, byHand: true }
  if (override && 'fact' in override) return fillFromFact(cell, override.fact, filling, findings)
  const whole = filling.pool.some(({ named, label }) => named && label === field)
  if (override && !whole) return composed(linesOf(override, filling), field, filling, findings)
  if (parts.length > 1 && !whole)
    return composed(
      parts.map((part) => ({ ...part, keys: filling.plan.keysOf(part) })),
      field,
      filling,
      findings,
    )
  const [part] = parts
  const keys = parts.length === 1 && part ? filling.plan.keysOf(part) : []
  const kind = parts.length === 1 && part ? part.kind : 'text'
  return fillPart({ label: field, keys }, kind, field, filling, findings)
}

const EMPTY = { value: null, source: null, origin: null, confidence: null }

/** One value, or a blank with the reason noted. */
export function fillPart(
  wanted: Wanted,
  kind: CellKind,
  field: string,
  { pool, forms }: Pick<Filling, 'pool' | 'forms'>,
  findings: Findings,
): Cell {
  const settled = settle(wanted, pool, forms.layout.minConfidence)
  note(settled, field, findings)
  if (settled.state !== 'known') return EMPTY
  const { value, source, origin, confidence } = settled.known
  return { value: written(value, kind, forms.texts), source, origin, confidence }
}

function note(settled: Settled, field: string, { conflicts, unsure }: Findings): void {
  if (settled.state === 'conflict')
    conflicts.push({ field, values: settled.values.map(({ value, origin }) => ({ value, origin })) })
  if (settled.state === 'unsure') {
    const { value, origin, confidence } = settled.known
    unsure.push({ field, value, origin, confidence })
  }
}

type Asked = Wanted & { shown: string; kind: CellKind }

/** The lines a service writes into a cell, as far as its facts say that they apply. */
function linesOf(override: Extract<Override, { lines: unknown }>, { facts, forms, service }: Filling): Asked[] {
  const { keys: ownKeys = [] } = forms.services.get(service.id) ?? {}
  const lookup: Lookup = (name) => facts[name]
  return override.lines
    .filter(({ when }) => when === undefined || judge(parse(when), lookup) === true)
    .map(({ label, key }) => {
      const known = [...ownKeys, ...forms.layout.keys].find((one) => one.key === key)
      return { label: known?.name ?? label, shown: label, keys: [key], kind: known?.kind ?? 'text' }
    })
}

/** A cell that asks several things: each by itself, then together as lines. */
function composed(asked: Asked[], field: string, filling: Filling, findings: Findings): Cell {
  const parts = asked.map(({ label, shown, keys, kind }): Part & { shown: string } => ({
    name: label,
    shown,
    ...fillPart({ label, keys }, kind, field, filling, findings),
  }))
  const known = parts.filter(({ value }) => value !== null)
  const [first] = known
  const told = parts.map(({ shown: _, ...part }) => part)
  if (!first) return { ...EMPTY, parts: told }
  return {
    value: parts.map(({ shown, value }) => `${shown}：${value ?? ''}`).join('\n'),
    source: first.source,
    origin: [...new Set(known.map(({ origin }) => origin))].join('；'),
    confidence: Math.min(...known.map(({ confidence }) => confidence ?? 1)),
    parts: told,
  }
}

/** A cell that a fact answers: ticked boxes where there is a choice. */
function fillFromFact({ field, parts: [part] }: FormField, id: string, filling: Filling, findings: Findings): Cell {
  const { service, facts, forms, pool } = filling
  const fact = service.facts.find((one) => one.id === id) as Fact
  const plain = field.startsWith('是否')
  const answer = facts[id]
  const given: Known[] =
    answer === undefined
      ? []
      : [
          {
            label: field,
            keys: [],
            named: true,
            general: true,
            value: answerInWords(answer, fact, forms.texts, plain),
            source: 'fact',
            origin: fillIn(forms.texts.origins.fact, { name: fact.ask }),
            confidence: 1,
          },
        ]
  const wanted = { label: field, keys: part ? filling.plan.keysOf(part) : [] }
  const cell = fillPart(wanted, part?.kind ?? 'text', field, { forms, pool: [...pool, ...given] }, findings)
  const options = optionsOf(fact, forms.texts, plain)
  const chosen = new Set(Array.isArray(answer) ? answer : [cell.value])
  const fits = cell.value === null || cell.source === 'fact' || options.includes(cell.value)
  return options.length > 0 && fits
    ? { ...cell, options: options.map((text) => ({ text, chosen: cell.value !== null && chosen.has(text) })) }
    : cell
}

/** Whether a cell still needs the person: empty or half filled although required, or left blank for a doubt. */
export const isOpen = (field: FilledField, { conflicts, unsure }: Findings): boolean =>
  (field.required && (field.value === null || (field.parts?.some(({ value }) => value === null) ?? false))) ||
  [...conflicts, ...unsure].some((doubt) => doubt.field === field.field)
