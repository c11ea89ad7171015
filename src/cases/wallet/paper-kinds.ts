import type { PaperKindFile } from '../../contract/index.ts'

/** Several papers in one entry: no single paper stands for it. */
const SEVERAL = /[和及与、或]/

/**
 * What kind of paper a name of a list stands for, and whose it is: 「监护人的身份证（复印件）」 and 「监护人居民身份证」 are one
 * kind, 「居民身份证」 another. Names that nobody listed are a kind of their own.
 */
export function paperKindOf(name: string, { holders, self, forms, kinds }: PaperKindFile): string {
  const plain = strip(name, forms)
  const holder = holders
    .filter((one) => plain.startsWith(one) && plain.length > one.length)
    .sort((a, b) => b.length - a.length)[0]
  const paper = holder ? plain.slice(holder.length).replace(/^的/, '') : plain
  const whose = holder && !self.includes(holder) ? `${holder}/` : ''
  if (SEVERAL.test(paper)) return `${whose}=${plain}`
  const known = kinds.find(({ name: official, also }) => official === paper || also.includes(paper))
  return `${whose}${known?.id ?? paper}`
}

/** A name without brackets, spaces and the words for original, copy and electronic. */
function strip(name: string, forms: string[]): string {
  const plain = name
    .normalize('NFKC')
    .replace(/[（(][^（()）]*[)）]/g, '')
    .replace(/[\s《》“”"]/g, '')
  const form = [...forms].sort((a, b) => b.length - a.length).find((one) => plain.endsWith(one) && plain !== one)
  return form ? plain.slice(0, -form.length).replace(/[的、及和]$/, '') : plain
}
