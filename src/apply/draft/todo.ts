import type { DraftedPaper, FormTexts } from '../../contract/index.ts'
import { fillIn } from '../../shared/index.ts'

/** What is still to be done on a paper, in words. */
export function todoOf({ fields, blank, conflicts, unsure }: Omit<DraftedPaper, 'text'>, { sheet }: FormTexts) {
  const doubted = new Set([...conflicts, ...unsure].map(({ field }) => field))
  const byHand = new Set(fields.filter((field) => field.byHand).map(({ field }) => field))
  return {
    title: sheet.blanks,
    items: [
      ...conflicts.map(({ field, values }) =>
        fillIn(sheet.conflict, {
          field,
          values: values.map(({ origin, value }) => fillIn(sheet.conflictValue, { origin, value })).join('，'),
        }),
      ),
      ...unsure.map(({ field, origin, value }) => fillIn(sheet.unsure, { field, origin, value })),
      ...blank
        .filter((field) => !doubted.has(field))
        .map((field) => fillIn(byHand.has(field) ? sheet.byHand : sheet.required, { field })),
    ],
  }
}
