import { parts, placeOf, text } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'
import { inWorkingDays, type Term, termsIn } from '../terms.ts'

const MONEY = /(\d+(?:\.\d+)?)\s*(万)?元/g
const FEE_QUESTION = /多少钱|收费|费用|要钱|花钱|交钱|工本费|免费/

/** Figures of an answer that stand nowhere else in the document. */
export const l69: LintRule = (doc) => {
  const faqs = parts(doc, 'faqs')
  if (faqs.length === 0)
    return text(doc, 'kind') === '行政许可' || text(doc, 'list.taskType') === '01'
      ? [{ path: 'faqs', say: 'none' }]
      : []
  const elsewhere = doc.texts
    .filter(({ path }) => !path.startsWith('faqs'))
    .map(({ text: said }) => said)
    .join('\n')
  const numbers = new Set(termsIn(elsewhere).map(figureOf))
  for (const days of daysOf(doc.raw.list)) numbers.add(`${days}`)
  const money = new Set(moneyIn(elsewhere))
  return faqs.flatMap((faq): Fault[] => {
    const answer = text(faq, 'a')
    const path = placeOf(faq, 'a')
    if (answer === '') return [{ path, say: 'blank', with: { q: text(faq, 'q') } }]
    const term = termsIn(answer).find((one) => one.unit === '工作日' && !numbers.has(figureOf(one)))
    if (term) return [{ path, say: 'term', with: { said: term.said } }]
    if (!FEE_QUESTION.test(`${text(faq, 'q')}${answer}`)) return []
    const stray = moneyIn(answer).find((one) => !money.has(one))
    return stray === undefined ? [] : [{ path, say: 'money', with: { said: `${stray}元` } }]
  })
}

/** A term of working days agrees with one of plain days: laws write 日 for both. */
const figureOf = (term: Term): string => `${term.unit === '小时' ? inWorkingDays(term) : term.days}`

const moneyIn = (said: string): number[] =>
  [
    ...said
      .normalize('NFKC')
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .matchAll(MONEY),
  ].map(([, figure, ten]) => Number(figure) * (ten ? 10_000 : 1))

function daysOf(list: unknown): number[] {
  if (typeof list !== 'object' || list === null) return []
  return Object.entries(list).flatMap(([key, value]) =>
    key === 'days' && typeof value === 'number' ? [value] : daysOf(value),
  )
}
