/** Everything in an answer that must not be invented: figures, dates, amounts, articles, telephone numbers, addresses of pages. */
const FIGURE =
  /https?:\/\/[^\s，。）]+|第[一二三四五六七八九十百千零〇两0-9]+条|\d+(?:[.,]\d+)*%?|[一二三四五六七八九十百千万两半]+(?=(?:个)?(?:工作日|自然日|日|天|个月|年|周岁|岁|元|万元|倍|次|份|张|名|人|小时|分钟|平方米|公里|米))/g
const MARKER = /\[\d+\]/g
const LIST_NUMBER = /^\s*\d{1,2}[.、)]\s*/gm

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

/** A Chinese or Arabic figure in one form (`六十` and `60` are the same); anything else stays as it is. */
export function canonicalFigure(figure: string): string {
  const plain = figure.normalize('NFKC').replaceAll(',', '')
  if (/^\d/.test(plain)) return plain.replace(/^0+(?=\d)/, '')
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
export const figuresIn = (text: string): Set<string> =>
  new Set((text.replace(MARKER, '').replace(LIST_NUMBER, '').match(FIGURE) ?? []).map(canonicalFigure))
