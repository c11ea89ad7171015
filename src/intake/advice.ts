import type { CheckAdvice, Defect } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'
import type { CaseFile } from './case-file.ts'
import { isHandedIn } from './list.ts'

/**
 * What a clerk may do next. Accepting is advised only where nothing has to be mended; not accepting only where the law bars
 * it, and always as a decision that a person takes (行政许可法 第三十二条).
 */
export function adviceOn(file: CaseFile, defects: Defect[]): CheckAdvice {
  const words = file.catalogue.intake.advice
  const blocking = defects.filter(({ severity }) => severity === 'block')
  const mending = defects.filter(({ severity }) => severity === 'supplement')
  const reminders = defects.filter(({ severity }) => severity === 'remind')
  const decision = blocking.length > 0 ? 'not_accept' : mending.length > 0 ? 'supplement' : 'accept'
  const counted = (some: Defect[]) => ({
    count: some.length,
    codes: [...new Set(some.map(({ code }) => code))].join('、'),
  })
  return {
    decision,
    reasons: [
      ...blocking.map(({ message }) => fillIn(words.notAccept, { message })),
      ...(mending.length > 0 ? [fillIn(words.supplement, counted(mending))] : []),
      ...(decision === 'accept' ? [words.accept] : []),
      ...(reminders.length > 0 ? [fillIn(words.reminders, counted(reminders))] : []),
      ...openMaterials(file, words.openMaterials),
      ...(file.files.length > 0 && file.papers.length === 0 ? [words.noPapers] : []),
    ],
  }
}

/** Papers of which the facts known do not say whether they are needed, and that were not handed in anyway. */
function openMaterials({ materials, papers }: CaseFile, words: string): string[] {
  const open = materials.filter(
    (listed) =>
      listed.required === 'unknown' &&
      isHandedIn(listed) &&
      !papers.some((one) => one.materialId === listed.material.id),
  )
  return open.length === 0 ? [] : [fillIn(words, { names: open.map(({ material }) => material.name).join('》《') })]
}
