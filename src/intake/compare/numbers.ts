import type { ComparingFile } from '../../contract/index.ts'
import { creditCodeFault, identityFault, normalizeNumber } from '../../identifiers/index.ts'
import { confusable, type Likeness } from './text.ts'

const SPACERS = /[\s\-–—·.()]/g

/** A number as it is compared: half-width, upper case, without spacers; an identity number of 15 digits with its century. */
export function plainNumber(text: string): string {
  const plain = normalizeNumber(text).replace(SPACERS, '')
  return /^\d{15}$/.test(plain) ? withCentury(plain) : plain
}

/** 15 digits (before 1999) and 18 digits of one person differ in the century and the check sign (GB 11643-1999, 附录). */
function withCentury(old: string): string {
  const base = `${old.slice(0, 6)}19${old.slice(6)}`
  const sign = [...'0123456789X'].find((last) => identityFault(base + last, '9999-12-31') === null)
  return sign === undefined ? old : base + sign
}

/** Kind by shape and prefix; a code of a public body may look like an identity number, so the field decides where it can. */
export function numberKind(number: string): 'identity' | 'credit' | 'other' {
  const plain = plainNumber(number)
  if (plain.length < 17 || plain.length > 19) return 'other'
  if (/^9[123]/.test(plain) || (/[A-HJ-NP-RTUWXY]/.test(plain.slice(0, -1)) && plain.length === 18)) return 'credit'
  return /^\d{16,18}[\dX]$/.test(plain) ? 'identity' : 'other'
}

/** What is wrong with an identity number or a credit code on a day, or null (also for other numbers). */
export function numberFault(number: string, today: string, kind = numberKind(number)): string | null {
  if (kind === 'identity') return identityFault(plainNumber(number), today)
  return kind === 'credit' ? creditCodeFault(normalizeNumber(number)) : null
}

/**
 * Two numbers of one person or unit. Likeness of shape alone never makes numbers equal that are both right by their check
 * digits: they are numbers of two.
 */
export function compareNumbers(a: string, b: string, today: string, comparing: ComparingFile): Likeness {
  const [left, right] = [plainNumber(a), plainNumber(b)]
  if (left === right) return 'same'
  const checked = [left, right].every((number) => numberKind(number) !== 'other' && numberFault(number, today) === null)
  if (!checked && confusable(left, right, comparing)) return 'doubtful'
  return masked(left, right) ? 'same' : 'different'
}

/** A number shown with stars agrees where the shown digits do. */
const masked = (a: string, b: string): boolean =>
  (a.includes('*') || b.includes('*')) &&
  a.length === b.length &&
  [...a].every((sign, i) => sign === '*' || b[i] === '*' || sign === b[i])
