import type { CaseFile, Check } from '../../case-file.ts'
import { titleOf } from '../../compare/index.ts'
import { alsoAt, placeOf } from '../../look.ts'

/** The same picture in two files: for two different papers, or sent twice where another one was meant. */
export const j3: Check = {
  code: 'J3',
  find: (file) => {
    const seen = new Map<string, CaseFile['papers'][number]>()
    return file.papers.flatMap((paper) => {
      const first = seen.get(paper.digest)
      if (!first) seen.set(paper.digest, paper)
      if (!first || first.file === paper.file) return []
      return [
        {
          ...placeOf(paper),
          places: [alsoAt(first)],
          slots: { a: first.file, b: paper.file },
          ...(!servesAnother(first, paper) && { wording: 'twice' }),
          evidence: `《${titleOf(first, file)}》${first.file}；《${titleOf(paper, file)}》${paper.file}`,
          cause: `picture:${paper.digest}`,
        },
      ]
    })
  },
}

/** Both were put in a slot, and not in the same. */
function servesAnother(a: CaseFile['papers'][number], b: CaseFile['papers'][number]): boolean {
  const [one, other] = [a.slot ?? a.materialId, b.slot ?? b.materialId]
  return one !== null && other !== null && one !== other
}
