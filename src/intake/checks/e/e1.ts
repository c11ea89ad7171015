import type { Check } from '../../case-file.ts'
import { bothSides, type Claim, comparePersonNames, type Odd, placesOf, severityOf } from '../../compare/index.ts'
import { formerNames, mismatchedPeople } from './people.ts'
import { strangeUnits } from './units.ts'

/** Names of one person differ across papers. A former name on the household register explains a difference (户口登记条例 第十八条). */
export const e1: Check = {
  code: 'E1',
  find: (file) => {
    const { comparing } = file.catalogue.clerk
    const same = (a: string, b: string) => comparePersonNames(a, b, comparing) === 'same'
    const former = formerNames(file)
    const explained = ({ value: a }: Claim, { value: b }: Claim) =>
      former.some(([now, before]) => (same(now, a) && same(before, b)) || (same(now, b) && same(before, a)))
    const people = mismatchedPeople(file).filter(({ odd, reference }) => !explained(odd, reference))
    return [...people, ...strangeUnits(file)].map(({ odd, reference, likeness }: Odd) => ({
      ...placesOf(odd, reference),
      slots: { A: odd.title, x: odd.value, B: reference.title, y: reference.value },
      ...severityOf(likeness, odd, reference),
      evidence: bothSides(odd, reference),
      cause: `name:${odd.value}`,
    }))
  },
}
