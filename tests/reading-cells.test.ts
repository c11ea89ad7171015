import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../src/catalogue/index.ts'
import type { ReadingKnowledge } from '../src/contract/index.ts'
import { type At, readAt, valuesOf } from './support/read-at.ts'

let knowledge: ReadingKnowledge
beforeAll(async () => {
  knowledge = (await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge') })).reading
})

const read = (...lines: At[]) => readAt(knowledge, lines)

describe('a value is found where it stands in its cell', () => {
  test('two labels of one field with a stroke between them are one, and a guess below labels is a value', () => {
    const paper = read(
      [10, 3, '+上海市望湖医院'],
      [38, 7, '出院小结'],
      [10, 12, '姓名 林雨桐'],
      [30, 12, '病区/科室 呼吸内科'],
      [60, 12, '床 33床'],
      [10, 16, '入院时间'],
      [40, 16, '出院时间'],
      [70, 16, '离院方式'],
      [10, 18.5, '2026-09-19'],
      [40, 18.5, '2026-09-25'],
      [70, 18.5, '医嘱离院'],
      [10, 24, '【出院诊断】'],
      [10, 27, '右侧桡骨骨折'],
    )
    expect(valuesOf(paper)).toMatchObject({
      医院: '上海市望湖医院',
      科室: '呼吸内科',
      床号: '33',
      入院日期: '2026-09-19',
      出院日期: '2026-09-25',
    })
  })

  test('remarks may begin with what is a label elsewhere, and the serial of a form is no number of the certificate', () => {
    const paper = read(
      [38, 5, '不动产权证书'],
      [50, 9, '沪（2024）黄字不动产权第053770号'],
      [10, 14, '权利人'],
      [30, 14, '郭明哲'],
      [10, 18, '附记'],
      [30, 18, '业务编号 5434759895'],
      [10, 60, '编号 NO D 31004417295'],
    )
    expect(valuesOf(paper)).toMatchObject({
      不动产权证号: '沪（2024）黄字不动产权第053770号',
      业务编号: '5434759895',
    })
    expect(String(valuesOf(paper).附记)).toMatch(/^业务编号\s?5434759895$/)
    expect(paper.blanks).toEqual([])
  })

  test('a value stands at the top of the high cell whose label stands at half height', () => {
    const table: At[] = [
      [38, 5, '公共场所卫生检测报告'],
      [10, 10, '报告编号AH2026190894'],
      [10, 20, '检测依据'],
      [30, 20, 'GB/T18204系列标准'],
      [10, 24, '环境条件'],
      [30, 24, '温度23.4℃'],
      [30, 28, '所检项目符合标准要求，结论为合格。'],
      [10, 32, '检测结论'],
    ]
    const high = valuesOf(read(...table, [38, 40, '——以下空白——']))
    expect(high).toMatchObject({ 报告编号: 'AH2026190894', 结论: '所检项目符合标准要求，结论为合格。' })
    const even = valuesOf(read(...table, [10, 36, '判定人员'], [30, 36, '文雯']))
    expect(even.结论).not.toBe('所检项目符合标准要求，结论为合格。')
  })

  test('what stands side by side far apart does not go on in the next line', () => {
    const paper = read(
      [38, 5, '毕业证书'],
      [20, 20, '学生 郑家栋，男，一九七三年十月十八日生，于1992年9月至1996年6月在本校'],
      [20, 24, '行政管理专业四年制本科学习，成绩合格，准予毕业。'],
      [10, 40, '中华人民共和国教育部'],
      [72, 40, '一九九六年六月三十日'],
      [10, 44, '学历证书查询网址'],
      [10, 48, 'www.chsi.com.cn'],
    )
    expect(valuesOf(paper)).toMatchObject({ 层次: '本科', 毕业日期: '1996-06-30' })
  })
})
