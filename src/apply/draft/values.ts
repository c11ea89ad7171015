import type { CellKind, Fact, FactAnswer, FormTexts } from '../../contract/index.ts'
import { isDay } from '../../identifiers/index.ts'
import { fillIn } from '../../shared/index.ts'
import { amountInCapitals } from '../../writing/index.ts'

/** A value as it stands on paper: dates in Chinese, amounts with their capitals beside them, everything else as it is. */
export function written(value: string, kind: CellKind, { sheet }: FormTexts): string {
  if (kind === 'date') return dateInChinese(value)
  const capitals = kind === 'money' ? amountInCapitals(value) : null
  return capitals === null ? value : fillIn(sheet.capitals, { value, capitals })
}

function dateInChinese(value: string): string {
  if (!isDay(value)) return value
  const [year, month, day] = value.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** An answer of the pre-check in words. */
export function answerInWords(answer: FactAnswer, { unit = '', yes, no }: Fact, { words }: FormTexts, plain: boolean) {
  if (typeof answer === 'boolean') {
    if (answer) return (!plain && yes) || words.yes
    return (!plain && no) || words.no
  }
  if (Array.isArray(answer)) return answer.join('、')
  return typeof answer === 'number' ? `${answer}${unit}` : answer
}

/** What may be ticked for a fact; none for a fact that is written out. */
export function optionsOf({ type, options = [], yes, no }: Fact, { words }: FormTexts, plain: boolean): string[] {
  if (type === 'boolean') return plain ? [words.yes, words.no] : [yes ?? words.yes, no ?? words.no]
  return type === 'choice' || type === 'choices' ? options : []
}
