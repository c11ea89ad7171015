/** The day on which every package is looked at. */
export const TODAY = '2026-11-18'

/** A day so many years, months and days after another, as YYYY-MM-DD; a day past the end of a month becomes its last. */
export function later(day: string, { years = 0, months = 0, days = 0 }): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year + years, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last) + days)
  return first.toISOString().slice(0, 10)
}

/** Full years from one day to another. */
export const yearsBetween = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)

const NUMERALS = '〇一二三四五六七八九'
const inHan = (number: number): string =>
  number < 10
    ? NUMERALS.charAt(number)
    : `${number >= 20 ? NUMERALS.charAt(Math.floor(number / 10)) : ''}十${number % 10 ? NUMERALS.charAt(number % 10) : ''}`

export type DayStyle = 'full' | 'padded' | 'dots' | 'dashes' | 'han' | 'slashes'

/** A day as papers print it; what is not a day (长期, nothing) stays as it is. */
export function printDay(day: string, style: DayStyle): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day
  const [year = '', month = '', date = ''] = day.split('-')
  if (style === 'dots') return `${year}.${month}.${date}`
  if (style === 'dashes') return day
  if (style === 'slashes') return `${year}/${month}/${date}`
  if (style === 'padded') return `${year}年${month}月${date}日`
  if (style === 'full') return `${year}年${Number(month)}月${Number(date)}日`
  return `${[...year].map((digit) => NUMERALS.charAt(Number(digit))).join('')}年${inHan(Number(month))}月${inHan(Number(date))}日`
}
