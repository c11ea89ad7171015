/** One cell of a table: what it asks, and what stands there (empty: a blank to be filled by hand). */
export type Cell = { label: string; value: string; long: boolean }

/** A stretch of a paragraph; `blank` is a line left to be filled by hand, `long` where much is to be written. */
export type Run = { text: string; blank?: boolean; long?: boolean }
/** `indent`: as running text has it. */
export type Paragraph = { runs: Run[]; indent: boolean }

export type Part =
  | { kind: 'table'; title: string; cells: Cell[] }
  | { kind: 'text'; title: string | null; paragraphs: Paragraph[] }
  | { kind: 'sign'; lines: string[] }

/** A paper as it will stand on A4, before it is rendered. */
export type Sheet = {
  title: string
  version: string
  parts: Part[]
  footer: string
  /** What is still to be done: shown on the screen, not printed. */
  todo: { title: string; items: string[] }
}

/** Sheets of one file, with the visible label and the metadata mark of generated content; null where a body issues them itself. */
export type Sheets = { sheets: Sheet[]; label: string | null; mark: Mark | null }

/** The key `AIGC` of GB 45438-2025 (人工智能生成合成内容标识办法, in force since 2025-09-01). */
export type Mark = {
  /** `1`: generated. */
  Label: '1'
  ContentProducer: string
  /** Tells one content from another. */
  ProduceID: string
  ReservedCode1: string
  ContentPropagator: string
  PropagateID: string
  ReservedCode2: string
}

const PRODUCER = 'zhengtong'

/** The mark of a file this product writes. */
export const markOf = (id: string): Mark => ({
  Label: '1',
  ContentProducer: PRODUCER,
  ProduceID: id,
  ReservedCode1: '',
  ContentPropagator: PRODUCER,
  PropagateID: id,
  ReservedCode2: '',
})

/** Text without the characters that XML and HTML cannot hold. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .replace(/\r\n?/g, '\n')

const LONGEST_LABEL = 9
const LONGEST_VALUE = 14

/** Two short cells share a row; a wide one has its own. */
export function rowsOf(cells: Cell[]): Cell[][] {
  const rows: Cell[][] = []
  for (const cell of cells) {
    const last = rows.at(-1)
    if (last?.length === 1 && last[0] && !isWide(last[0]) && !isWide(cell)) last.push(cell)
    else rows.push([cell])
  }
  return rows
}

const isWide = ({ label, value, long }: Cell): boolean =>
  long || label.length > LONGEST_LABEL || value.length > LONGEST_VALUE || value.includes('\n')
