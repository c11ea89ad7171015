const DIGITS = new Map(
  ['零〇', '壹一', '贰二貳弍两', '叁三叄参', '肆四', '伍五', '陆六陸', '柒七', '捌八', '玖九'].flatMap((signs, value) =>
    [...signs].map((sign) => [sign, value] as const),
  ),
)
const PLACES: Record<string, number> = { 拾: 10, 十: 10, 佰: 100, 百: 100, 仟: 1000, 千: 1000 }
const SECTIONS: Record<string, number> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/**
 * Yuan of an amount in capitals (壹万贰仟叁佰元整 → 12300; 叁拾万零伍佰元伍角 → 300500.5), as 正确填写票据和结算凭证的基本规定 has it;
 * 圆 is 元, 正 is 整, one 零 stands for any run of noughts. Null where it is not such an amount.
 */
export function amountFromCapitals(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(?:人民币|大写|[(:：)¥])*/u, '')
    .replace(/[圆圓]/g, '元')
    .replace(/[整正]$/, '')
  const match = /^(?:(.+?)元)?(?:零?(.)角)?(?:零?(.)分)?$/.exec(plain)
  if (!match || plain === '') return null
  const yuan = match[1] === undefined ? 0 : wholeOf(match[1])
  const jiao = match[2] === undefined ? 0 : DIGITS.get(match[2])
  const fen = match[3] === undefined ? 0 : DIGITS.get(match[3])
  if (yuan === null || jiao === undefined || fen === undefined) return null
  return Math.round(yuan * 100 + jiao * 10 + fen) / 100
}

/** The whole number of capitals or of Chinese numerals (叁佰零伍, 三百零五). */
export function wholeOf(text: string): number | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const sign of text) {
    const place = PLACES[sign]
    const scale = SECTIONS[sign]
    if (DIGITS.has(sign)) digit = DIGITS.get(sign) ?? 0
    else if (place !== undefined) {
      section += (digit || 1) * place
      digit = null
    } else if (scale !== undefined) {
      const here = section + (digit ?? 0)
      total = scale === 1e8 ? (total + here) * scale : total + here * scale
      section = 0
      digit = null
    } else return null
  }
  return total + section + (digit ?? 0)
}

/** The number at the start of a value: 1,200.50元 → 1200.5; null where there is none. 万元 is multiplied out. */
export function numberIn(value: string | number | boolean): number | null {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return null
  const plain = value.normalize('NFKC').replace(/[\s,，¥]/g, '')
  const match = /-?\d+(?:\.\d+)?/.exec(plain)
  if (!match) return null
  return Number(match[0]) * (/^万/.test(plain.slice(match.index + match[0].length)) ? 10_000 : 1)
}
