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

/** How a label is called without the words that a form adds to it: 计划开工日期, 设施长度, 施工单位名称. */
export function barerLabels(
  label: string,
  { openings, partyNames, roles }: Pick<ReadingCommonFile, 'openings' | 'partyNames' | 'roles'>,
): string[] {
  const opened = label.replace(new RegExp(openings, 'u'), '')
  const named = partyNames.filter((name) => label.endsWith(name)).map((name) => label.slice(0, -name.length))
  const parties = named.filter((one) => new RegExp(roles, 'u').test(one))
  return [opened, ...parties.filter((one) => one.length >= LEAST_STEM)].filter((one) => one !== label)
}

type Names = Pick<ReadingCommonFile, 'synonyms' | 'partyNames' | 'applicant' | 'spans' | 'units'>

/** How a form's label is called everywhere else: 身份证号 is 公民身份号码, 申请人联系电话 is 联系电话, 长度（m） is 长. */
export function plainLabel(label: string, names: Names): string {
  const { synonyms, partyNames, applicant } = names
  const first = firstOf(synonyms)
  const common = (one: string): string | undefined => first.get(one)
  const bare = withoutUnit(withoutRemarks(label), names)
  const who = applicant.find((one) => bare.startsWith(one) && bare.length > one.length)
  const what = who && bare.slice(who.length)
  const named = what && partyNames.includes(what) ? applicant[0] : what && common(what)
  const day = dayOf(label, names)
  // A remark may make a day of the period that the rest is: 处置期限（起）.
  if (day && label !== bare) return common(label) ?? day
  return common(label) ?? common(bare) ?? named ?? applicantOf(label, bare, applicant) ?? day ?? bare
}

/** The first word of the group of each word, which stands in one group only; made once for its groups. */
function firstOf(synonyms: string[][]): Map<string, string> {
  const known = firsts.get(synonyms)
  if (known) return known
  const made = new Map(synonyms.flatMap((group) => group.map((one) => [one, group[0] ?? one] as const)))
  firsts.set(synonyms, made)
  return made
}
const firsts = new WeakMap<string[][], Map<string, string>>()

/** A label without the unit behind a stroke: 长/m, 数量/块. */
export const withoutUnit = (label: string, { units }: Pick<Names, 'units'>): string =>
  label.replace(new RegExp(units, 'u'), '')

/** 申请单位（建设或施工单位）, 承租人（申请人）: who applies, in front of a remark or in it. */
function applicantOf(label: string, bare: string, applicant: string[]): string | undefined {
  const [, remark] = /^[^（(]+[（(]([^（()）]+)[)）]$/u.exec(label) ?? []
  const isNamed = applicant.includes(bare) || (IS_PARTY.test(bare) && applicant.includes(remark ?? ''))
  return isNamed && !/本/u.test(label) ? applicant[0] : undefined
}

/** 出生日期（申请人） is a particular of his. */
const IS_PARTY = /(?:[人者方主]|单位|企业)$/u

/** The first or last day of a period, whatever that is called: 处置起始日 and 处置期限（起） are 处置开始日期. */
export function dayOf(label: string, { spans, synonyms }: Pick<Names, 'spans' | 'synonyms'>): string | undefined {
  for (const group of spans)
    for (const end of group) {
      const stem = label.slice(0, -end.length)
      if (!label.endsWith(end) || stem.length < LEAST_STEM) continue
      const known = group.map((other) => firstOf(synonyms).get(stem + other)).find((one) => one !== undefined)
      return known ?? stem + group[0]
    }
  return undefined
}

/** A label without its unit and what else is said of it in brackets: 经营地址（门牌号）, 数量（块/个）. */
export function withoutRemarks(label: string): string {
  const bare = label.replace(/[（(][^（()）]*[)）]/gu, '')
  return bare === '' || /[签章]/u.test(label) ? label : bare
}
