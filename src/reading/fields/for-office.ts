import { boxAround, closeTextOf, type Row } from '../layout.ts'
import type { Hit } from './label.ts'

/** Whether nobody who hands in the paper fills the slot of a label: the office does, or it is the heading of rows with labels of their own. */
export const isFilledByNone = (hit: Hit, hits: Hit[], rows: Row[], office: string): boolean =>
  isForOffice(hit, rows, office) || isHeadingOfRows(hit, hits, rows)

function isForOffice({ alias, row, start, end, stacked }: Hit, rows: Row[], office: string): boolean {
  const words = stacked ? alias : closeTextOf(rows[row]?.glyphs.slice(start, end) ?? [])
  return new RegExp(office, 'u').test(words)
}

/** 申请 / 内容 at the left of rows that each have a label: nothing is written beside it. */
function isHeadingOfRows({ stacked, glyphs }: Hit, hits: Hit[], rows: Row[]): boolean {
  if (!stacked) return false
  const [x, top, width, height] = boxAround(glyphs)
  const beside = rows.flatMap((row, i) => {
    const middle = row.top + row.height / 2
    const isHere = row.page === glyphs[0]?.page && middle > top - AROUND * row.height
    const first = row.glyphs.find(({ box }) => box[0] > x + width)
    if (!first || !isHere || middle > top + height + AROUND * row.height) return []
    return [
      { left: first.box[0], isLabel: hits.some((hit) => hit.row === i && !hit.inline && hit.glyphs[0] === first) },
    ]
  })
  const labels = beside.filter(({ isLabel }) => isLabel).map(({ left }) => left)
  return labels.length > 1 && beside.every(({ left }) => left >= Math.min(...labels))
}
/** Rows so many line heights above and below it are its own. */
const AROUND = 1.5
