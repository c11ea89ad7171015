import { boxAround, cellsOf, closeTextOf, leftOf, type Row } from '../layout.ts'
import { isAtHeight } from './at-height.ts'
import type { Hit } from './label.ts'
import { sharesEdge } from './table-labels.ts'

/** What may have the name of a label as its value: 变更事项, 证件类型, 申请人身份; never 身高 or 服务处所. */
const NAMES_ANOTHER = /(事项|项目|项|内容|类[型别]|种类|身份|职务|关系|用途|方式|原因|事由|理由|情况)$/u
/** Remarks that begin with what is a label elsewhere: 附记 | 业务编号 5434759895. */
const HOLDS_LABELS = /附[记注]$/u
/** 备注 is the 附记 of some papers. */
const holdsLabels = ({ alias, rules }: Hit): boolean =>
  [alias, ...rules.map(({ name }) => name)].some((name) => HOLDS_LABELS.test(name))

/** In line heights. */
const SLACK = 0.9
const UNDER = 3.2
const FAR = 12
/** In character widths. */
const APART = 3.5

/** 变更事项 | 住所: in a grid a cell behind a label is a value where it ends its row and stands in no column of labels. */
export function withoutValues(hits: Hit[], rows: Row[]): Hit[] {
  const bare = hits.filter(({ colon, inline }) => !colon && !inline)
  return hits.filter((hit) => {
    const before = bare.find((one) => one.row === hit.row && one.end === hit.start) ?? bare.find(isHalfALineOff)
    const holder =
      hits.find((one) => one.row === hit.row && one.end === hit.start && holdsLabels(one)) ??
      bare.find((one) => holdsLabels(one) && standsBeside(one))
    const endsRow = hit.end === endOfRow(hit.row, rows) && !hit.colon && !hit.stacked
    if ((holder ?? holderOver(hit)) && !hit.colon && !endsRow) return false
    if (!before || !endsRow) return true
    if (![before.alias, ...before.rules.map(({ name }) => name)].some((name) => NAMES_ANOTHER.test(name))) return true
    const inColumn = (one: Hit): number =>
      bare.filter((other) => other !== one && sharesEdge(other.glyphs, one.glyphs, (rows[one.row]?.em ?? 0) / 2)).length
    return inColumn(before) === 0 || inColumn(hit) > 0

    /** 附记 heads what stands close under it. */
    function holderOver({ row, start, glyphs }: Hit): Hit | undefined {
      const [left, top, , height] = boxAround(glyphs)
      const isOnly = start === 0 || (rows[row]?.glyphs[start]?.gap ?? 0) > APART
      return bare.find((one) => {
        const [x, y, width, own] = boxAround(one.glyphs)
        const isOver = one.glyphs[0]?.page === glyphs[0]?.page && y < top && top - y < UNDER * Math.max(own, height)
        return isOnly && isOver && holdsLabels(one) && left < x + width && left > x - FAR * height
      })
    }

    /** A label at half height of its high cell has its value up to a line above. */
    function standsBeside({ row, glyphs }: Hit): boolean {
      const [x, y, width, height] = boxAround(glyphs)
      const [first] = hit.glyphs
      if (!first || hit.start > 0 || row === hit.row || first.page !== glyphs[0]?.page) return false
      return first.box[0] > x + width && isAtHeight(first, [x, y, width, height], SLACK)
    }

    /** The label stands above the English that was taken from under it, its value at half height of the two. */
    function isHalfALineOff({ row, end, glyphs }: Hit): boolean {
      const [x, y, width, height] = boxAround(glyphs)
      const [first] = hit.glyphs
      if (!first || hit.start > 0 || Math.abs(row - hit.row) !== 1 || end !== rows[row]?.glyphs.length) return false
      return (
        first.page === glyphs[0]?.page && first.box[0] > x + width && isAtHeight(first, [x, y, width, height], SLACK)
      )
    }
  })
}

/** So many rows that end in the same words do so in a column that says the same of each: 自填. */
const SAME = 3

/** Where a row ends, without a last cell that stands below itself in row after row. */
function endOfRow(at: number, rows: Row[]): number {
  const row = rows[at]
  const cells = row ? cellsOf(row) : []
  const last = cells.at(-1)
  if (!row || !last || cells.length < SAME) return row?.glyphs.length ?? 0
  const isSame = (other: Row): boolean => {
    const own = cellsOf(other).at(-1) ?? []
    return closeTextOf(own) === closeTextOf(last) && Math.abs(leftOf(own) - leftOf(last)) < row.em / 2
  }
  return rows.filter(isSame).length > SAME ? row.glyphs.length - last.length : row.glyphs.length
}
