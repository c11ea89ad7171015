import type { FieldRule } from '../../contract/index.ts'
import type { Hit } from './label.ts'
import { withoutRemarks } from './synonyms.ts'

/** So far down the labels of a form its beginning goes. */
const BEGINNING = 4

/** The label at the beginning of a paper that names a field by what it is on this paper: 养犬人姓名 the one who applies for a dog. */
export const firstLabel = (rule: FieldRule, hits: Hit[]): Hit | undefined =>
  hits.slice(0, BEGINNING).find(({ alias, signed, inline }) => !signed && !inline && isCalledFirst(alias, [rule]))

/** Whether a label would name one of some fields where it stands at the beginning. */
export const isCalledFirst = (label: string, rules: FieldRule[]): boolean =>
  rules.some(
    ({ first }) =>
      first !== undefined && [label, withoutRemarks(label)].some((one) => new RegExp(first, 'u').test(one)),
  )
