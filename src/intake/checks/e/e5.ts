import type { Check } from '../../case-file.ts'
import { bothSides, type Claim, placesOf, severityOf } from '../../compare/index.ts'
import { shortUnits } from './units.ts'

/** One sign of a long name that is another, and was not read as surely as print is. */
function mayBeMisread(odd: Claim, reference: Claim): boolean {
  const [a, b] = [[...odd.value], [...reference.value]]
  const others = a.filter((sign, i) => sign !== b[i]).length
  return a.length === b.length && others === 1 && Math.min(odd.confidence, reference.confidence) < SURE_PRINT
}
const SURE_PRINT = 0.94

/** A unit not under the full name of its licence (企业名称登记管理规定); width, brackets and spaces do not count. */
export const e5: Check = {
  code: 'E5',
  find: (file) =>
    shortUnits(file).map(({ odd, reference, likeness }) => ({
      ...placesOf(odd, reference),
      slots: { name: reference.value },
      ...(mayBeMisread(odd, reference) ? { severity: 'remind' as const } : severityOf(likeness, odd, reference)),
      evidence: bothSides(odd, reference),
      cause: `name:${odd.value}`,
    })),
}
