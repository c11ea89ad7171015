import type { Catalogue } from '../catalogue/index.ts'
import type { Fact, FactAnswer } from '../contract/index.ts'
import { clausesOf } from './clauses.ts'
import { dayIn, daysBetween } from './days.ts'
import { readMarkers } from './markers.ts'
import { figuresIn, inUnit } from './numerals.ts'

export type Evidence = { fact: Fact; value: FactAnswer; quote: string; text: string; today: string }

/**
 * Whether a quotation can bear a value that somebody else read from it: it stands in the text word for word, in a clause that
 * states something, and holds the figure or the day.
 */
export function createEvidenceCheck({ sayings }: Pick<Catalogue, 'sayings'>) {
  const { people, markers } = readMarkers(sayings)
  return ({ fact, value, quote, text, today }: Evidence): boolean => {
    const at = text.indexOf(quote)
    if (quote.trim() === '' || at < 0) return false
    const end = at + quote.length
    const touched = clausesOf(text, people, markers).filter((one) => one.at < end && at < one.at + one.text.length)
    if (touched.length === 0 || touched.some(({ states }) => !states)) return false
    if (typeof value === 'number') return holdsFigure(quote, value, fact.unit ?? '', today)
    return fact.type !== 'date' || dayIn(quote, today) === value
  }
}

function holdsFigure(quote: string, value: number, unit: string, today: string): boolean {
  const figures = figuresIn(quote, { ordinals: true })
  if (figures.some((figure) => figure.value === Math.abs(value) || inUnit(figure, unit) === Math.abs(value)))
    return true
  const day = /^(天|日)$/.test(unit) ? dayIn(quote, today) : null
  return day !== null && Math.abs(daysBetween(today, day)) === Math.abs(value)
}
