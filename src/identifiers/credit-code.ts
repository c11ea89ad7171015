import type { NumberFault } from './identity-number.ts'

const CREDIT_CODE = /(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])/g
const CODE_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** What is wrong with a 统一社会信用代码 (GB 32100-2015), or null; the code in upper case and half-width. */
export function creditCodeFault(code: string): NumberFault | null {
  if (code.length !== 18) return 'length'
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return 'digits'
  let sum = 0
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31)
    sum += CODE_SIGNS.indexOf(code.charAt(i)) * weight
  return CODE_SIGNS[(31 - (sum % 31)) % 31] === code.charAt(17) ? null : 'check'
}

/**
 * Whether this is the code of a body, which is open to everyone: it is right, and it holds letters or belongs to the market
 * register, so that no mistyped identity number passes for one.
 */
const isOfABody = (code: string): boolean =>
  (/^9[123]/.test(code) || !/^\d{17}[\dX]$/.test(code)) && creditCodeFault(code) === null

/** Where credit codes stand in a text. */
export const creditCodesIn = (text: string): { at: number; length: number }[] =>
  [...text.matchAll(CREDIT_CODE)]
    .filter(([code]) => isOfABody(code))
    .map(({ 0: code, index }) => ({ at: index, length: code.length }))
