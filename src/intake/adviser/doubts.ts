import type { AdvisedAct, AdviserFile, Defect, PaperDoubt } from '../../contract/index.ts'
import type { CaseFile, PlacedPaper } from '../case-file.ts'
import { judgeCase } from '../judge.ts'
import { BLURRED } from '../limits.ts'
import { materialOf, nameOf } from '../look.ts'
import { toDefect } from '../wording.ts'

/** What can be doubted of each file, by its name, in the words a clerk would send; only what people can do something about. */
export function doubtsOf(file: CaseFile): Map<string, PaperDoubt[]> {
  const { acts } = file.catalogue.intake.adviser
  const { defects } = judgeCase(file)
  const doubts = [...defects, ...unclearOnes(file, defects)].flatMap((defect) => {
    const act = actOn(defect, acts)
    return act && defect.file !== undefined ? [{ name: defect.file, doubt: doubtOf(defect, act, file) }] : []
  })
  return new Map([...Map.groupBy(doubts, ({ name }) => name)].map(([name, of]) => [name, of.map(({ doubt }) => doubt)]))
}

/** Photos out of focus that nobody could tell what they show: to a clerk an unknown paper, to its owner a picture to take again. */
function unclearOnes(file: CaseFile, defects: Defect[]): Defect[] {
  const told = new Set(defects.flatMap(({ code, file: name }) => (code.startsWith('C') && name ? [name] : [])))
  return file.papers.flatMap((paper) => {
    const page = paper.pages.find(({ source, quality }) => source === 'ocr' && (quality.sharpness ?? 1) < BLURRED)
    if (!page || paper.kind !== 'other' || told.has(paper.file)) return []
    told.add(paper.file)
    const slots = { 材料: meantName(paper, file), 页: String(page.page) }
    return [toDefect('C1', { slots, file: paper.file, page: page.page }, file.catalogue.intake)]
  })
}

const meantName = (paper: PlacedPaper, file: CaseFile): string =>
  materialOf(file, paper.slot)?.material.name ?? nameOf(paper, file)

function actOn({ code }: Defect, acts: AdviserFile['acts']): AdvisedAct | undefined {
  return (Object.keys(acts) as AdvisedAct[]).find((act) => acts[act].includes(code))
}

function doubtOf(defect: Defect, act: AdvisedAct, file: CaseFile): PaperDoubt {
  const { code, severity, page, box, message, remedy, evidence } = defect
  const moveTo = act === 'move' ? placeFor(defect, file) : null
  return { code, severity, page, box, message, remedy, evidence, act, moveTo }
}

/** The material of the list that the paper was taken for, where that is another one than its slot. */
function placeFor({ file: name }: Defect, file: CaseFile): PaperDoubt['moveTo'] {
  const paper = file.papers.find((one) => one.file === name)
  if (!paper || paper.materialId === paper.slot) return null
  const found = materialOf(file, paper.materialId)
  return found ? { id: found.material.id, name: found.material.name } : null
}
