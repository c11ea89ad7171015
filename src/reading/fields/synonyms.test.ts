import { describe, expect, it } from 'vitest'
import { barerLabels } from './synonyms.ts'

const words = { openings: '^(?:计划(?=.*日期$)|设施(?=长度$))', partyNames: ['姓名', '名称'], roles: '监护人|施工' }

describe('barerLabels', () => {
  it.each([
    ['计划开工日期', ['开工日期']],
    ['设施长度', ['长度']],
    ['施工单位名称', ['施工单位']],
    ['变更后姓名', []],
    ['设施名称', []],
  ])('%s', (label, barer) => {
    expect(barerLabels(label, words)).toEqual(barer)
  })
})
