import { creditCodeFault, identityFault, normalizeNumber } from '../../identifiers/index.ts'

/** A number as printed, and whether its check digit (where it has one) holds. */
export type FoundNumber = { value: string; holds: boolean | null }

/** Far enough ahead that only the check digit decides. */
const ANY_DAY = '9999-12-31'
/** Letters that OCR reads for a figure. */
const FIGURES: Record<string, string> = { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', B: '8', G: '6' }
/** The other way about, where only letters may stand that are no figures: none in codes without I, O, S, V, Z. */
const asFigures = (text: string): string => [...text].map((char) => FIGURES[char] ?? char).join('')

const compact = (text: string): string => normalizeNumber(text).replace(/[^0-9A-Z]/g, '')

/** A 公民身份号码: read as printed; letters in the place of figures are mended only where the check digit then holds. */
export function identityIn(text: string): FoundNumber | null {
  const run = longestRun(text, /[0-9A-Z]{15,20}/g)
  if (!run) return null
  if (run.length !== 18)
    return run.length === 15 && /^\d{15}$/.test(run) ? { value: run, holds: null } : { value: run, holds: false }
  if (identityFault(run, ANY_DAY) === null) return { value: run, holds: true }
  if (creditCodeFault(run) === null) return null
  const mended = asFigures(run.slice(0, 17)) + (run[17] === 'X' ? 'X' : asFigures(run.slice(17)))
  if (mended !== run && identityFault(mended, ANY_DAY) === null) return { value: mended, holds: true }
  return /\d{10}/.test(run) ? { value: run, holds: false } : null
}

/** 注册号 and 税务登记号 before 2015: 15 signs, a district and what has no check digit here. */
const OLD_NUMBER = /^\d{6}[0-9A-Z]{9}$/

/** A 统一社会信用代码, mended in the same way: it has no I, O, S, V, Z, and its places 3 to 8 are figures. */
export function creditCodeIn(text: string): FoundNumber | null {
  const run = longestRun(text, /[0-9A-Z]{15,20}/g)
  if (!run || !/\d{4}/.test(asFigures(run)) || !/\d/.test(run)) return null
  const whole = withBothLetters(run)
  if (whole) return { value: whole, holds: true }
  if (run.length !== 18) return { value: run, holds: OLD_NUMBER.test(run) ? null : false }
  if (creditCodeFault(run) === null) return { value: run, holds: true }
  const plain = run.replace(/[OIZS]/g, (char) => FIGURES[char] ?? char)
  const mended = plain.slice(0, 2) + asFigures(plain.slice(2, 8)) + plain.slice(8)
  return { value: creditCodeFault(mended) === null ? mended : run, holds: creditCodeFault(mended) === null }
}

/** Codes given out since 2015 have MA in places 9 and 10, which are read as M4 or M; the check digits say whether it was so. */
function withBothLetters(run: string): string | null {
  const [, head = '', tail = ''] = /^(9[123]\d{6})M[4A]?([0-9A-Z]{8})$/.exec(run) ?? []
  const code = `${head}MA${tail}`
  return head !== '' && code !== run && creditCodeFault(code) === null ? code : null
}

/** The number of a person or a body: whichever check digit holds; other papers (passport, permit) as printed. */
export function partyNumberIn(text: string): FoundNumber | null {
  const [person, body] = [identityIn(text), creditCodeIn(text)]
  if (person?.holds) return person
  if (body?.holds) return body
  // Signs of the cipher of an invoice are no number.
  const [paper] = /[<>+]/.test(text) ? [] : (/[A-Z]{0,2}\d{6,10}/.exec(compact(text)) ?? [])
  return person ?? body ?? (paper ? { value: paper, holds: null } : null)
}

/** A mobile or fixed telephone number. */
export function phoneIn(text: string): FoundNumber | null {
  const plain = text.normalize('NFKC').replace(/[\s]/g, '')
  const [found] =
    /(?:\+?86-?)?1[3-9]\d{9}|0\d{2,3}-?\d{7,8}(?:-\d{1,6})?|[48]00-?\d{3}-?\d{4}/.exec(plain) ??
    /\d[\d-]{4,14}/.exec(plain) ??
    []
  if (!found) return null
  const value = found.replace(/^\+?86-?(?=1)/, '')
  return { value, holds: /^1[3-9]\d{9}$|^0\d{2,3}-?\d{7,8}/.test(value) ? true : null }
}

/** A bank card number (ISO/IEC 7812), checked by Luhn. */
export function bankCardIn(text: string): FoundNumber | null {
  const run = longestRun(text.replace(/[\s-]/g, ''), /\d{15,19}/g)
  if (!run) return null
  const sum = [...run].reverse().reduce((total, char, i) => {
    const digit = Number(char) * (i % 2 ? 2 : 1)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return { value: run, holds: sum % 10 === 0 }
}

const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·.•\s]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9学警挂领港澳]/u
/** A number plate (GA 36-2018), without its dot. */
export function plateIn(text: string): FoundNumber | null {
  const [found] = PLATE.exec(text.normalize('NFKC').toUpperCase()) ?? []
  return found ? { value: found.replace(/[·.•\s]/gu, ''), holds: null } : null
}

/** A vehicle identification number: 17 signs without I, O, Q. */
export function vinIn(text: string): FoundNumber | null {
  const run = longestRun(text, /[0-9A-Z]{17}/g)
  return run ? { value: run.replace(/[OQ]/g, '0').replace(/I/g, '1'), holds: null } : null
}

/** Words in Latin letters are no number: Unified Social Credit Code. */
const FEWEST_FIGURES = 6

function longestRun(text: string, pattern: RegExp): string | null {
  // Another number of the same sentence is none of its figures: 310…，自2021年.
  const parts = text.normalize('NFKC').split(/[,。;、:()（），；：]/u)
  const runs = parts
    .flatMap((part) => [...compact(part).matchAll(pattern)].map(([run]) => run))
    .filter((run) => run.replace(/\D/g, '').length >= FEWEST_FIGURES)
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? null
}
