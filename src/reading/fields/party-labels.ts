import type { FieldRule } from '../../contract/index.ts'

/** The particulars of a party with its name in front, which stand anywhere: 甲方身份证号, 委托人联系电话. */
export function partyLabels(fields: FieldRule[]): Map<string, FieldRule[]> {
  const all = new Map<string, FieldRule[]>()
  for (const { within, ...rule } of fields)
    for (const party of fields.filter(({ name, anchor }) => anchor && within?.includes(name)))
      for (const start of party.labels.filter((label) => label.length <= LONGEST_PARTY))
        for (const label of rule.labels) all.set(start + label, [rule])
  return all
}
const LONGEST_PARTY = 4
