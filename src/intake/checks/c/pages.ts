import type { PageReading } from '../../../reading/index.ts'
import type { CaseFile, Finding, PlacedPaper } from '../../case-file.ts'
import { placeOf } from '../../look.ts'

export type FoundPage = { paper: PlacedPaper; page: PageReading; place: Pick<Finding, 'file' | 'page' | 'materialId'> }

/** Pages of all papers that show something, each once: cards cut from one picture share its faults. */
export function pagesWith({ papers }: CaseFile, shows: (page: PageReading) => boolean): FoundPage[] {
  const seen = new Set<string>()
  return papers.flatMap((paper) =>
    paper.pages.filter(shows).flatMap((page) => {
      const key = `${paper.file} ${page.page}`
      if (seen.has(key)) return []
      seen.add(key)
      const { box: _, ...place } = placeOf(paper)
      return [{ paper, page, place: { ...place, page: page.page } }]
    }),
  )
}
