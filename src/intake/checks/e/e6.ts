import type { Check } from '../../case-file.ts'
import { bothSides, claimsOf, compareNumbers, numberFault, oddOnes, placesOf, severityOf } from '../../compare/index.ts'

/** A credit code that is right in itself, but not the one that the licence gives this unit. */
export const e6: Check = {
  code: 'E6',
  find: (file) => {
    const codes = claimsOf(file).filter(
      ({ party, aspect, value }) =>
        party === 'unit' && aspect === 'number' && numberFault(value, file.today, 'credit') === null,
    )
    const compare = (a: string, b: string) => compareNumbers(a, b, file.today, file.catalogue.clerk.comparing)
    return oddOnes(codes, compare, file).map(({ odd, reference, likeness }) => ({
      ...placesOf(odd, reference),
      slots: {},
      ...severityOf(likeness, odd, reference),
      evidence: bothSides(odd, reference),
      cause: `number:${odd.value}`,
    }))
  },
}
