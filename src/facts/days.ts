import { numeralValue } from './numerals.ts'

const NUMBER = '(\\d{1,4}|[零〇一二两三四五六七八九十]{1,4})'
const FULL = new RegExp(`${NUMBER}年${NUMBER}月(?:${NUMBER}[日号])?|(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})`)
const MONTH_DAY = new RegExp(`(今年|明年|去年|上个月|这个月|本月|下个月|下月)?(?:的)?(?:${NUMBER}月)?${NUMBER}[日号]`)
const RELATIVE: [RegExp, number][] = [
  [/大后天/, 3],
  [/后天/, 2],
  [/明天|明日/, 1],
  [/今天|今日|今朝/, 0],
  [/昨天|昨日/, -1],
  [/前天/, -2],
]
const AHEAD = new RegExp(`(?:还有|再过|剩|剩下|差|还差|不到期还有)${NUMBER}(天|日|个?星期|周)`)
const BEHIND = new RegExp(`(?:过期|过了|超过|超了|已经)(?:了)?${NUMBER}(天|日|个?星期|周)`)

/** 上周五, 这个礼拜三, 下星期天 */
const WEEKDAY = /(上|下|这|本)(?:个)?(?:周|星期|礼拜)([一二三四五六日天])/
const WEEK = '一二三四五六日'

const DAY_MS = 86_400_000
const numberOf = (text: string | undefined): number => numeralValue(text ?? '') ?? Number.NaN
const iso = (year: number, month: number, day: number): string | null => {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}
const shift = (today: string, days: number): string =>
  new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10)

/** The day a text names, exactly: a full date, a day of this or next month, 明天, 还有20天; null where only a month or a season is said. */
export function dayIn(text: string, today: string): string | null {
  const full = FULL.exec(text)
  if (full) {
    const [, y, m, d, y2, m2, d2] = full
    if (y2) return iso(Number(y2), Number(m2), Number(d2))
    const year = numberOf(y)
    return d ? iso(year < 100 ? year + (year > 40 ? 1900 : 2000) : year, numberOf(m), numberOf(d)) : null
  }
  const weekday = WEEKDAY.exec(text)
  if (weekday) {
    const [, week = '', day = ''] = weekday
    const monday = -((new Date(Date.parse(today)).getUTCDay() + 6) % 7)
    return shift(today, monday + (week === '上' ? -7 : week === '下' ? 7 : 0) + WEEK.indexOf(day === '天' ? '日' : day))
  }
  for (const [words, days] of RELATIVE) if (words.test(text)) return shift(today, days)
  const ahead = AHEAD.exec(text)
  if (ahead) return shift(today, numberOf(ahead[1]) * (/星期|周/.test(ahead[2] ?? '') ? 7 : 1))
  const behind = BEHIND.exec(text)
  if (behind) return shift(today, -numberOf(behind[1]) * (/星期|周/.test(behind[2] ?? '') ? 7 : 1))
  const named = MONTH_DAY.exec(text)
  if (!named) return null
  const [, when = '', month, day] = named
  const [year = 0, thisMonth = 0] = today.split('-').map(Number)
  if (month) return iso(year + (when === '明年' ? 1 : when === '去年' ? -1 : 0), numberOf(month), numberOf(day))
  const step = when.startsWith('下') ? 1 : when.startsWith('上') ? -1 : 0
  if (!when || /年/.test(when)) return null
  const at = new Date(Date.UTC(year, thisMonth - 1 + step, 1))
  return iso(at.getUTCFullYear(), at.getUTCMonth() + 1, numberOf(day))
}

/** Whole days from one day to another; before it, negative. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

const YEARS_AGO: Record<string, number> = { 今年: 0, 去年: 1, 前年: 2, 大前年: 3 }

/** The year a text names (2015年, 九五年, 去年), or null. */
export function yearIn(text: string, today: string): number | null {
  const [, named = ''] = /(大前年|前年|去年|今年)/.exec(text) ?? []
  if (named in YEARS_AGO) return Number(today.slice(0, 4)) - (YEARS_AGO[named] ?? 0)
  const [, said = ''] = /(\d{4}|\d{2}|[零〇一二三四五六七八九]{2,4})(?:年|出?生)/.exec(text) ?? []
  const year = said === '' ? Number.NaN : numberOf(said)
  if (year >= 1900 && year < 2100) return year
  return said.length === 2 && year < 100 ? year + (year > 40 ? 1900 : 2000) : null
}
