import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../src/catalogue/index.ts'
import type { ReadingKnowledge } from '../src/contract/index.ts'
import type { Paper } from '../src/reading/index.ts'
import { type At, readAt, valuesOf } from './support/read-at.ts'

let knowledge: ReadingKnowledge
beforeAll(async () => {
  knowledge = (await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge') })).reading
})

const read = (...lines: At[]): Paper => readAt(knowledge, lines)

describe('what forms call their fields', () => {
  test('is not what the catalogue calls them', () => {
    const paper = read(
      [36, 5, '临时占用城市道路申请表'],
      [6, 15, '占路事由(用途)：活动临时设施'],
      [6, 19, '占用期限(起)：2026年12月02日'],
      [6, 23, '占路长度(m)：13.3'],
      [6, 27, '事故发生时间：2026年7月1日'],
      [6, 31, '工作人员人数：11'],
    )
    expect(valuesOf(paper)).toMatchObject({
      占用用途: '活动临时设施',
      占用开始日期: '2026-12-02',
      长: 13.3,
      事故时间: '2026-07-01',
    })
  })

  test('each wording names one field, and no field goes by the name of another', () => {
    const groups = [...knowledge.common.synonyms, ...knowledge.formSynonyms]
    const words = groups.flat()
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })
})

describe('what engines and text layers do', () => {
  test('labels spread over their cells are found sign by sign, over their values as well', () => {
    const paper = read(
      [38, 5, '营业执照'],
      [6, 15, '名'],
      [10, 15, '称'],
      [6, 18, '上海启航商贸有限公司'],
      [6, 24, '类'],
      [10, 24, '型'],
      [6, 27, '有限责任公司'],
      [6, 33, '住'],
      [10, 33, '所'],
      [6, 36, '上海市松江区云间路18号'],
      [6, 42, '成立日期'],
      [6, 45, '2024年12月27日'],
    )
    expect(valuesOf(paper)).toMatchObject({
      名称: '上海启航商贸有限公司',
      类型: '有限责任公司',
      住所: '上海市松江区云间路18号',
    })
  })

  test('brackets of other kinds and widths are one pair', () => {
    const paper = read([40, 5, '审计报告'], [10, 15, '报告文号：衡正审字〔2026】第4584号'])
    expect(valuesOf(paper)).toMatchObject({ 报告编号: '衡正审字〔2026〕第4584号' })
  })

  test('a label whose value stands a little off its row takes none of the next label', () => {
    const paper = read(
      [38, 5, '食品经营许可延续申请书'],
      [28, 14.6, '91310112MA0095819L'],
      [6, 15.5, '统一社会信用代码'],
      [55, 15, '法定代表人'],
      [75, 15.5, '陆雨桐'],
      [6, 20, '联系电话'],
      [28, 20, '13900009540'],
    )
    expect(valuesOf(paper)).toMatchObject({ 统一社会信用代码: '91310112MA0095819L' })
  })
})
