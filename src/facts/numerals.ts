/** A figure in a text: its value, the unit word behind it (empty where none), and where it stands. */
export type Figure = { value: number; unit: string; at: number; end: number }

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const CHINESE = '[零〇一二两三四五六七八九十百千万]'
const ARABIC = '\\d+(?:\\.\\d+)?'
const UNITS =
  '周岁|岁|个半月|个多月|个月|个工作日|工作日|个小时|小时|年半|多年|年|月|天|日|夜|个平方米|平方米|平方|平米|平|㎡|立方米|公顷|厘米|毫米|米|吨|万公里|公里|万元|万块|万|元|块钱|块|百分点|%|成|人|个人|名|位|个|台|辆|套|间|只|株|棵|次|级|座|分|孩|胎'
const FIGURE = new RegExp(`(百分之)?(半|${ARABIC}|${CHINESE}+)\\s*(多|几|来)?\\s*(${UNITS})?`, 'g')
/** Words before or behind that make a figure a rough one: nothing exact is known. */
const ROUGH_BEFORE = /(快|将近|接近|差不多|大概|大约|约|不到|不满|没到|超过|至少|最多|不少于|左右|上下)$/
const ROUGH_BEHIND = /^(了|岁)?(左右|上下|多|出头|来岁|好几|以上|以下|吧|大概|的样子)/

/** 三年两个月, 十年零三个月 */
const AND_MONTHS = /^(?:零|又|外加)?(\d+|[一二两三四五六七八九十]+)个?月/

/** The value of a Chinese or Arabic numeral (三十五, 两千三, 35.5), or null where the characters make no number. */
export function numeralValue(text: string): number | null {
  if (/^\d/.test(text)) return Number(text)
  if (text === '半') return 0.5
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map((char) => DIGITS[char]).join(''))
  let total = 0
  let section = 0
  let digit: number | null = null
  let lastTen = 0
  for (const char of text) {
    if (char in DIGITS) {
      digit = DIGITS[char] ?? 0
      if (char === '零' || char === '〇') lastTen = 0
    } else if (char in TENS) {
      lastTen = TENS[char] ?? 1
      section += (digit ?? 1) * lastTen
      digit = null
    } else {
      total += (section + (digit ?? 0)) * 10_000
      section = 0
      digit = null
      lastTen = 10_000
    }
  }
  const rest = digit === null ? 0 : lastTen >= 100 ? digit * (lastTen / 10) : digit
  return text === '' ? null : total + section + rest
}

/** The exact figures of a text; rough ones (快六十, 三年多, 左右) are left out, since nothing exact is known. */
export function figuresIn(text: string, { ordinals = false } = {}): Figure[] {
  let taken = 0
  return [...text.matchAll(FIGURE)].flatMap((match): Figure[] => {
    const [whole, percent, numeral = '', more, unit = ''] = match
    if (match.index < taken) return []
    const value = numeralValue(numeral)
    const at = match.index
    const end = at + whole.length
    if (value === null || more || /多/.test(unit)) return []
    const before = text.slice(Math.max(0, at - 4), at)
    const isOrdinal = before.endsWith('第')
    if (isOrdinal !== ordinals && isOrdinal) return []
    if ((!isOrdinal && ROUGH_BEFORE.test(before)) || ROUGH_BEHIND.test(text.slice(end))) return []
    if (unit === '' && /万/.test(numeral)) return [{ value, unit: '元', at, end }]
    if (percent) return [{ value, unit: '%', at, end }]
    if (unit === '年半') return [{ value: value * 12 + 6, unit: '个月', at, end }]
    if (unit === '个半月') return [{ value: value + 0.5, unit: '个月', at, end }]
    const half = (unit === '成' || unit === '岁') && text[end] === '半' ? 0.5 : 0
    if (half > 0) taken = end + 1
    if (unit === '成') return [{ value: (value + half) * 10, unit: '%', at, end: Math.max(end, taken) }]
    if (half > 0) return [{ value: value + half, unit, at, end: taken }]
    const months = unit === '年' ? AND_MONTHS.exec(text.slice(end)) : null
    if (!months) return [{ value, unit, at, end }]
    taken = end + months[0].length
    return [{ value: value * 12 + (numeralValue(months[1] ?? '') ?? 0), unit: '个月', at, end: taken }]
  })
}

const UNIT_CLASSES: Record<string, string> = {
  周岁: 'age',
  岁: 'age',
  个月: 'months',
  月: 'months',
  年: 'years',
  天: 'days',
  日: 'days',
  个工作日: 'workdays',
  工作日: 'workdays',
  小时: 'hours',
  个小时: 'hours',
  夜: 'nights',
  平方米: 'area',
  平方: 'area',
  平米: 'area',
  平: 'area',
  '㎡': 'area',
  个平方米: 'area',
  立方米: 'volume',
  公顷: 'hectare',
  厘米: 'cm',
  毫米: 'mm',
  米: 'm',
  吨: 't',
  万公里: 'km10k',
  公里: 'km',
  万元: 'money10k',
  万块: 'money10k',
  万: 'money10k',
  元: 'money',
  块: 'money',
  块钱: 'money',
  '元/月': 'money',
  '%': 'percent',
  百分比: 'percent',
  百分点: 'percent',
  人: 'people',
  个人: 'people',
  名: 'people',
  位: 'people',
  个: 'count',
  台: 'count',
  辆: 'count',
  套: 'count',
  只: 'count',
  株: 'count',
  棵: 'count',
  次: 'count',
  起: 'count',
  级: 'level',
  座: 'seats',
  分: 'points',
  孩: 'child',
  胎: 'child',
}
const classOf = (unit: string): string => UNIT_CLASSES[unit] ?? unit

/** A figure in the unit a fact is asked in (一年半 asked in 个月 → 18), or null where the units do not meet. */
export function inUnit({ value, unit }: Figure, wanted: string): number | null {
  const from = classOf(unit)
  const to = classOf(wanted)
  if (from === to) return value
  if (from === 'years' && to === 'months') return value * 12
  if (from === 'months' && to === 'years') return value % 12 === 0 ? value / 12 : null
  if (from === 'money10k' && to === 'money') return Math.round(value * 10_000)
  if (from === 'money' && to === 'money10k') return value / 10_000
  if (from === 'km' && to === 'km10k') return value / 10_000
  if ((from === 'count' && to === 'people') || (from === 'people' && to === 'count')) return value
  return null
}
