import type { ReadingCommonFile } from '../../contract/index.ts'

/** Labels that say the same as one: the other words of its group, and those with another word at the end. */
export function sayingsOf(
  label: string,
  { synonyms, endings }: Pick<ReadingCommonFile, 'synonyms' | 'endings'>,
): string[] {
  const same = synonyms.filter((group) => group.includes(label)).flat()
  const ended = endings.flatMap((group) =>
    group
      .filter((word) => label.endsWith(word) && label.length >= word.length + LEAST_STEM)
      .flatMap((word) => group.map((other) => label.slice(0, -word.length) + other)),
  )
  return [...new Set([...same, ...ended])].filter((one) => one !== label)
}
/** What has to stand before an ending: 签发 in 签发日期. */
const LEAST_STEM = 2

/** How a form's label is called everywhere else: 身份证号 is 公民身份号码. */
export const plainLabel = (label: string, { synonyms }: Pick<ReadingCommonFile, 'synonyms'>): string =>
  synonyms.find((group) => group.includes(label))?.[0] ?? label
