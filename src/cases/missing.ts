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

/** What is lacking before handing in, and what is only shown when one comes by. */
export type StillNeeded = { missing: Missing[]; bring: { id: string; name: string }[] }

/**
 * What is still needed: papers that this person must hand in by what is known (the verdict of the pre-check), and fields of
 * the form that must be filled. A paper that stands for others is handed in with any of them. One that the office only looks
 * at is brought along, one that it fetches itself is not asked for; the form is written from its fields, not handed in again.
 */
export function stillNeeded({
  service,
  draft,
  papers,
  today,
  words,
  byHand,
}: {
  service: ServiceDocument
  draft: Draft
  papers: readonly Pick<CasePaper, 'materialId' | 'scan'>[]
  today: string
  words: Pick<ReceiptFile, 'missingMaterial' | 'missingField'>
  /** Fields that one can only fill in on the printed form. */
  byHand: RegExp
}): StillNeeded {
  const handedIn = new Set(papers.filter(({ scan }) => scan !== 'infected').map(({ materialId }) => materialId))
  const required = new Map(verdictOf(service, draft.facts, today).materials.map((one) => [one.id, one.required]))
  const byId = new Map(service.materials.flatMap((one) => (isMaterialChoice(one) ? [] : [[one.id, one] as const])))
  const standIns = new Set(service.materials.filter(isMaterialChoice).flatMap(({ anyOf }) => anyOf))
  const ways = (entry: Material | MaterialChoice): string[] =>
    isMaterialChoice(entry) ? [entry.id, ...entry.anyOf] : [entry.id]
  const handledAs = (entry: Material | MaterialChoice) => {
    const all = ways(entry).map((id) => byId.get(id)?.handled)
    return all.includes('called') ? 'called' : all.includes('shown') ? 'shown' : 'submitted'
  }
  const needed = service.materials
    .filter((entry) => isMaterialChoice(entry) || !standIns.has(entry.id))
    .filter(({ id }) => required.get(id) === true)
    .filter((entry) => !ways(entry).some((id) => handedIn.has(id)))
  const fields = service.form.filter(
    ({ field, required }) => required && !byHand.test(field) && !draft.applicant[field]?.trim(),
  )
  const materials = needed.filter((entry) => handledAs(entry) === 'submitted' && !isWritten(entry))
  const missing = [
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
  return {
    missing,
    bring: needed.filter((entry) => handledAs(entry) === 'shown').map(({ id, name }) => ({ id, name })),
  }
}

const isWritten = (entry: Material | MaterialChoice): boolean => !isMaterialChoice(entry) && entry.kind === '申请表'
