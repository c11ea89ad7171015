import { boxAround, cellsOf, closeTextOf, type Glyph, type Row } from '../layout.ts'

const REMARK = /^[（(][^（）()]{1,12}[）)]$/u
const UNIT = /^[（(](平方米|㎡|m²|m2|米|m|万?元|人民币元|人|年|%|％)[）)]$/u
const HAN = /^\p{Script=Han}{2,12}$/u
/** A remark stands no further below its label, in line heights. */
const STEP = 1.9

/** Rows without 第1页 共3页, which is no value of what it stands beside. */
export const withoutPageNumbers = (rows: Row[]): Row[] =>
  rows.filter(({ glyphs }) => !/^第\d{1,3}页[，,/]?(共\d{1,3}页)?(?:Page\d+of\d+)?$/iu.test(closeTextOf(glyphs)))

/** Rows with the remark or unit under a label (建筑面积 / （平方米）) behind it, as if both stood on one line. */
export function withRemarks(rows: Row[], isLabel: (text: string) => boolean): Row[] {
  const behind = new Map<Glyph, Glyph[]>()
  for (const [i, row] of rows.entries())
    for (const cell of cellsOf(row).filter((glyphs) => REMARK.test(closeTextOf(glyphs)))) {
      const last = [rows[i - 1], rows[i - 2]].flatMap((above) => labelOver(cell, row, above, isLabel) ?? [])[0]
      if (last && !behind.has(last)) behind.set(last, cell)
    }
  if (behind.size === 0) return rows
  const gone = new Set([...behind.values()].flat())
  return rows.flatMap((row) => {
    const glyphs = row.glyphs.flatMap((glyph) => {
      if (gone.has(glyph)) return []
      const remark = behind.get(glyph) ?? []
      return [glyph, ...remark.map((one) => ({ ...one, gap: 0, opens: false }))]
    })
    return glyphs.length > 0 ? [{ ...row, glyphs }] : []
  })
}

/** The last sign of the label that a remark stands under. */
function labelOver(
  cell: Glyph[],
  row: Row,
  above: Row | undefined,
  isLabel: (text: string) => boolean,
): Glyph | undefined {
  if (!above || above.page !== row.page || row.top - above.top > STEP * above.height) return undefined
  const [x, , width] = boxAround(cell)
  const over = above.glyphs.filter(({ box }) => box[0] + box[2] > x - above.em && box[0] < x + width + above.em)
  const text = closeTextOf(over)
  const isCell = cellsOf(above).some((one) => one[0] === over[0] && one.length === over.length)
  return isLabel(text) || (UNIT.test(closeTextOf(cell)) && isCell && HAN.test(text)) ? over.at(-1) : undefined
}
