import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { type Cell, type Part, printable, type Run, rowsOf, type Sheet, type Sheets } from './sheet.ts'

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType]

const BODY = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋', cs: 'Times New Roman' }
const HEAD = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体', cs: 'Arial' }
/** Twentieths of a point: A4 with the margins of official papers, and the width between them. */
const PAGE = { width: 11906, height: 16838, top: 1247, right: 1134, bottom: 1134, left: 1134 }
const WIDTH = PAGE.width - PAGE.left - PAGE.right
const LABEL_WIDTH = Math.round(WIDTH * 0.2)
const HALF_WIDTH = Math.round(WIDTH * 0.3)
const LONG_HEIGHT = 1250
/** A row with more than this may run over to the next page. */
const WHOLE_ROW = 300
const LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000' }
const blankOf = (long: boolean) => '\u00a0'.repeat(long ? 56 : 16)

/** Sheets as a Word file, each on its own page, with the mark of generated content in its properties. */
export async function sheetsDocx({ sheets, label, mark }: Sheets): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: printable(sheets[0]?.title ?? ''),
    ...(label && { description: printable(label) }),
    ...(mark && {
      creator: mark.ContentProducer,
      lastModifiedBy: mark.ContentProducer,
      customProperties: [{ name: 'AIGC', value: JSON.stringify(mark) }],
    }),
    styles: { default: { document: { run: { font: BODY, size: 24 }, paragraph: { spacing: { line: 360 } } } } },
    sections: sheets.map((sheet) => sectionOf(sheet, label)),
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

const sectionOf = ({ title, version, parts, footer }: Sheet, label: string | null): ISectionOptions => ({
  properties: {
    page: {
      size: { width: PAGE.width, height: PAGE.height },
      margin: { top: PAGE.top, right: PAGE.right, bottom: PAGE.bottom, left: PAGE.left },
      pageNumbers: { start: 1 },
    },
  },
  footers: { default: new Footer({ children: [footerLine(footer)] }) },
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 120 },
      children: [new TextRun({ text: printable(title), font: HEAD, size: 38 })],
    }),
    small(version),
    ...(label
      ? [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 200, line: 280 },
            border: { top: LINE, bottom: LINE, left: LINE, right: LINE },
            children: [new TextRun({ text: printable(label), size: 19 })],
          }),
        ]
      : []),
    ...parts.flatMap(partDocx),
  ],
})

const small = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 120, line: 280 },
    children: [new TextRun({ text: printable(text), size: 19 })],
  })

const footerLine = (text: string) =>
  new Paragraph({
    children: [
      new TextRun({ text: `${printable(text)}　第`, size: 18 }),
      new TextRun({ children: [PageNumber.CURRENT], size: 18 }),
      new TextRun({ text: '页', size: 18 }),
    ],
  })

const heading = (text: string) =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 240, after: 80 },
    children: [new TextRun({ text: printable(text), font: HEAD, size: 24 })],
  })

function partDocx(part: Part): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'table':
      return [...(part.title ? [heading(part.title)] : []), tableDocx(part.cells)]
    case 'text':
      return [
        ...(part.title ? [heading(part.title)] : []),
        ...part.paragraphs.map(
          ({ runs, indent }) =>
            new Paragraph({
              ...(indent && { indent: { firstLine: 480 } }),
              // A titled text is the declaration: it stays with the signature below it.
              keepNext: part.title !== null,
              spacing: { line: 420 },
              children: runs.flatMap(runDocx),
            }),
        ),
      ]
    case 'sign':
      return part.lines.map(
        (line, i) =>
          new Paragraph({
            keepLines: true,
            keepNext: i < part.lines.length - 1,
            indent: { left: Math.round(WIDTH / 2) },
            spacing: { before: i === 0 ? 500 : 200 },
            children: textRuns(line),
          }),
      )
  }
}

const textRuns = (text: string): TextRun[] =>
  printable(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, ...(i > 0 && { break: 1 }) }))

const runDocx = ({ text, blank, long = false }: Run): TextRun[] =>
  blank ? [new TextRun({ text: blankOf(long), underline: {} })] : textRuns(text)

const tableDocx = (cells: Cell[]) =>
  new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [LABEL_WIDTH, HALF_WIDTH, LABEL_WIDTH, HALF_WIDTH],
    layout: TableLayoutType.FIXED,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: rowsOf(cells).map(rowDocx),
  })

const rowDocx = (row: Cell[]) =>
  new TableRow({
    cantSplit: row.every(({ value }) => value.length <= WHOLE_ROW),
    ...(row.some(({ long }) => long) && { height: { value: LONG_HEIGHT, rule: 'atLeast' as const } }),
    children: row.flatMap(({ label, value }) => [
      cellDocx(label, LABEL_WIDTH, { alignment: AlignmentType.CENTER }),
      row.length === 1
        ? cellDocx(value, HALF_WIDTH * 2 + LABEL_WIDTH, { columnSpan: 3 })
        : cellDocx(value, HALF_WIDTH, {}),
    ]),
  })

const cellDocx = (
  text: string,
  width: number,
  { alignment, columnSpan }: { alignment?: Alignment; columnSpan?: number },
) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(columnSpan && { columnSpan }),
    children: [new Paragraph({ spacing: { line: 320 }, ...(alignment && { alignment }), children: textRuns(text) })],
  })
