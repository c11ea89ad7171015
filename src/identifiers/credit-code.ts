const CREDIT_CODE = /(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])/g
const CODE_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * Whether this is the 统一社会信用代码 of a body, which is open to everyone: its check sign is right (GB 32100-2015), and
 * it holds letters or belongs to the market register, so that no mistyped identity number passes for one.
 */
function isCreditCode(code: string): boolean {
  if (!/^9[123]/.test(code) && /^\d{17}[\dX]$/.test(code)) return false
  let sum = 0
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31)
    sum += CODE_SIGNS.indexOf(code.charAt(i)) * weight
  return CODE_SIGNS[(31 - (sum % 31)) % 31] === code.charAt(17)
}

/** Where credit codes stand in a text. */
export const creditCodesIn = (text: string): { at: number; length: number }[] =>
  [...text.matchAll(CREDIT_CODE)]
    .filter(([code]) => isCreditCode(code))
    .map(({ 0: code, index }) => ({ at: index, length: code.length }))
