import type { Claim, Finder } from './claim.ts'
import { ARABIC_NUMBER, NUMBER, numberOf, round } from './numerals.ts'
import { isStructural, UNIT, unitOf } from './units.ts'

const JOIN = '\\s*(?:-|–|—|~|～|至|到|、|或者?|和)\\s*'
const QUANTITY = new RegExp(`((?:${NUMBER}${JOIN})*)(${NUMBER})(个半|个)?(${UNIT})(半)?`, 'g')
const SHARE = new RegExp(`(百|千|万)分之(${NUMBER})`, 'g')
const FRACTION = new RegExp(`(${NUMBER})分之(${NUMBER})|(?<![\\d/])(\\d+)/(\\d+)(?![\\d/])`, 'g')
const YUAN_SIGN = new RegExp(`[¥￥](${ARABIC_NUMBER})`, 'g')
const BARE = new RegExp(`(?<![A-Za-z\\d])${ARABIC_NUMBER}`, 'g')
const FREE =
  /(?<!不是|并非|不|是否)(?:免费|不收费|不收取?(?:任何)?费用?|不收钱|不(?:用|必|需要|需|要)(?:交|付|缴|花|收)?(?:任何)?(?:费用?|钱)|免收|免征|零费用|无收费|无需(?:交|缴|付)费)/g

const POWER = /(万亿|千万|百万|万|亿)$/
const HAN = /^[^\d]/
const PER: Record<string, number> = { 百: 1, 千: 0.1, 万: 0.01 }

/** Figures with their units, in the unit they are compared in; each end of a range and each member of a list counts with the unit that follows. */
export const quantitiesIn: Finder = (text) => [
  ...all(text, YUAN_SIGN, ([, number = '']) => [quantity(numberOf(number), '元')]),
  ...all(text, SHARE, ([, of = '', number = '']) => [quantity(numberOf(number) * (PER[of] ?? 1), '%')]),
  ...all(text.replace(SHARE, blank), FRACTION, ([, below, above, top, bottom]) => [
    quantity(numberOf(above ?? top ?? '') / numberOf(below ?? bottom ?? '1'), '分之'),
  ]),
  ...all(text.replace(SHARE, blank).replace(FRACTION, blank), QUANTITY, measured),
  ...all(text, FREE, () => [quantity(0, '元')]),
]

/** Figures without a unit. */
export const bareNumbersIn: Finder = (text) => all(text, BARE, ([number = '']) => [quantity(numberOf(number), '')])

function measured([, heads = '', number = '', counter, word = '', half]: (string | undefined)[]) {
  const { unit, factor, weak } = unitOf(counter === '个' && word === '月' ? '个月' : word)
  const power = POWER.exec(number)?.[1]
  const last = numberOf(number) + (half || counter === '个半' ? 0.5 : 0)
  const plain = power ? last / numberOf(`1${power}`) : last
  const values = heads
    .split(new RegExp(JOIN))
    .filter((head) => head !== '')
    .map((head) => {
      const value = numberOf(head)
      return power && !POWER.test(head) && value < plain ? value * numberOf(`1${power}`) : value
    })
  const soft = isStructural(word) || (weak && HAN.test(number))
  return [...values, last].map((value) => ({ ...quantity(value * factor, unit), ...(soft && { soft }) }))
}

const quantity = (value: number, unit: string) => ({ kind: 'quantity' as const, value: round(value), unit })
const blank = (found: string): string => '\u0000'.repeat(found.length)

type Said = { kind: 'quantity'; value: number; unit: string; soft?: boolean }
const all = (text: string, pattern: RegExp, read: (match: (string | undefined)[]) => Said[]): Claim[] =>
  [...text.matchAll(pattern)].flatMap((match) =>
    read([...match]).map((said) => ({ ...said, at: match.index, shown: match[0] })),
  )
