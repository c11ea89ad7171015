import { block, type Doc, parts, placeOf, text } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'
import { inWorkingDays, type Term, termOf, termsIn } from '../terms.ts'

const MONEY = /(\d+(?:\.\d+)?)\s*(万)?元/g
/** A term that is called the promise. */
const PROMISED = /承诺[^，。；、法]{0,6}?[\d零一二两三四五六七八九十百]+个?工作日/
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
  const promised = promisedIn(doc)
  return faqs.flatMap((faq): Fault[] => {
    const answer = text(faq, 'a')
    const path = placeOf(faq, 'a')
    if (answer === '') return [{ path, say: 'blank', with: { q: text(faq, 'q') } }]
    const term = termsIn(answer).find((one) => one.unit === '工作日' && !numbers.has(figureOf(one)))
    if (term) return [{ path, say: 'term', with: { said: term.said } }]
    const other = PROMISED.exec(answer)?.[0]
    if (other && promised.size > 0 && !termsIn(other).some((one) => promised.has(figureOf(one))))
      return [{ path, say: 'term', with: { said: other } }]
    if (!FEE_QUESTION.test(`${text(faq, 'q')}${answer}`)) return []
    const stray = moneyIn(answer).find((one) => !money.has(one))
    return stray === undefined ? [] : [{ path, say: 'money', with: { said: `${stray}元` } }]
  })
}

/** A term of working days agrees with one of plain days: laws write 日 for both. */
const figureOf = (term: Term): string => `${term.unit === '小时' ? inWorkingDays(term) : term.days}`

/** The figures that the list and the sheet promise. */
function promisedIn(doc: Doc): Set<string> {
  const listed = termOf(block(doc, 'list.promised'))
  const told = parts(doc, 'time').flatMap((entry) => termsIn(text(entry, 'promised')))
  return new Set([...(listed ? [listed] : []), ...told].map(figureOf))
}

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
