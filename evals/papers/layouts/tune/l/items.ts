import type { DayStyle } from '../../../days.ts'
import type { Pen } from '../../../pen.ts'
import { fieldsOf } from '../k/kit.ts'
import { BLANK_DAY } from '../parts.ts'

/** One entry of a form: what it asks and what was answered. */
export type Item = { field: string; label: string; value: string; long: boolean }

const LONG = new Set(
  '申请人 变更前 变更后 经营场所 经营地址 住所 住址 户籍地址 现户籍地址 迁入地址 房屋坐落 坐落 设置地址 工程名称 工程地点 事故地点 占用路段 活动地址 联系地址 通信地址 拟落户地址 拟定名称 经营范围 用人单位 装修项目 消纳去向'.split(
    ' ',
  ),
)
const UNITS: Record<string, string> = {
  长: '米',
  宽: '米',
  离地高度: '米',
  经营面积: '平方米',
  建筑面积: '平方米',
  占用面积: '平方米',
  摊位面积: '平方米',
  面积: '平方米',
  月租金: '元/月',
  自负金额: '元',
  从业人数: '人',
  居住人数: '人',
}
const SPANS: [string, string][] = [
  ['申请期限起', '申请期限止'],
  ['占用开始日期', '占用结束日期'],
  ['处置开始日期', '处置结束日期'],
  ['开工日期', '完工日期'],
  ['租赁期限起', '租赁期限止'],
]
const SIZED: [string, string] = ['长', '宽']

/** The entries of a form under its own names; a beginning and its end, a length and its breadth share a cell. */
export function itemsOf(pen: Pen, names: Record<string, string>, style: DayStyle): Item[] {
  const fields = fieldsOf(pen)
  const dated = (field: string) => /日期|期限.|时间$/.test(field)
  const fill = (field: string) => pen.fill(field, dated(field) ? BLANK_DAY : '&emsp;', style)
  const joint = (pairs: [string, string][], field: string, side: 0 | 1) =>
    pairs.find((pair) => pair[side] === field && pair.every((name) => fields.includes(name)))
  return fields.flatMap((field): Item[] => {
    if (joint(SPANS, field, 1) || joint([SIZED], field, 1)) return []
    const span = joint(SPANS, field, 0)
    if (span)
      return [
        { field, label: names[span.join('')] ?? '起止时间', value: `${fill(span[0])} 至 ${fill(span[1])}`, long: true },
      ]
    if (joint([SIZED], field, 0))
      return [
        {
          field,
          label: names.长宽 ?? '规格',
          value: `长 ${fill('长')} 米 × 宽 ${fill('宽')} 米`,
          long: false,
        },
      ]
    const unit = UNITS[field]
    return [
      {
        field,
        label: names[field] ?? field,
        value: `${fill(field)}${unit ? ` ${unit}` : ''}`,
        long: LONG.has(field),
      },
    ]
  })
}

/** Entries packed into rows of so many places; a long one takes a row's rest. */
export function packed(items: Item[], places: number): (Item & { span: number })[][] {
  const rows: (Item & { span: number })[][] = []
  let free = 0
  for (const item of items) {
    const need = item.long ? Math.min(2, places) : 1
    if (free < need) {
      rows.push([])
      free = places
    }
    rows.at(-1)?.push({ ...item, span: need })
    free -= need
  }
  for (const row of rows) {
    const last = row.at(-1)
    if (last) last.span += places - row.reduce((total, { span }) => total + span, 0)
  }
  return rows
}
