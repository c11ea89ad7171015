import type { Check } from '../../case-file.ts'
import { kindName } from '../../expected-papers.ts'
import { expiryOf, isBeingReplaced } from '../../expiry.ts'
import { doubtOf, placeOf } from '../../look.ts'
import { isReport } from './d7.ts'

/** A certificate is out of date; its last day still counts. */
export const d1: Check = {
  code: 'D1',
  find: (file) =>
    file.papers
      .filter((paper) => !isReport(paper) && paper.materialId !== null && !isBeingReplaced(paper, file))
      .flatMap((paper) => {
        const expiry = expiryOf(paper)
        if (!expiry || expiry.until >= file.today) return []
        return [
          {
            slots: { 证件: kindName(paper.kind, file.catalogue.intake.paperNames), 日期: expiry.until },
            ...(paper.kind === 'id-card-back' && { wording: 'idCard' }),
            ...placeOf(paper, expiry.field),
            ...doubtOf(expiry.field),
          },
        ]
      }),
}
