const CHINESE = '[零〇一二三四五六七八九十百千万两半]+'
const COUNTED =
  '个?(?:工作日|自然日|日|天|个月|月|年|周|星期|季度|周岁|岁|元|万元|倍|折|次|份|张|名|人|页|小时|分钟|平方米|公里|米|楼|层|号)'
const PAGE = 'https?:\\/\\/[^\\s，。；、）]+|(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:\\/[^\\s，。；、）]*)?'
/** Everything in an answer that must not be invented: figures, dates, amounts, shares, articles, telephone numbers, addresses of pages. */
const FIGURE = new RegExp(
  `${PAGE}|第[一二三四五六七八九十百千零〇两0-9]+条|百分之[零〇一二三四五六七八九十百点0-9.]+|\\d+(?:[.,]\\d+)*(?:万亿?|亿)?%?|${CHINESE}(?=${COUNTED})`,
  'gi',
)
const MARKER = /\[\d+\]/g
const LIST_NUMBER = /^\s*(?:\d{1,2}[.、)](?!\d)|[①-⑳⑴-⒇⒈-⒛])\s*/gm
/** Digits and signs that some keyboards give twice as wide. */
const WIDE = /[０-９％．]/g

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10000 }

const POWERS: Record<string, number> = { 万: 10_000, 亿: 100_000_000, 万亿: 1_000_000_000_000 }

/** A Chinese or Arabic figure in one form (`六十` and `60`, `5万` and `五万`, `百分之五` and `5%`); anything else stays as it is. */
export function canonicalFigure(figure: string): string {
  const plain = figure.normalize('NFKC').replaceAll(',', '')
  const share = /^百分之(.+)$/.exec(plain)?.[1]
  if (share) return `${share.split('点').map(canonicalFigure).join('.')}%`
  const [, digits, power, percent = ''] = /^(\d+(?:\.\d+)*)(万亿|万|亿)?(%?)$/.exec(plain) ?? []
  if (digits && power) return `${Math.round(Number(digits) * (POWERS[power] ?? 1) * 100) / 100}${percent}`
  if (/^\d/.test(plain)) return plain.replace(/^0+(?=\d)/, '')
  if (/^[一二三四五六七八九零〇]{2,}$/.test(plain)) return [...plain].map((char) => DIGITS[char]).join('')
  if (!/^[一二三四五六七八九十百千万两零〇]+$/.test(plain)) return plain
  let total = 0
  let section = 0
  let digit = 0
  for (const char of plain) {
    const unit = UNITS[char]
    if (unit === undefined) digit = DIGITS[char] ?? 0
    else if (unit === 10000) {
      total = (total + section + digit) * 10000
      section = 0
      digit = 0
    } else {
      section += (digit || 1) * unit
      digit = 0
    }
  }
  return String(total + section + digit)
}

/** Figures of a text in one form each, markers and list numbers left out. */
export const figuresIn = (text: string): Set<string> => {
  const plain = text.replace(MARKER, '').replace(LIST_NUMBER, '')
  const narrow = plain.replace(WIDE, (char) => char.normalize('NFKC'))
  return new Set((narrow.match(FIGURE) ?? []).map(canonicalFigure))
}
