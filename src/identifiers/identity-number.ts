/** What is wrong with a number. */
export type NumberFault = 'length' | 'digits' | 'region' | 'date' | 'future' | 'check' | 'shape'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_SIGNS = '10X98765432'
/** First two digits of GB/T 2260, with those of 港澳台居民居住证 (81–83). */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)
/** 外国人永久居留身份证 since 2023-12-01: 9, the place of application, the country, then as for everyone. */
const FOREIGN_RESIDENT = '9'

/** Numbers as they are compared and kept: half-width, without spaces, X upper case. */
export const normalizeNumber = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase()

/** What is wrong with a 公民身份号码 (GB 11643-1999) on a day (YYYY-MM-DD), or null; the number as `normalizeNumber` gives it. */
export function identityFault(number: string, today: string): NumberFault | null {
  if (number.length !== 18) return 'length'
  if (!/^\d{17}[\dX]$/.test(number)) return 'digits'
  if (!PROVINCES.has(number.startsWith(FOREIGN_RESIDENT) ? number.slice(1, 3) : number.slice(0, 2))) return 'region'
  const birth = birthDateIn(number)
  if (!isDay(birth)) return 'date'
  if (birth > today) return 'future'
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0)
  return CHECK_SIGNS[sum % 11] === number[17] ? null : 'check'
}

/** Date of birth (YYYY-MM-DD) and sex that a right number holds. */
export const readIdentity = (number: string): { birthDate: string; sex: '男' | '女' } => ({
  birthDate: birthDateIn(number),
  sex: Number(number[16]) % 2 === 1 ? '男' : '女',
})

const birthDateIn = (number: string): string => `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`

/** Whether there is such a day. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/**
 * What is wrong with the number of some identity paper: an identity number has to be right, passports and permits only have to look
 * like one (5 to 17 letters and digits).
 */
export function identityPaperFault(number: string, today: string): NumberFault | null {
  if (/^\d{14,}[\dX]?$/.test(number)) return identityFault(number, today)
  return /^[A-Z0-9()/-]{5,22}$/.test(number) && /\d/.test(number) ? null : 'shape'
}
