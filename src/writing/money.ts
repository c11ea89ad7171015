import { inCapitals } from './capitals.ts'

const AMOUNT = /^(?:人民币|￥|¥)?\s*(\d[\d,，]*(?:\.\d+)?)\s*(元|万元|亿元)?(?:人民币|整)?$/u
const PLACES: Record<string, number> = { 元: 0, 万元: 4, 亿元: 8 }

/** An amount as people write it (300500.50元, 100万元) in capitals; null where it is no plain amount in yuan. */
export function amountInCapitals(text: string): string | null {
  const match = AMOUNT.exec(text.normalize('NFKC').trim())
  if (!match) return null
  return inCapitals(shifted((match[1] ?? '').replace(/[,，]/g, ''), PLACES[match[2] ?? '元'] ?? 0))
}

/** Decimal text with the point moved to the right: nothing is computed in floating point, nothing is rounded. */
function shifted(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  const moved = fraction.padEnd(places, '0')
  const rest = moved.slice(places).replace(/0+$/, '')
  const digits = `${whole}${moved.slice(0, places)}`.replace(/^0+(?=\d)/, '')
  return rest ? `${digits}.${rest}` : digits
}
