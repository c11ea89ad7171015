import type { Grid } from './grid.ts'
import type { Sheets } from './sheet.ts'

export { inCapitals } from './capitals.ts'
export { type FieldPart, type FormField, type FormFields, formFieldsOf } from './form-fields.ts'
export { sheetsHtml } from './html.ts'
export { amountInCapitals } from './money.ts'
export { type Cell, type Mark, markOf, type Paragraph, type Part, type Run, type Sheet, type Sheets } from './sheet.ts'

/** Sheets as a Word file; the writer of such files is large and is read when the first one is asked for. */
export const sheetsDocx = async (sheets: Sheets): Promise<Uint8Array<ArrayBuffer>> =>
  (await import('./docx.ts')).sheetsDocx(sheets)

/** Tables as a spreadsheet. */
export const gridXlsx = async (grid: Grid): Promise<Uint8Array<ArrayBuffer>> =>
  (await import('./grid.ts')).gridXlsx(grid)
/** Tables as a page that prints. */
export const gridHtml = async (grid: Grid): Promise<string> => (await import('./grid.ts')).gridHtml(grid)
export type { Grid } from './grid.ts'
