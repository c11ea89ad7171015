const DIGITS = [...'零壹贰叁肆伍陆柒捌玖']
const PLACES = ['', '拾', '佰', '仟']
const SECTIONS = ['', '万', '亿', '万亿']
const MAX_FEN = 1_000_000_000_000_000n

/**
 * An amount of money in capitals (12300 → 壹万贰仟叁佰元整), as 正确填写票据和结算凭证的基本规定 has it. The amount is given as plain
 * decimal text in yuan with at most two decimals; null where it is none, or too large (from ten trillion on).
 */
export function inCapitals(amount: string): string | null {
  const match = /^(\d{1,14})(?:\.(\d{1,2}))?$/.exec(amount.trim().replace(/[,，]/g, ''))
  if (!match) return null
  const fen = BigInt(match[1] ?? '0') * 100n + BigInt((match[2] ?? '').padEnd(2, '0'))
  if (fen >= MAX_FEN) return null
  const yuan = fen / 100n
  const jiao = Number((fen / 10n) % 10n)
  const cents = Number(fen % 10n)
  const whole = yuan > 0n ? `${wholeInCapitals(yuan)}元` : ''
  if (jiao === 0 && cents === 0) return `${whole || '零元'}整`
  const gap = whole !== '' && jiao === 0 ? '零' : ''
  return `${whole}${gap}${jiao > 0 ? `${DIGITS[jiao]}角` : ''}${cents > 0 ? `${DIGITS[cents]}分` : ''}`
}

function wholeInCapitals(yuan: bigint): string {
  const sections: number[] = []
  for (let rest = yuan; rest > 0n; rest /= 10_000n) sections.push(Number(rest % 10_000n))
  let text = ''
  let needsZero = false
  for (let i = sections.length - 1; i >= 0; i--) {
    const section = sections[i] ?? 0
    if (section === 0) {
      needsZero = text !== ''
      continue
    }
    text += (text !== '' && (needsZero || section < 1000) ? '零' : '') + sectionInCapitals(section) + SECTIONS[i]
    needsZero = false
  }
  return text
}

function sectionInCapitals(section: number): string {
  let text = ''
  let zero = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(section / 10 ** place) % 10
    if (digit === 0) {
      zero = text !== ''
      continue
    }
    text += (zero ? '零' : '') + DIGITS[digit] + PLACES[place]
    zero = false
  }
  return text
}
