import type { FieldRule } from '../../contract/index.ts'
import type { Hit } from './label.ts'
import { withoutRemarks } from './synonyms.ts'

/** So far down the labels of a form its beginning goes. */
const BEGINNING = 4

/** The label at the beginning of a paper that names a field by what it is on this paper: 养犬人姓名 the one who applies for a dog. */
export function firstLabel({ first }: FieldRule, hits: Hit[]): Hit | undefined {
  if (first === undefined) return undefined
  const called = new RegExp(first, 'u')
  return hits
    .slice(0, BEGINNING)
    .find(
      ({ alias, signed, inline }) =>
        !signed && !inline && [alias, withoutRemarks(alias)].some((one) => called.test(one)),
    )
}
