import type { Random } from './random.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CREDIT_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const PLATE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** 公民身份号码 with its check digit (GB 11643-1999); the order number stays below 100, as no register gives it out. */
export function identityNumber(random: Random, region: string, birth: string, sex: '男' | '女'): string {
  const order = random.int(0, 44) * 2 + (sex === '男' ? 1 : 2)
  const body = `${region}${birth.replaceAll('-', '')}${String(order).padStart(3, '0')}`
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return body + '10X98765432'.charAt(sum % 11)
}

/** 统一社会信用代码 with both check digits (GB 32100-2015, GB 11714-1997); `kind` 91 company, 92 individual business, 52 non-enterprise unit. */
export function creditCode(random: Random, region: string, kind: '91' | '92' | '52'): string {
  const body = `${kind === '52' ? 'MJ' : 'MA'}00${random.digits(4)}`
  const inner = [3, 7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, i) => sum + weight * base36(body.charAt(i)), 0)
  const check = (11 - (inner % 11)) % 11
  const head = `${kind}${region}${body}${check === 10 ? 'X' : check}`
  let sum = 0
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31)
    sum += CREDIT_SIGNS.indexOf(head.charAt(i)) * weight
  return head + CREDIT_SIGNS.charAt((31 - (sum % 31)) % 31)
}
const base36 = (sign: string) => Number.parseInt(sign, 36)

/** A bank card of 19 digits that passes Luhn (ISO/IEC 7812). */
export function bankCardNumber(random: Random): string {
  const body = `622200${random.digits(12)}`
  const sum = [...body].reverse().reduce((total, digit, i) => {
    const doubled = i % 2 === 0 ? Number(digit) * 2 : Number(digit)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return body + ((10 - (sum % 10)) % 10)
}

/** A plate of Shanghai: ordinary, or of a small new-energy car (GA 36-2018). */
export function plate(random: Random, green = false): string {
  const letter = random.pick([...PLATE_LETTERS.slice(0, 8)])
  return green
    ? `沪A${random.pick(['D', 'F'])}${random.digits(5)}`
    : `沪${letter}${random.pick([...PLATE_LETTERS])}${random.digits(4)}`
}

/** A vehicle identification number whose ninth sign is its check digit (GB 16735). */
export function vin(random: Random): string {
  const values: Record<string, number> = {}
  for (const [i, sign] of [...'ABCDEFGH'].entries()) values[sign] = i + 1
  for (const [i, sign] of [...'JKLMN'].entries()) values[sign] = i + 1
  Object.assign(values, { P: 7, R: 9, S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 })
  const signs = [...`LSV${random.digits(5)}0${random.pick(['N', 'P', 'R', 'S'])}${random.digits(7)}`]
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
  const sum = signs.reduce((total, sign, i) => total + (values[sign] ?? Number(sign)) * (weights[i] ?? 0), 0)
  signs[8] = sum % 11 === 10 ? 'X' : String(sum % 11)
  return signs.join('')
}

/** A mobile number of a series that is not given out for telephones (140…). */
export const mobile = (random: Random): string =>
  `1${random.pick(['38', '39', '58', '86', '91'])}0000${random.digits(4)}`
