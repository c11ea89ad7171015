import type { Check } from '../../case-file.ts'
import { bothSides, claimsOf, comparePersonNames, namesIn, oddOnes, placesOf, severityOf } from '../../compare/index.ts'

/** The legal representative differs; what the licence says counts (公司法 第三十四条: registered matters bind). */
export const e7: Check = {
  code: 'E7',
  find: (file) => {
    const { comparing } = file.catalogue.clerk
    const named = claimsOf(file).filter(
      ({ party, aspect, value }) => party === 'legal' && aspect === 'name' && namesIn(value).length === 1,
    )
    const compare = (a: string, b: string) => comparePersonNames(a, b, comparing)
    const licence = named.find(({ paper }) => paper?.kind === 'business-licence')
    const odd = oddOnes(licence ? [licence, ...named.filter((claim) => claim !== licence)] : named, compare, file)
    return odd.map(({ odd, reference, likeness }) => {
      const [registered, written] = odd === licence ? [odd, reference] : [reference, odd]
      return {
        ...placesOf(written, registered),
        slots: { a: registered.value, b: written.value },
        ...severityOf(likeness, odd, reference),
        evidence: bothSides(registered, written),
        cause: `legal:${written.value}`,
      }
    })
  },
}
