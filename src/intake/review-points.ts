import type { Defect, Material, ReviewPointResult } from '../contract/index.ts'
import type { CaseFile, PlacedPaper } from './case-file.ts'
import { isHandedIn } from './list.ts'
import { decidePoint, type Ruling } from './review-points-decide.ts'

/**
 * Every point a clerk has to look at in this case: the checks of each paper on the list, and the points of the service. Ids are
 * `<materialId>.checks.<n>` and `reviewPoints.<n>`, counted from 0 as they stand in the service document. First what fails, then what a
 * person has to settle, what this case raises before the rest, then what passes.
 */
export function reviewPointsOf(file: CaseFile, defects: Defect[]): ReviewPointResult[] {
  const points = [...ofMaterials(file, defects), ...ofService(file, defects)]
  return points.sort((a, b) => a.rank - b.rank).map(({ result }) => result)
}

type Ranked = { result: ReviewPointResult; rank: number }

function ofMaterials(file: CaseFile, defects: Defect[]): Ranked[] {
  return file.materials
    .filter((listed) => concerns(listed, file))
    .flatMap(({ material }) => {
      const papers = file.papers.filter(({ materialId }) => materialId === material.id)
      const own = defects.filter((defect) => isOf(defect, material, papers))
      return material.checks.map((point, i) => {
        const ruling = decidePoint({ text: point, title: point, papers, material, defects: own, file })
        return present(`${material.id}.checks.${i}`, point, ruling, material.id)
      })
    })
}

const ofService = (file: CaseFile, defects: Defect[]): Ranked[] =>
  file.service.reviewPoints.map(({ point, how }, i) => {
    const papers = file.papers.filter(({ materialId }) => materialId !== null)
    const ruling = decidePoint({ text: `${point}；${how}`, title: point, papers, material: null, defects, file })
    return present(`reviewPoints.${i}`, point, ruling)
  })

/** Papers that this case asks for, and those that were handed in though it does not. */
const concerns = (listed: CaseFile['materials'][number], { papers }: CaseFile): boolean =>
  (listed.required !== false && isHandedIn(listed)) ||
  papers.some(({ materialId }) => materialId === listed.material.id)

const isOf = (defect: Defect, { id }: Material, papers: PlacedPaper[]): boolean =>
  defect.materialId === id ||
  (defect.materialId === undefined && papers.some((paper) => paper.file === defect.file && isOn(defect, paper)))

/** A file may hold several papers: the page says which, and on a photo of several cards the part. */
const isOn = ({ page, part = 0 }: Defect, paper: PlacedPaper): boolean =>
  page === undefined || (part === (paper.part ?? 0) && paper.pages.some((one) => one.page === page))

function present(id: string, point: string, { state, evidence, defect, raised }: Ruling, materialId?: string): Ranked {
  const rank = state === 'fail' ? 0 : state === 'pass' ? 3 : raised ? 1 : 2
  const owner = defect?.materialId ?? materialId
  return {
    rank,
    result: {
      id,
      point,
      state,
      evidence,
      ...(owner !== undefined && { materialId: owner }),
      ...(defect?.file !== undefined && { file: defect.file }),
      ...(defect?.page !== undefined && { page: defect.page }),
      ...(defect?.part !== undefined && { part: defect.part }),
      ...(defect?.box && { box: defect.box }),
    },
  }
}
