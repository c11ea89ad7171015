import type { ComparingFile } from '../../contract/index.ts'

/** Words that stand in no name: 单位的, 年月日. */
const NEVER = /[的了为在于等之]|年月|[签盖]章|日期|电话|证件|号码/u

/**
 * Whether a text looks like the name of a person (a surname and one to three signs, a name with a dot or in Latin letters) or of a unit (by
 * how units end). What does not may still be one (阿依古丽, the sign of a restaurant), but it may also be something else that was read.
 */
export function isLikelyName(text: string, { surnames, unitEndings, unitPlaces }: ComparingFile): boolean {
  const plain = text.replace(/[（(][^）)]*[）)]$/u, '').trim()
  if (NEVER.test(plain)) return false
  if (/[·•]/u.test(plain) || /^[A-Za-z][A-Za-z .,'-]+$/.test(plain)) return true
  const signs = [...plain].length
  const isUnit = signs > 2 && unitEndings.some((ending) => plain.endsWith(ending) || text.endsWith(ending))
  const isShortUnit = unitPlaces.some((place) => plain.startsWith(place)) && SHORT_UNIT.test(plain)
  return (
    isUnit || isShortUnit || (signs <= 4 && surnames.some((surname) => plain.startsWith(surname) && plain !== surname))
  )
}
/** 上海青禾物流: a unit without the form at its end, and no address. */
const SHORT_UNIT = /^(?!.*[路街弄号室区县镇村])\p{Script=Han}{4,20}$/u
