import type { Check } from '../../case-file.ts'
import { titleOf } from '../../compare/index.ts'
import { placeOf } from '../../look.ts'
import { headOf, textOf } from '../paper-text.ts'

/** A licence of a kind that is no more (issuers.yaml, with day and basis). Older ones that are still in force (房地产权证) are not there. */
export const h2: Check = {
  code: 'H2',
  find: (file) =>
    file.papers.flatMap((paper) => {
      const titles = headOf(paper)
      const gone = file.catalogue.clerk.issuers.abolished.find(
        ({ pattern, since, unless }) =>
          since <= file.today &&
          titles.some(
            (title) => new RegExp(pattern, 'u').test(title) && !/申请|登记表|注销|情况|说明|合同/.test(title),
          ) &&
          !(unless && new RegExp(unless, 'u').test(textOf(paper))),
      )
      if (!gone) return []
      return [
        {
          ...placeOf(paper),
          slots: { 证: gone.name },
          evidence: `《${titleOf(paper, file)}》；${gone.since} ${gone.basis}`,
          cause: `abolished:${paper.file}`,
        },
      ]
    }),
}
