const DIGITS = '零一二三四五六七八九'
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: Record<string, number> = { 万: 10_000, 亿: 100_000_000 }

const HAN_DIGITS = '零〇一二三四五六七八九两'
/** A number in Chinese characters; the sign before it shows that it is no part of a word (同一, 统一, 周一). */
export const HAN_NUMBER = `(?<![${HAN_DIGITS}十百千同任唯统逐单专惟周数几]|星期|礼拜)(?!十分(?![之钟]))[${HAN_DIGITS}十百千](?:[${HAN_DIGITS}十百千万亿]|点(?=[${HAN_DIGITS}])){0,20}|半`
export const ARABIC_NUMBER = '(?<!\\d)(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:万亿|千万|百万|万|亿)?'
/** A number in either writing, with the power that belongs to it (1.2万, 三万). */
export const NUMBER = `(?:${ARABIC_NUMBER}|${HAN_NUMBER})`

const digitOf = (char: string): number => (char === '两' ? 2 : char === '〇' ? 0 : DIGITS.indexOf(char))

/** The value of a number in either writing: `1.2万` and `一万二千` are 12000, `半` is a half, `二〇二六` is 2026. */
export function numberOf(text: string): number {
  if (text === '半') return 0.5
  const [, arabic, power = ''] = /^([\d,.]+)(\D*)$/.exec(text) ?? []
  if (arabic !== undefined) {
    const factor = [...power].reduce((product, char) => product * (LARGE[char] ?? SMALL[char] ?? 1), 1)
    return round(Number(arabic.replaceAll(',', '')) * factor)
  }
  const [whole = '', fraction] = text.split('点')
  if (fraction === undefined) return wholeOf(whole)
  const digits = fraction.replace(/[万亿].*$/, '')
  const factor = [...fraction.slice(digits.length)].reduce((product, char) => product * (LARGE[char] ?? 1), 1)
  return round((wholeOf(whole) + Number(`0.${[...digits].map(digitOf).join('')}`)) * factor)
}

function wholeOf(text: string): number {
  if (text.length > 1 && [...text].every((char) => digitOf(char) >= 0)) return Number([...text].map(digitOf).join(''))
  let total = 0
  let section = 0
  let digit = 0
  let last = 10
  for (const char of text) {
    const small = SMALL[char]
    const large = LARGE[char]
    if (small) {
      section += (digit || 1) * small
      digit = 0
      last = small
    } else if (large) {
      total = (total + section + digit) * large
      section = 0
      digit = 0
      last = large
    } else {
      digit = digitOf(char)
      if (digit === 0) last = 10
    }
  }
  // 一百五 is 150, 两万五 is 25000: the digit after a power counts the next one down.
  return total + section + (digit * last) / 10
}

/** Binary fractions leave crumbs (3.3 * 3); no figure of a text has more than six places. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6
