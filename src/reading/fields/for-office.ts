import { boxAround, closeTextOf, leftOf, type Row } from '../layout.ts'
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
    const first = row.glyphs.find(({ box }) => box[0] > x + width)
    const middle = row.top + row.height / 2
    const isHere = row.page === glyphs[0]?.page && middle > top - row.height && middle < top + height + row.height
    return first && isHere
      ? [hits.find((one) => one.row === i && !one.inline && leftOf(one.glyphs) === first.box[0])]
      : []
  })
  return beside.length > 1 && beside.every((hit) => hit !== undefined && !hit.stacked)
}
