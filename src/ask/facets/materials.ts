import { isMaterialChoice, type Material, type MaterialChoice, type ServiceDocument } from '../../contract/index.ts'
import { describe, parse } from '../../rules/index.ts'
import type { Sentence } from '../context.ts'
import { cite } from '../evidence.ts'
import type { FacetComposer, FacetTools } from './types.ts'

const MAX_CONDITIONAL = 12

/** 材料: what everybody needs, then what is needed only in some situations, each with its situation. */
export const materials: FacetComposer = (service, tools) => {
  const { say } = tools
  const inChoice = new Set(service.materials.filter(isMaterialChoice).flatMap(({ anyOf }) => anyOf))
  const entries = service.materials.filter((entry) => isMaterialChoice(entry) || !inChoice.has(entry.id))
  const always = entries.filter(({ when }) => when === 'true')
  const sometimes = entries.filter(({ when }) => when !== 'true')
  if (entries.length === 0)
    return {
      sentences: [
        { text: say('materials.none'), evidence: [cite(service, 'materials', say('materials.none'), tools.laws)] },
      ],
    }
  const sentences: Sentence[] = []
  if (always.length > 0) {
    sentences.push({ text: say('materials.lead'), evidence: [] })
    always.forEach((entry, i) => sentences.push(lineOf(service, entry, `${i + 1}. `, tools)))
  }
  if (sometimes.length > 0) {
    sentences.push({ text: say('materials.whenLead'), evidence: [] })
    for (const entry of sometimes.slice(0, MAX_CONDITIONAL)) sentences.push(lineOf(service, entry, '· ', tools))
  }
  return { sentences }
}

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
      evidence: [cite(service, `materials.${entry.id}`, `${entry.name}：${options}`, laws)],
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
        [entry.name, entry.form.join('、'), entry.exempt].filter(Boolean).join('，'),
        laws,
        entry.by ?? undefined,
      ),
    ],
  }
}

/** An expression over the facts of a service in words. */
export const situationOf = (service: ServiceDocument, expression: string): string =>
  describe(parse(expression), new Map(service.facts.map((fact) => [fact.id, fact])))
