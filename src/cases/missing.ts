import {
  type Draft,
  isMaterialChoice,
  type Material,
  type MaterialChoice,
  type Missing,
  type ReceiptFile,
  type ServiceDocument,
} from '../contract/index.ts'
import { verdictOf } from '../rules/index.ts'
import { fillIn } from '../shared/index.ts'
import type { CasePaper } from './case.ts'

/**
 * What is still missing: papers that this person must hand in by what is known (the verdict of the pre-check), and fields of
 * the form that must be filled. A paper that stands for others is handed in with any of them; one that the office fetches
 * itself is never missing.
 */
export function missingFrom({
  service,
  draft,
  papers,
  today,
  words,
}: {
  service: ServiceDocument
  draft: Draft
  papers: readonly Pick<CasePaper, 'materialId' | 'scan'>[]
  today: string
  words: Pick<ReceiptFile, 'missingMaterial' | 'missingField'>
}): Missing[] {
  const handedIn = new Set(papers.filter(({ scan }) => scan !== 'infected').map(({ materialId }) => materialId))
  const required = new Map(verdictOf(service, draft.facts, today).materials.map((one) => [one.id, one.required]))
  const byId = new Map(service.materials.flatMap((one) => (isMaterialChoice(one) ? [] : [[one.id, one] as const])))
  const standIns = new Set(service.materials.filter(isMaterialChoice).flatMap(({ anyOf }) => anyOf))
  const ways = (entry: Material | MaterialChoice): string[] =>
    isMaterialChoice(entry) ? [entry.id, ...entry.anyOf] : [entry.id]
  const materials = service.materials
    .filter((entry) => isMaterialChoice(entry) || !standIns.has(entry.id))
    .filter(({ id }) => required.get(id) === true)
    .filter((entry) => !ways(entry).some((id) => handedIn.has(id) || byId.get(id)?.handled === 'called'))
  const fields = service.form.filter(({ field, required }) => required && !draft.applicant[field]?.trim())
  return [
    ...fields.map(({ field }) => ({
      kind: 'field' as const,
      id: field,
      name: field,
      message: fillIn(words.missingField, { name: field }),
    })),
    ...materials.map(({ id, name }) => ({
      kind: 'material' as const,
      id,
      name,
      message: fillIn(words.missingMaterial, { name }),
    })),
  ]
}
