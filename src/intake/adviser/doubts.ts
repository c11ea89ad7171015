import type { AdvisedAct, AdviserFile, Defect, PaperDoubt } from '../../contract/index.ts'
import type { CaseFile } from '../case-file.ts'
import { judgeCase } from '../judge.ts'

/** What can be doubted of each file, by its name, in the words a clerk would send; only what people can do something about. */
export function doubtsOf(file: CaseFile): Map<string, PaperDoubt[]> {
  const { acts } = file.catalogue.intake.adviser
  const doubts = judgeCase(file).defects.flatMap((defect) => {
    const act = actOn(defect, acts)
    return act && defect.file !== undefined ? [{ name: defect.file, doubt: doubtOf(defect, act, file) }] : []
  })
  return new Map([...Map.groupBy(doubts, ({ name }) => name)].map(([name, of]) => [name, of.map(({ doubt }) => doubt)]))
}

function actOn({ code }: Defect, acts: AdviserFile['acts']): AdvisedAct | undefined {
  return (Object.keys(acts) as AdvisedAct[]).find((act) => acts[act].includes(code))
}

function doubtOf(defect: Defect, act: AdvisedAct, file: CaseFile): PaperDoubt {
  const { code, severity, page, box, message, remedy, evidence } = defect
  return {
    code,
    severity,
    page,
    box,
    message,
    remedy,
    evidence,
    act,
    moveTo: act === 'move' ? placeFor(defect, file) : null,
  }
}

/** The material of the list that the paper was taken for, where that is another one than its slot. */
function placeFor({ file: name }: Defect, { papers, materials }: CaseFile): PaperDoubt['moveTo'] {
  const paper = papers.find((one) => one.file === name)
  if (!paper || paper.materialId === null || paper.materialId === paper.slot) return null
  const found = materials.find(({ material }) => material.id === paper.materialId)
  return found ? { id: found.material.id, name: found.material.name } : null
}
