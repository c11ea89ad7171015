import { readIdentity } from '../../../identifiers/index.ts'
import { pairCards } from '../../cards.ts'
import type { Check } from '../../case-file.ts'
import { dayOf, daysIn, fullYears } from '../../days.ts'
import { SURE } from '../../limits.ts'
import { placeOf } from '../../look.ts'

/** The validity of an identity card does not go with the age at which it was issued (居民身份证法 第五条). */
export const d10: Check = {
  code: 'D10',
  find: (file) =>
    pairCards(file.papers).flatMap(({ front, back }) => {
      const number = front?.fields.公民身份号码
      const start = back?.fields.有效期限起
      const end = back?.fields.有效期限止 ?? back?.fields.有效期限
      if (!number || !back || !start || !end || [number, start, end].some(({ confidence }) => confidence < SURE))
        return []
      const birth = birthOf(String(number.value))
      const from = dayOf(start.value)
      if (birth === null || from === null) return []
      const age = fullYears(birth, from)
      const printed = termOf(from, String(end.value))
      const lawful = age < 16 ? 5 : age < 26 ? 10 : age < 46 ? 20 : '长期'
      if (printed === lawful) return []
      const evidence = `发证时${age}岁，有效期${typeof printed === 'number' ? `${printed}年` : printed}`
      return [{ slots: {}, ...placeOf(back, end), evidence }]
    }),
}

const birthOf = (number: string): string | null =>
  /^\d{17}[\dX]$/i.test(number) ? dayOf(readIdentity(number.toUpperCase()).birthDate) : null

/** Years of a term; the 29th of February ends on the day beside it. */
function termOf(from: string, end: string): number | string {
  if (/长期/.test(end)) return '长期'
  const until = daysIn(end).at(-1)
  if (!until) return '不明'
  const [began, ends] = [from.slice(5), until.slice(5)]
  const isWhole = began === ends || (began === '02-29' && (ends === '02-28' || ends === '03-01'))
  return isWhole ? Number(until.slice(0, 4)) - Number(from.slice(0, 4)) : '不是整年'
}
