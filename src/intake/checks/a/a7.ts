import type { Fact } from '../../../contract/index.ts'
import type { CaseFile, Check, Finding, PlacedPaper } from '../../case-file.ts'
import { nameOf, placeOf } from '../../look.ts'

type Group = PlacedPaper['ticks'][number]

/** Of a group of which one is to be ticked, none is, or several are. */
export const a7: Check = {
  code: 'A7',
  find: (file) => file.papers.flatMap((paper) => paper.ticks.flatMap((group) => faultOf(group, paper, file))),
}

function faultOf(group: Group, paper: PlacedPaper, file: CaseFile): Finding[] {
  const ticked = group.options.filter(({ ticked }) => ticked)
  const place = (ticked[1] ?? group.options[0]) as Group['options'][number] | undefined
  if (!place || group.options.length < 2 || ticked.length === 1 || !isSingle(group, file.service.facts)) return []
  const called = group.group || group.options.map(({ text }) => text).join('、')
  return [
    {
      slots: { 选项: called },
      ...(ticked.length === 0 && { wording: 'none' }),
      ...placeOf(paper),
      page: place.page,
      box: place.box,
      evidence:
        ticked.length === 0
          ? `《${nameOf(paper, file)}》中没有勾选`
          : `同时勾了${ticked.map(({ text }) => `“${text}”`).join('')}`,
    },
  ]
}

/** Words that exclude one another, whatever the form. */
const OPPOSED = [
  ['是', '否'],
  ['有', '无'],
  ['有', '没有'],
  ['男', '女'],
  ['同意', '不同意'],
  ['自有', '租赁'],
  ['已婚', '未婚'],
  ['需要', '不需要'],
  ['本人办理', '委托办理'],
  ['新办', '变更'],
  ['新办', '延续'],
]

/** What can be only one thing by its name. */
const ONE_OF = /(方式|形式|性质|性别|类别|类型|渠道|身份|原因)$/

/** Whether one only may be ticked: the form says so, the words exclude one another, or the service asks it as one choice. */
function isSingle({ group, options }: Group, facts: Fact[]): boolean {
  if (/多选/.test(group)) return false
  if (/单选|选一|仅选/.test(group) || ONE_OF.test(plainOf(group))) return true
  const words = options.map(({ text }) => plainOf(text))
  if (OPPOSED.some((pair) => pair.every((word) => words.includes(word)))) return true
  const asked = facts.filter(
    ({ type, options: choices = [] }) =>
      (type === 'choice' || type === 'choices') && choices.filter((one) => words.includes(plainOf(one))).length >= 2,
  )
  return asked.length > 0 && asked.every(({ type }) => type === 'choice')
}

const plainOf = (text: string): string => text.normalize('NFKC').replace(/[\s:;,.、，；。]/g, '')
