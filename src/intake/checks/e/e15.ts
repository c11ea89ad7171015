import type { Check } from '../../case-file.ts'
import { bothSides, claimsOf, placeOf, SURE } from '../../compare/index.ts'
import { reaches } from '../../reaches.ts'

/** A contact number that reaches nobody; of one that was read with doubt C8 asks. */
export const e15: Check = {
  code: 'E15',
  find: (file) => {
    const seen = new Set<string>()
    return claimsOf(file).flatMap((claim) => {
      if (claim.aspect !== 'phone' || claim.confidence < SURE || seen.has(claim.value)) return []
      seen.add(claim.value)
      if (reaches(claim.value)) return []
      return [{ ...placeOf(claim), slots: {}, evidence: bothSides(claim), cause: `phone:${claim.value}` }]
    })
  },
}
