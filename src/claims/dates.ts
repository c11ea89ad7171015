import type { Claim, Finder } from './claim.ts'
import { numberOf } from './numerals.ts'

const YEAR = '(?<![\\d.])(?:19|20)\\d{2}|[一二][九〇零][零〇一二三四五六七八九]{2}'
const MONTH = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]'
const DAY = '3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九]'
const SPAN = '(?:以?内|以上|以下|期)'
const TO = '(?:日|号)?\\s*(?:-|–|—|~|～|至|到)\\s*$'

const DATE = new RegExp(
  [
    `(?<y1>${YEAR})年(?<m1>${MONTH})月(?:(?<d1>${DAY})[日号])?`,
    `(?<y2>${YEAR})(?<sign>[-./])(?<m2>${MONTH})\\k<sign>(?<d2>${DAY})(?!\\d)`,
    `(?<y3>${YEAR})年`,
    `(?<![\\d.])(?<m4>${MONTH})月(?<d4>${DAY})[日号]`,
    `(?<![\\d.一二三四五六七八九十])(?<m5>${MONTH})月(?!${SPAN})`,
  ].join('|'),
  'g',
)
const LATER_DAY = new RegExp(`^(?:日|号)?\\s*(?:-|–|—|~|～|至|到)\\s*(${DAY})[日号]`)
const EACH_MONTH = new RegExp(`(?:每月|当月|次月|下月|本月)(?:的)?(${DAY})[日号]`, 'g')

const WEEKDAY = /(?<![一二两三四五六每\d个])(?:周|星期|礼拜)([一二三四五六日天])(?![次回天趟])/g
const TIME =
  /(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚)?(?:(\d{1,2}):(\d{2})(?!\d)|(\d{1,2}|(?<=[午上晚晨至到])[一二三四五六七八九十两]+)(?:点钟|点|时(?!间|代|候))(?:(半)|(\d{1,2}|[一二三四五]?十[五]?)分|整)?(?![要注建说提需以\d]))/g
const AFTERNOON = /下午|傍晚|晚/

/** Dates, each with what it says of year, month and day; the later end of a span takes over what the first one said. */
export const datesIn: Finder = (text) => {
  const found: Claim[] = []
  for (const match of text.matchAll(DATE)) {
    const { y1, m1, d1, y2, m2, d2, y3, m4, d4, m5 } = match.groups ?? {}
    const before = found.at(-1)
    const follows = before && new RegExp(TO).test(text.slice(before.at + before.shown.length, match.index))
    const carried = follows && before?.kind === 'date' ? before.year : undefined
    const said = fields(y1 ?? y2 ?? y3, m1 ?? m2 ?? m4 ?? m5, d1 ?? d2 ?? d4)
    const year = said.year ?? carried
    found.push({ kind: 'date', at: match.index, shown: match[0], ...said, ...(year !== undefined && { year }) })
    const end = match.index + match[0].length
    const [tail, day] = LATER_DAY.exec(text.slice(end)) ?? []
    if (tail && said.day !== undefined)
      found.push({ kind: 'date', at: end, shown: tail, ...said, day: numberOf(day ?? '') })
  }
  const monthly = [...text.matchAll(EACH_MONTH)].map(
    (match): Claim => ({ kind: 'date', at: match.index, shown: match[0], day: numberOf(match[1] ?? '') }),
  )
  return [...found, ...monthly]
}

const fields = (year?: string, month?: string, day?: string) => ({
  ...(year !== undefined && { year: numberOf(year) }),
  ...(month !== undefined && { month: numberOf(month) }),
  ...(day !== undefined && { day: numberOf(day) }),
})

/** Times of the day and days of the week; 下午 counts on to the end of a span. */
export const timesIn: Finder = (text) => {
  const found: Claim[] = []
  let half = ''
  let end = 0
  for (const match of text.matchAll(TIME)) {
    const [shown, part, hour, minute, hourWord, halfHour, minuteWord] = match
    const joined = /^\s*(?:-|–|—|~|～|至|到)\s*$/.test(text.slice(end, match.index))
    half = part ?? (joined ? half : '')
    const hours = numberOf(hour ?? hourWord ?? '0')
    if (hours > 24) continue
    const minutes = halfHour ? 30 : numberOf(minute ?? minuteWord ?? '0')
    const value = (hours + (AFTERNOON.test(half) && hours < 12 ? 12 : 0)) * 60 + minutes
    found.push({ kind: 'quantity', unit: '时刻', value, at: match.index, shown })
    end = match.index + shown.length
  }
  const weekdays = [...text.matchAll(WEEKDAY)].map(
    (match): Claim => ({
      kind: 'exact',
      key: `周${match[1]?.replace('天', '日')}`,
      at: match.index,
      shown: match[0],
    }),
  )
  return [...found, ...weekdays]
}
