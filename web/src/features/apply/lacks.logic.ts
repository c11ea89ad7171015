import type { Case, Draft, ServiceDocument } from '../../../../src/contract/index.ts'
import { t } from '../../texts/zh-CN.ts'
import { faultOf, fieldId, isByHand, type Layout, slotId } from './fields.logic.ts'

/** Something to be done before handing in, and where on the page. */
export type Lack = { id: string; message: string }

/** Cells that are empty though required, or plainly mistyped; papers that are needed and not there. */
export function lacksOf(
  { form }: Pick<ServiceDocument, 'form'>,
  { applicant }: Draft,
  { missing, layout }: Pick<Case, 'missing'> & { layout: Layout },
): Lack[] {
  const cells = form
    .filter(({ field }) => !isByHand(field, layout))
    .flatMap(({ field, required }) => {
      const value = applicant[field] ?? ''
      const fault = faultOf(field, value)
      if (fault) return [{ id: fieldId(field), message: t.apply.faults[fault](value) }]
      return required && value.trim() === '' ? [{ id: fieldId(field), message: t.apply.blank(field) }] : []
    })
  const papers = missing
    .filter(({ kind }) => kind === 'material')
    .map(({ id, name }) => ({ id: slotId(id), message: t.apply.missingPaper(name) }))
  return [...cells, ...papers]
}

/** How much is filled in and handed over, with what it is out of. */
export function progressOf({ form }: Pick<ServiceDocument, 'form'>, { applicant }: Draft, found: Case, needed: number) {
  const required = form.filter((field) => field.required)
  const papers = found.missing.filter(({ kind }) => kind === 'material').length
  return {
    fields: required.length,
    filled: required.filter(({ field }) => (applicant[field] ?? '').trim() !== '').length,
    papers: Math.max(needed, papers),
    got: Math.max(needed, papers) - papers,
  }
}
