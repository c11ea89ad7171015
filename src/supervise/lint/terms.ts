import { numeralValue } from '../../facts/index.ts'
import { number, type Part, text } from './document.ts'

/** A term; `unit` is null where the text says only 日 or 天, which may be either. */
export type Term = { days: number; unit: '工作日' | '自然日' | '小时' | null; said: string }

const WORKING_SHARE = 5 / 7
const WORKING_HOURS = 8
const TERM =
  /(?<![\d月年.])(\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百]+)\s*个?\s*(工作日|自然日|日历日|小时|日|天)(?!期|起|常|程)/g
/** At once: 当场办结, 即时办结, 即办. */
export const AT_ONCE = /^(?:当场|即时|即办|提交即|即来即)(?:办|登|备|出具|取|受|审|许可|结|$)/

/** A term in working days: seven natural days hold five working days, a working day eight hours. */
export function inWorkingDays({ days, unit }: Term): number {
  if (unit === '自然日') return days * WORKING_SHARE
  if (unit === '小时') return days / WORKING_HOURS
  return days
}

/** The term of an element `{ days, unit }`, or null where it holds none. */
export function termOf(element: Part): Term | null {
  const days = number(element, 'days')
  if (days === null) return null
  const unit = unitOf(text(element, 'unit'))
  return { days, unit, said: `${days}个${unit ?? '日'}` }
}

/** Every term that a text names, Chinese numerals too. */
export const termsIn = (said: string): Term[] =>
  [...said.normalize('NFKC').matchAll(TERM)].flatMap(([whole, figure = '', unit = '']) => {
    const days = numeralValue(figure)
    return days === null ? [] : [{ days, unit: unitOf(unit), said: whole }]
  })

function unitOf(word: string): Term['unit'] {
  if (word === '工作日' || word === '小时') return word
  return word === '自然日' || word === '日历日' ? '自然日' : null
}
