import type { Check } from '../../case-file.ts'
import { kindName } from '../../expected-papers.ts'
import { expiryOf, isBeingReplaced } from '../../expiry.ts'
import { placeOf } from '../../look.ts'

/** A certificate still holds today, but not to the day by which the matter is promised. */
export const d2: Check = {
  code: 'D2',
  find: (file) =>
    file.papers
      .filter((paper) => paper.materialId !== null && !isBeingReplaced(paper, file))
      .flatMap((paper) => {
        const expiry = expiryOf(paper)
        const { today, promisedDue } = file
        if (!expiry || promisedDue === null || expiry.until < today || expiry.until >= promisedDue) return []
        return [
          {
            slots: { 证件: kindName(paper.kind, file.catalogue.intake.paperNames), 日期: expiry.until },
            ...placeOf(paper, expiry.field),
            evidence: `承诺办结日为${promisedDue}`,
          },
        ]
      }),
}
