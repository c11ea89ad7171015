const DIGITS = '零壹贰叁肆伍陆柒捌玖'
/** Other characters in use for the same figure. */
const SAME: Record<string, string> = {
  〇: '零',
  一: '壹',
  二: '贰',
  贰: '贰',
  弍: '贰',
  两: '贰',
  三: '叁',
  参: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
  圆: '元',
  圓: '元',
  正: '整',
  萬: '万',
}
const PLACES: Record<string, number> = { 拾: 10, 佰: 100, 仟: 1000 }

/** Value in yuan of an amount in capitals (壹万贰仟叁佰元整 → 12300), to the fen; null where the characters make none. */
export function capitalsValue(text: string): number | null {
  const plain = [...text.replace(/人民币|[\s:：()（）]/gu, '')].map((char) => SAME[char] ?? char).join('')
  const match =
    /^([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)(?:元(?:零?([壹贰叁肆伍陆柒捌玖])角)?(?:零?([壹贰叁肆伍陆柒捌玖])分)?)?整?$/u.exec(
      plain,
    )
  if (!match?.[1] || !/[零壹贰叁肆伍陆柒捌玖拾佰仟]/u.test(match[1]) || !/[拾佰仟万亿元整]/u.test(plain)) return null
  const fen = wholeValue(match[1]) * 100 + digitOf(match[2]) * 10 + digitOf(match[3])
  return fen / 100
}

const digitOf = (char: string | undefined): number => (char ? DIGITS.indexOf(char) : 0)

function wholeValue(text: string): number {
  const [above, below] = text.includes('亿') ? text.split('亿') : ['', text]
  const [myriads, rest] = below?.includes('万') ? below.split('万') : ['', below]
  return (above ? wholeValue(above) * 1e8 : 0) + sectionValue(myriads ?? '') * 1e4 + sectionValue(rest ?? '')
}

function sectionValue(text: string): number {
  let section = 0
  let digit = 0
  for (const char of text) {
    const place = PLACES[char]
    section += place ? (digit || 1) * place : 0
    digit = place ? 0 : digitOf(char)
  }
  return section + digit
}

const AMOUNT = /(-?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)(亿元|百万元|万元|千元|万|元|圆|美元)?/u

const UNITS: Record<string, number> = { 亿元: 1e8, 百万元: 1e6, 万元: 1e4, 万: 1e4, 千元: 1e3 }

/** Value in yuan of an amount in figures (￥8,000.00, 100万元) or in capitals; null where there is none. */
export function amountIn(text: string): number | null {
  const plain = text.replace(/\s/gu, '')
  const match = AMOUNT.exec(plain.replace(/人民币|RMB|[¥￥:：]/giu, ''))
  if (!match?.[1]) return capitalsIn(plain)
  const value = Number(match[1].replace(/[,，]/gu, ''))
  const unit = match[2] ?? (/[（(]万元[)）]/u.test(plain) ? '万元' : '元')
  return Math.round(value * (UNITS[unit] ?? 1) * 100) / 100
}

/** The amount in capitals that stands somewhere in a text. */
export function capitalsIn(text: string): number | null {
  const [written] =
    /[零〇壹贰弍叁参肆伍陆柒捌玖拾佰仟万萬亿一二两三四五六七八九十百千]+(?:[元圆][零壹贰叁肆伍陆柒捌玖角分]*)?[整正]?/u.exec(
      text,
    ) ?? []
  return written ? capitalsValue(written) : null
}

/** An area in square metres; 亩 is converted (1 亩 = 666.67 m², as domain practice rounds it). */
export function areaIn(text: string): number | null {
  const match = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(平方米|平米|㎡|m2|m²|M2|亩)?/u.exec(
    text.replace(/\s/gu, ''),
  )
  if (!match?.[1]) return null
  const value = Number(match[1].replaceAll(',', ''))
  return match[2] === '亩' ? Math.round(value * 66667) / 100 : value
}

/** A length in metres, whatever unit it is written in; without one it is in metres. */
export function metresIn(text: string): number | null {
  const [, written, unit = 'm'] = /(\d+(?:\.\d+)?)\s?(mm|毫米|cm|厘米|m|米)?/iu.exec(text.normalize('NFKC')) ?? []
  if (!written) return null
  const share = /mm|毫米/iu.test(unit) ? 1000 : /cm|厘米/iu.test(unit) ? 100 : 1
  return Number(written) / share
}
