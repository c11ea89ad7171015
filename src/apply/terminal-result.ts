import type { NeededMaterial, Paper, PrecheckPhrases, PrecheckResponse } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'

type Phrases = PrecheckPhrases['terminal']

/** A result as lines for the terminal. */
export const resultLines = (result: PrecheckResponse, phrases: Phrases): string[] => [
  `${result.name}：${result.headline}`,
  fillIn(phrases.known, { asked: result.asked }),
  ...conditionLines(result, phrases),
  ...atOddsLine(result, phrases),
  ...section(
    phrases.alternatives,
    result.alternatives.map(({ name, why }) => fillIn(phrases.alternative, { name, why })),
  ),
  ...section(phrases.materials, materialLines(result, true, phrases)),
  ...section(phrases.maybe, result.mayGoOn ? [] : materialLines(result, 'unknown', phrases)),
  ...section(
    phrases.amounts,
    result.amounts.map(({ name, value, text, unit }) =>
      fillIn(phrases.amount, { name, text: value === null ? text : `${value}${unit}（${text}）` }),
    ),
  ),
  result.notice,
]

const section = (title: string, lines: string[]): string[] => (lines.length > 0 ? [title, ...lines] : [])

const conditionLines = ({ conditions }: PrecheckResponse, phrases: Phrases): string[] =>
  section(
    phrases.conditions,
    conditions.flatMap(({ text, state, ifNot, basis }) => [
      fillIn(phrases.condition, { mark: phrases[state], text }),
      ...(ifNot ? [fillIn(phrases.ifNot, { ifNot }), fillIn(phrases.basis, { basis })] : []),
    ]),
  )

function atOddsLine({ atOdds, conditions }: PrecheckResponse, phrases: Phrases): string[] {
  const names = conditions.filter(({ id }) => atOdds.includes(id)).map(({ text }) => text)
  return names.length > 0 ? [fillIn(phrases.atOdds, { conditions: names.join('；') })] : []
}

const materialLines = (
  { materials }: PrecheckResponse,
  state: NeededMaterial['required'],
  phrases: Phrases,
): string[] => materials.filter(({ required }) => required === state).map((material) => materialLine(material, phrases))

function materialLine(material: NeededMaterial, phrases: Phrases): string {
  const { name, anyOf } = material
  if (anyOf) return `- ${name}${fillIn(phrases.anyOf, { options: anyOf.map((paper) => paper.name).join('、') })}`
  return paperLine(material, phrases)
}

const paperLine = ({ name, form, copies, exempt }: Paper, phrases: Phrases): string =>
  `${fillIn(phrases.material, { name, form: form.join('或'), copies })}${exempt ? fillIn(phrases.exempt, { exempt }) : ''}`
