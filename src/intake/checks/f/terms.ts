import { wholeOf } from '../../compare/index.ts'

/** Whole months and days from a first to a last day, both counted (民法典 第二百零三条: a term ends with its last day). */
export function monthsBetween(from: string, to: string): { months: number; days: number } | null {
  const start = dayOf(from)
  const end = dayOf(to)
  if (!start || !end || end < start) return null
  const after = new Date(end.getTime() + DAY)
  let months = (after.getUTCFullYear() - start.getUTCFullYear()) * 12 + after.getUTCMonth() - start.getUTCMonth()
  if (after < addMonths(start, months)) months -= 1
  return { months, days: Math.round((after.getTime() - addMonths(start, months).getTime()) / DAY) }
}

const DAY = 86_400_000
const dayOf = (text: string): Date | null => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null)

/** The same day some months later; the last of the month where there is no such day. */
function addMonths(day: Date, months: number): Date {
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day.getUTCDate(), last)))
}

const COUNT = '([\\d.]+|[零〇一二两三四五六七八九十百]+|半)'
const YEARS = new RegExp(`${COUNT}(?:周)?年(半)?`)
const MONTHS = new RegExp(`${COUNT}个?月`)

/** Months of a term in words: 三年, 一年半, 18个月, 1年6个月; null where it is none. */
export function monthsIn(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\d{4}年\d{1,2}月(\d{1,2}日)?/g, '')
  const years = YEARS.exec(plain)
  const months = MONTHS.exec(plain)
  if (!years && !months) return null
  const total = (years ? countOf(years[1]) * 12 + (years[2] ? 6 : 0) : 0) + (months ? countOf(months[1]) : 0)
  return Number.isFinite(total) && total > 0 ? total : null
}

function countOf(text = ''): number {
  if (text === '半') return 0.5
  return /^[\d.]+$/.test(text) ? Number(text) : (wholeOf(text) ?? Number.NaN)
}
