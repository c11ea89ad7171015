import type { Check } from '../../case-file.ts'
import { bothSides, placesOf, severityOf } from '../../compare/index.ts'
import { shortUnits } from './units.ts'

/** A unit not under the full name of its licence (企业名称登记管理规定); width, brackets and spaces do not count. */
export const e5: Check = {
  code: 'E5',
  find: (file) =>
    shortUnits(file).map(({ odd, reference, likeness }) => ({
      ...placesOf(odd, reference),
      slots: { name: reference.value },
      ...severityOf(likeness, odd, reference),
      evidence: bothSides(odd, reference),
      cause: `name:${odd.value}`,
    })),
}
