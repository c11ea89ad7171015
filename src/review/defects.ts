import type { HintDefect } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'
import { documentOf, type ReviewFile } from './review-file.ts'

/** What the latest check found and how it was answered, then what an earlier round asked for and the check finds no more. */
export function defectsOf(file: ReviewFile): HintDefect[] {
  const { check, rounds, tolerated, committed, knowledge } = file
  const words = knowledge.words.defect
  const answeredOn = (code: string, materialId: string | null): string | null =>
    rounds.findLast(
      ({ items, resubmittedOn }) =>
        resubmittedOn !== null && items.some((item) => item.code === code && item.materialId === materialId),
    )?.resubmittedOn ?? null
  const found = (check?.defects ?? []).map((defect): HintDefect => {
    const materialId = defect.materialId ?? null
    const isTolerated = materialId !== null && (tolerated?.open.includes(materialId) ?? false)
    const isCommitted = materialId !== null && (committed?.materialIds.includes(materialId) ?? false)
    const date = answeredOn(defect.code, materialId)
    return {
      ...{ code: defect.code, severity: defect.severity, message: defect.message, remedy: defect.remedy, materialId },
      basis: defect.basis ?? null,
      documentId: documentOf(file, defect.file),
      ...{ page: defect.page ?? null, box: defect.box ?? null },
      state: isTolerated || isCommitted ? 'answered' : 'open',
      answer: isTolerated
        ? fillIn(words.tolerated, { date: tolerated?.by ?? '' })
        : isCommitted
          ? words.committed
          : date && fillIn(words.still, { date }),
    }
  })
  return [...found, ...mended(file, found)]
}

function mended({ rounds, check, knowledge }: ReviewFile, found: HintDefect[]): HintDefect[] {
  if (!check) return []
  return rounds.flatMap(({ items, resubmittedOn }) =>
    items
      .filter(({ code, materialId }) => !found.some((one) => one.code === code && one.materialId === materialId))
      .flatMap(({ code, materialId, ...item }) => {
        if (code === null || resubmittedOn === null) return []
        const {
          message = '',
          remedy = '',
          basis = null,
        } = item as { message?: string; remedy?: string; basis?: string }
        return [
          {
            ...{ code, severity: 'supplement' as const, message, remedy, basis, materialId },
            ...{ documentId: null, page: null, box: null, state: 'answered' as const },
            answer: fillIn(knowledge.words.defect.mended, { date: resubmittedOn }),
          },
        ]
      }),
  )
}
