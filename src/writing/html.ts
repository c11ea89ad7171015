import { safe } from './escape.ts'
import { type Cell, type Paragraph, type Part, type Run, rowsOf, type Sheet, type Sheets } from './sheet.ts'

const lines = (text: string): string => safe(text).replaceAll('\n', '<br>')

const STYLE = `
@page { size: A4; margin: 22mm 20mm 20mm; }
* { box-sizing: border-box; }
body { font-family: FangSong, STFangsong, "仿宋", "Songti SC", SimSun, "Noto Serif CJK SC", "Noto Sans CJK SC", serif; font-size: 12pt; line-height: 1.6; color: #000; background: #fff; max-width: 170mm; margin: 12mm auto; padding: 0 4mm; }
h1, h2 { font-family: SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif; font-weight: 600; }
h1 { font-size: 19pt; text-align: center; margin: 0 0 3mm; }
h2 { font-size: 12pt; margin: 6mm 0 2mm; break-after: avoid; }
.version, .label { text-align: center; font-size: 9.5pt; margin: 0 0 1mm; }
.label { border: 0.5pt solid #000; padding: 1mm 2mm; margin: 2mm 0 4mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
td, th { border: 0.75pt solid #000; padding: 1.6mm 2mm; vertical-align: middle; overflow-wrap: anywhere; }
th { font-weight: 400; text-align: center; }
.l { width: 20%; } .v { width: 30%; }
td.long { height: 22mm; vertical-align: top; }
tr { break-inside: avoid; }
.text p { margin: 0 0 2mm; overflow-wrap: anywhere; }
.text p.indent { text-indent: 2em; }
.blank { display: inline-block; min-width: 28mm; border-bottom: 0.75pt solid #000; text-indent: 0; }
.blank.wide { min-width: 110mm; }
.sign { margin: 12mm 0 0 50%; break-inside: avoid; }
.sign p { margin: 0 0 5mm; }
footer { font-size: 9pt; margin-top: 8mm; border-top: 0.5pt solid #000; padding-top: 1.5mm; }
article + article { break-before: page; margin-top: 20mm; }
.todo { border-left: 2pt solid #000; margin: 8mm 0 0; padding: 1mm 4mm; font-size: 10.5pt; }
.todo h2 { margin: 0; }
@media print { body { margin: 0; padding: 0; max-width: none; } article + article { margin-top: 0; } .todo { display: none; } }
`.trim()

/** Sheets as a page of its own that prints on A4, each on its own sheet; everything people wrote is escaped. */
export const sheetsHtml = ({ sheets, label, mark }: Sheets): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${mark ? `<meta name="AIGC" content="${safe(JSON.stringify(mark))}">` : ''}
<title>${safe(sheets[0]?.title ?? '')}</title>
<style>
${STYLE}
</style>
</head>
<body>
${sheets.map((sheet) => sheetHtml(sheet, label)).join('\n')}
</body>
</html>
`

const sheetHtml = ({ title, version, parts, footer, todo }: Sheet, label: string | null): string => `<article>
<h1>${safe(title)}</h1>
<p class="version">${safe(version)}</p>
${label ? `<p class="label">${safe(label)}</p>` : ''}
${parts.map(partHtml).join('\n')}
<footer>${safe(footer)}</footer>
${todo.items.length > 0 ? `<aside class="todo"><h2>${safe(todo.title)}</h2><ul>${todo.items.map((item) => `<li>${safe(item)}</li>`).join('')}</ul></aside>` : ''}
</article>`

function partHtml(part: Part): string {
  switch (part.kind) {
    case 'table':
      return `${part.title ? `<h2>${safe(part.title)}</h2>\n` : ''}<table><colgroup><col class="l"><col class="v"><col class="l"><col class="v"></colgroup>${rowsOf(part.cells).map(rowHtml).join('')}</table>`
    case 'text':
      return `${part.title ? `<h2>${safe(part.title)}</h2>\n` : ''}<div class="text">${part.paragraphs.map(paragraphHtml).join('')}</div>`
    case 'sign':
      return `<div class="sign">${part.lines.map((line) => `<p>${safe(line)}</p>`).join('')}</div>`
  }
}

const paragraphHtml = ({ runs, indent }: Paragraph): string =>
  `<p${indent ? ' class="indent"' : ''}>${runs.map(runHtml).join('')}</p>`

const runHtml = ({ text, blank, long }: Run): string =>
  blank ? `<span class="blank${long ? ' wide' : ''}" title="${safe(text)}">&nbsp;</span>` : lines(text)

const rowHtml = (row: Cell[]): string =>
  `<tr>${row.map((cell) => `<th>${safe(cell.label)}</th><td${row.length === 1 ? ' colspan="3"' : ''}${cell.long ? ' class="long"' : ''}>${lines(cell.value)}</td>`).join('')}</tr>`
