import { isMaterialChoice, type Material, type MaterialChoice, type ServiceDocument } from '../../contract/index.ts'
import { describe, parse } from '../../rules/index.ts'
import type { Sentence } from '../context.ts'
import { cite } from '../evidence.ts'
import type { FacetComposer, FacetTools } from './types.ts'

const MAX_CONDITIONAL = 12

/** 材料: what everybody needs, then what is needed only in some situations, each with its situation. */
export const materials: FacetComposer = (service, tools) => {
  const { say, laws } = tools
  const { always, sometimes } = partsOf(service)
  if (always.length + sometimes.length === 0)
    return {
      sentences: [{ text: say('materials.none'), evidence: [cite(service, 'materials', say('materials.none'), laws)] }],
    }
  return {
    sentences: [
      ...listed(service, always, tools),
      ...(sometimes.length > 0 ? [{ text: say('materials.whenLead'), evidence: [] }] : []),
      ...sometimes.slice(0, MAX_CONDITIONAL).map((entry) => lineOf(service, entry, '· ', tools)),
    ],
  }
}

/** The papers that everybody needs, and how many more there are for some. */
export function alwaysNeeded(service: ServiceDocument, tools: FacetTools): Sentence[] {
  const { always, sometimes } = partsOf(service)
  const more =
    sometimes.length > 0 ? [{ text: tools.say('materials.more', { count: sometimes.length }), evidence: [] }] : []
  return [...listed(service, always, tools), ...more]
}

function partsOf({ materials: entries }: ServiceDocument) {
  const inChoice = new Set(entries.filter(isMaterialChoice).flatMap(({ anyOf }) => anyOf))
  const shown = entries.filter((entry) => isMaterialChoice(entry) || !inChoice.has(entry.id))
  return { always: shown.filter(({ when }) => when === 'true'), sometimes: shown.filter(({ when }) => when !== 'true') }
}

const listed = (service: ServiceDocument, entries: (Material | MaterialChoice)[], tools: FacetTools): Sentence[] =>
  entries.length === 0
    ? []
    : [
        { text: tools.say('materials.lead'), evidence: [] },
        ...entries.map((entry, i) => lineOf(service, entry, `${i + 1}. `, tools)),
      ]

/** One paper as a line: name, original or copy, whether it may be left out. */
export function lineOf(
  service: ServiceDocument,
  entry: Material | MaterialChoice,
  mark: string,
  { say, laws }: FacetTools,
): Sentence {
  const when = entry.when === 'true' ? null : situationOf(service, entry.when)
  if (isMaterialChoice(entry)) {
    const options = entry.anyOf.map((id) => service.materials.find((one) => one.id === id)?.name ?? id).join('、')
    const text = say('materials.choice', { name: entry.name, options })
    return {
      text: mark + (when ? `${when}的：${text}` : text),
      evidence: [
        cite(service, `materials.${entry.id}`, [when, `${entry.name}：${options}`].filter(Boolean).join('的：'), laws),
      ],
    }
  }
  const values = {
    name: entry.name,
    form: `（${entry.form.join('或')}）`,
    exempt: entry.exempt ? say('materials.exempt', { exempt: entry.exempt }) : '',
  }
  const text = when ? say('materials.when', { ...values, when }) : say('materials.item', values)
  return {
    text: mark + text,
    evidence: [
      cite(
        service,
        `materials.${entry.id}`,
        [when && `${when}的`, entry.name, entry.form.join('、'), entry.exempt].filter(Boolean).join('，'),
        laws,
        entry.by ?? undefined,
      ),
    ],
  }
}

/** An expression over the facts of a service in words. */
export const situationOf = (service: ServiceDocument, expression: string): string =>
  describe(parse(expression), new Map(service.facts.map((fact) => [fact.id, fact])))
