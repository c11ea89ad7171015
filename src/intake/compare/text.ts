import type { ComparingFile } from '../../contract/index.ts'

/** Whether two readings say the same: `doubtful` where only the reading may be wrong. */
export type Likeness = 'same' | 'doubtful' | 'different'

const SPACES = /[\s\u200b-\u200d\ufeff]/g
const DOTS = /[•・‧∙⋅．.﹒●]/g

/** Text as it is compared: full-width forms, brackets, spaces and small letters make no difference. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(SPACES, '')
    .replace(/[【〔[{]/g, '(')
    .replace(/[】〕\]}]/g, ')')
    .replace(/[—–－]/g, '-')
    .toUpperCase()

/** As `plainText`, for names: one kind of dot, and one form of each character that has several. */
export function plainName(text: string, { variants }: ComparingFile): string {
  const first = firstForms(variants)
  return [...plainText(text).replace(DOTS, '·')].map((sign) => first.get(sign) ?? sign).join('')
}

const forms = new WeakMap<string[], Map<string, string>>()
function firstForms(groups: string[]): Map<string, string> {
  const known = forms.get(groups)
  if (known) return known
  const made = new Map(groups.flatMap((group) => [...group].map((sign) => [sign, [...group][0] ?? sign] as const)))
  forms.set(groups, made)
  return made
}

/** Whether two texts differ only in characters that recognition mistakes for one another. */
export function confusable(a: string, b: string, { confusions }: ComparingFile): boolean {
  const left = [...a]
  const right = [...b]
  return (
    left.length === right.length &&
    left.every((sign, i) => {
      const other = right[i] ?? ''
      return sign === other || confusions.some((group) => group.includes(sign) && group.includes(other))
    })
  )
}

/** Number of characters to put in, take out or exchange to get from one text to the other. */
export function editDistance(a: string, b: string): number {
  const right = [...b]
  let row = [0, ...right.map((_, i) => i + 1)]
  for (const [i, sign] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of right.entries())
      next.push(Math.min((row[j] ?? 0) + (sign === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    row = next
  }
  return row.at(-1) ?? 0
}

/** Whether a value says nothing (无, 同上). */
export const saysNothing = (value: string, { empty }: ComparingFile): boolean => {
  const plain = plainText(value)
  return plain === '' || empty.some((word) => plainText(word) === plain)
}
