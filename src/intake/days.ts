import { isDay } from '../identifiers/index.ts'

/** A plain date (YYYY-MM-DD) out of a field, or null where there is none (长期, a blank, something else). */
export function dayOf(written: string | number | boolean | undefined): string | null {
  const text = String(written ?? '')
    .normalize('NFKC')
    .trim()
  const found = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (!found) return null
  const [, year = '', month = '', day = ''] = found
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}

/** The days of a text that is a period (`2015.03.01-2025.03.01`), in order. */
export function daysIn(written: string | number | boolean | undefined): string[] {
  const text = String(written ?? '').normalize('NFKC')
  return [...text.matchAll(/\d{4}[-./年]\d{1,2}[-./月]\d{1,2}|(?<!\d)\d{8}(?!\d)/g)].flatMap(
    ([day]) => dayOf(day) ?? [],
  )
}

/** Full years between two days, as an age is counted. */
export function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

/** The same day so many months on; the last of the month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}

/** Whole days from one day to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
