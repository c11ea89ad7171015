import { isDay } from '../../identifiers/index.ts'

const CHINESE = '〇零○oO0一二三四五六七八九十'
const FIGURE = `[\\d${CHINESE}]`
/** Figures of a month or day; strokes of a hand are read as l, | or, two of them, as 川. */
const DIGITS = '(?:\\d|[lI|])?(?:\\d|[lI|])|川'
const digitsOf = (text: string): number => Number(text.replace(/川/u, '11').replace(/[lI|]/gu, '1'))
/** 2024年3月1日, 2024.03.01, 2024-3-1, 2024/03/01, 二〇二四年三月一日; spaces are taken out before. */
const DAY = new RegExp(
  `(?:(\\d{4})[年.\\-/·](${DIGITS})[月.\\-/·](${DIGITS})日?)|(?:([${CHINESE}]{4})年(${FIGURE}{1,3})月(${FIGURE}{1,3})[日号])`,
  'gu',
)
const OPEN_END = /长期|永久|永续|无固定期限|不约定期限|无期限/u
export type FoundDay = { value: string; at: number; end: number }

/** Every day written in a text (without spaces), in order; days that do not exist are left out. */
export const daysIn = (text: string): FoundDay[] =>
  [...text.matchAll(DAY)].flatMap((match) => {
    const [whole, y, m, d, cy, cm, cd] = match
    const value = y
      ? iso(Number(y), digitsOf(m ?? ''), digitsOf(d ?? ''))
      : iso(yearOf(cy ?? ''), numberOf(cm ?? ''), numberOf(cd ?? ''))
    return value ? [{ value, at: match.index, end: match.index + whole.length }] : []
  })

/** First and last day of a term (2015.03.01-2035.03.01, 自…起至…止, …至长期); `to` is 长期 where it has no end. */
export function termIn(text: string): { from: string | null; to: string } | null {
  const days = daysIn(text)
  const last = days[1]
  if (days[0] && last) return { from: days[0].value, to: last.value }
  const open = OPEN_END.test(text)
  if (open) return { from: days[0]?.value ?? null, to: '长期' }
  return days[0] && /[至到止]/u.test(text.slice(0, days[0].at)) ? { from: null, to: days[0].value } : null
}

/** The first month written in a text without spaces, as 2018年9月; 二〇一八年九月 and 2018.09 are the same. */
export function monthIn(text: string): string | null {
  const [, y, m, cy, cm] = MONTH.exec(text) ?? []
  const [year, month] = [y ? Number(y) : yearOf(cy ?? ''), m ? Number(m) : numberOf(cm ?? '')]
  return year > 0 && month >= 1 && month <= 12 ? `${year}年${month}月` : null
}
const MONTH = new RegExp(`(\\d{4})[年.\\-/](\\d{1,2})(?!\\d)|([${CHINESE}]{4})年(${FIGURE}{1,3})月`, 'u')

/** A year that no paper bears is a misread one of this century: 3021, 2620. */
const plausible = (year: number): number =>
  year > LATEST && (year % 1000 <= 99 || Math.floor(year / 1000) === 2) ? 2000 + (year % 100) : year
const LATEST = 2199

function iso(given: number, month: number, day: number): string | null {
  const year = plausible(given)
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return year >= EARLIEST && isDay(text) ? text : null
}
/** Nobody who hands in papers was born earlier: 0200 is misread. */
const EARLIEST = 1900

const digitOf = (char: string): number => (/[〇零○oO0]/u.test(char) ? 0 : '一二三四五六七八九'.indexOf(char) + 1)
const yearOf = (text: string): number => Number([...text].map(digitOf).join(''))

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.split('十')
  if (ones === undefined) return Number([...text].map(digitOf).join(''))
  return (tens ? digitOf(tens) : 1) * 10 + (ones ? digitOf(ones) : 0)
}
