import { describe, expect, test } from 'vitest'
import { saysTheSame } from './same-content.ts'

const DRAFT = [
  '经审查，⟦1⟧申请的“公章刻制备案”：',
  '（1）依法登记（公章管理规定 第三条）：符合。由《营业执照》证明，2026年11月2日核对。',
  '（2）旧章已经交回（公章管理规定 第五条）：不明，尚待核实。只有申请人填报。',
].join('\n')
const RULES = {
  joining: '的了是为与经由所以已并于其中材料认定',
  judging: ['不', '没', '未', '符合', '不明', '待', '准予', '不予'],
  fixed: ['依法登记', '旧章已经交回', '公章管理规定 第三条', '公章管理规定 第五条'],
}
const says = (change: (draft: string) => string) => saysTheSame(DRAFT, change(DRAFT), RULES)

describe('other words for the same', () => {
  test.each([
    ['as it is', (draft: string) => draft],
    ['joined differently', (draft: string) => draft.replace('由《营业执照》证明，', '经《营业执照》证明，并于')],
    ['put shorter', (draft: string) => draft.replace('只有申请人填报', '为申请人填报')],
  ])('%s', (_, change) => expect(says(change)).toBe(true))
})

describe('something else', () => {
  test.each([
    ['another date', (draft: string) => draft.replace('11月2日', '11月3日')],
    ['a date left out', (draft: string) => draft.replace('，2026年11月2日核对', '，核对')],
    ['another article', (draft: string) => draft.replace('第五条', '第六条')],
    ['a name left out', (draft: string) => draft.replace('⟦1⟧', '申请人')],
    ['a name put in', (draft: string) => draft.replace('申请人填报', '申请人王强填报')],
    ['another paper', (draft: string) => draft.replace('《营业执照》', '《申请材料》')],
    ['the unclear made clear', (draft: string) => draft.replace('不明，尚待核实', '符合')],
    ['a doubt turned round', (draft: string) => draft.replace('由《营业执照》证明', '《营业执照》未证明')],
    ['a condition left out', (draft: string) => draft.split('\n').slice(0, 2).join('\n')],
    ['a reason put in', (draft: string) => draft.replace('尚待核实。', '尚待核实。已由现场检查发现隐患。')],
    ['much left out', (draft: string) => draft.replace('由《营业执照》证明，2026年11月2日核对。', '')],
  ])('%s', (_, change) => expect(says(change)).toBe(false))
})
