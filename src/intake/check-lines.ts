import type { CheckResult } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'
import type { CaseFile } from './case-file.ts'
import { kindName } from './expected-papers.ts'

/** The result of a check as lines of text: papers, findings with what to do, advice. */
export function checkLines(
  { serviceId, documents, defects, advice }: CheckResult,
  { intake, services }: Pick<CaseFile['catalogue'], 'intake' | 'services'>,
): string[] {
  const words = intake.advice.terminal
  const materials = new Map(services.get(serviceId)?.materials.map(({ id, name }) => [id, name]))
  return [
    ...documents.map(({ file, range: [first, last], kind, materialId }) =>
      fillIn(words.document, {
        file,
        pages: first === last ? first : `${first}-${last}`,
        kind: kindName(kind, intake.paperNames),
        material: materialId === null ? '' : fillIn(words.placed, { name: materials.get(materialId) ?? materialId }),
      }),
    ),
    '',
    ...defects.flatMap(({ code, severity, file, page, message, remedy, basis }) => [
      fillIn(words.defect, {
        mark: words.marks[severity],
        code,
        place: file === undefined ? '' : `${file}${page === undefined ? '' : ` 第${page}页`} `,
        message,
      }),
      fillIn(words.remedy, { remedy }),
      ...(basis === undefined ? [] : [fillIn(words.basis, { basis })]),
    ]),
    fillIn(words.decision, { decision: words.decisions[advice.decision] }),
    ...advice.reasons.map((reason) => `  ${reason}`),
  ]
}
