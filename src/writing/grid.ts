import writeXlsxFile from 'write-excel-file/node'
import { safe } from './escape.ts'

type Value = string | number | null
/** Tables with their headings, as a spreadsheet or as a page that prints. */
export type Grid = { title: string; lines: string[]; tables: { name: string; head: string[]; rows: Value[][] }[] }

const MAX_SHEET_NAME = 31
const WIDEST = 60

/** A spreadsheet, one sheet a table; what stands above them is the first sheet. */
export async function gridXlsx({ title, lines, tables }: Grid): Promise<Uint8Array<ArrayBuffer>> {
  const about = { name: title, head: [title], rows: lines.map((line) => [line]) }
  const sheets = [about, ...tables].map(({ name, head, rows }) => ({
    sheet: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, MAX_SHEET_NAME),
    columns: head.map((_, i) => ({ width: widthOf([head, ...rows].map((row) => row[i] ?? null)) })),
    data: [
      head.map((value) => ({ value, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((value) => (value === null ? null : { value }))),
    ],
  }))
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer())
}

/** Room for the longest value of a column; a Chinese character takes two. */
const widthOf = (values: Value[]): number =>
  Math.min(WIDEST, Math.max(8, ...values.map((value) => [...String(value ?? '')].length * 2 + 2)))

const STYLE = `
@page { size: A4 landscape; margin: 14mm; }
body { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; font-size: 10pt; line-height: 1.5; color: #17262a; max-width: 260mm; margin: 10mm auto; padding: 0 4mm; }
h1 { font-size: 18pt; margin: 0 0 2mm; } h2 { font-size: 12pt; margin: 8mm 0 2mm; break-after: avoid; }
table { width: 100%; border-collapse: collapse; } td, th { border-top: 0.5pt solid #b9b7ae; padding: 1.4mm 2mm; text-align: left; vertical-align: top; }
th { font-weight: 600; } tr { break-inside: avoid; } p { margin: 0 0 1mm; color: #445459; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`.trim()

/** A page of its own that prints on A4 across; everything is escaped. */
export const gridHtml = ({ title, lines, tables }: Grid): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<h1>${safe(title)}</h1>
${lines.map((line) => `<p>${safe(line)}</p>`).join('\n')}
${tables.map(table).join('\n')}
</body>
</html>
`

const table = ({ name, head, rows }: Grid['tables'][number]): string => `<h2>${safe(name)}</h2>
<table>
<thead><tr>${head.map((cell) => `<th scope="col">${safe(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${safe(String(cell ?? ''))}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table>`
