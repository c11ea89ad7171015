import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { dayOf } from '../../days.ts'
import { doubtOf, placeOf } from '../../look.ts'

/** A date lies in the future, or before what it must follow. */
export const d4: Check = {
  code: 'D4',
  find: (file) => file.papers.flatMap((paper) => [...inFuture(paper, file), ...outOfOrder(paper)]),
}

/** Days on which something has already been done: they cannot be still to come. */
const DONE = [
  '签发日期',
  '出具日期',
  '开具日期',
  '签订日期',
  '签署日期',
  '填表日期',
  '申请日期',
  '委托日期',
  '登记日期',
  '成立日期',
  '出生',
  '出生日期',
  '报告日期',
  '检测日期',
  '发证日期',
  '核发日期',
  '初次领证日期',
  '注册日期',
  '入院日期',
  '出院日期',
  '开票日期',
  '有效期限起',
  '作出日期',
]

/** A contract or certificate may begin to hold later; what it is dated may not. */
function inFuture(paper: PlacedPaper, { today }: CaseFile): Finding[] {
  return DONE.flatMap((name) => {
    const field = paper.fields[name]
    const day = dayOf(field?.value)
    const beginsLater = name === '有效期限起' && paper.kind !== 'id-card-back'
    if (!field || day === null || day <= today || beginsLater) return []
    return [{ slots: { d: day }, ...placeOf(paper, field), ...doubtOf(field), evidence: `${name}：${day}` }]
  })
}

/** Pairs of which the first cannot be later than the second. */
const ORDER: [string, string][] = [
  ['出生', '签发日期'],
  ['出生日期', '签发日期'],
  ['成立日期', '签发日期'],
  ['成立日期', '核发日期'],
  ['有效期限起', '有效期限止'],
  ['租赁期限起', '租赁期限止'],
  ['委托期限起', '委托期限止'],
  ['签署日期', '委托期限止'],
  ['签订日期', '租赁期限止'],
  ['入院日期', '出院日期'],
  ['出院日期', '出具日期'],
  ['检测日期', '报告日期'],
  ['初次领证日期', '有效期限起'],
  ['注册日期', '发证日期'],
  ['出生', '登记日期'],
]

function outOfOrder(paper: PlacedPaper): Finding[] {
  return ORDER.flatMap(([early, late]) => {
    const [first, second] = [paper.fields[early], paper.fields[late]]
    const [a, b] = [dayOf(first?.value), dayOf(second?.value)]
    if (!first || !second || a === null || b === null || a <= b) return []
    return [
      {
        slots: { 先: plainName(early), 后: plainName(late), a, b },
        wording: 'order',
        ...placeOf(paper, first),
        ...doubtOf(first, second),
        evidence: `${early}：${a}；${late}：${b}`,
      },
    ]
  })
}

const plainName = (name: string): string => name.replace(/日期$/, '')
