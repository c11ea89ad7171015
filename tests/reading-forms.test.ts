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

const UNIT = '91310117MA0062515J'

describe('a form is read however its cells are set', () => {
  test('values under labels with remarks, units and English, on a sheet without lines', () => {
    const paper = read(
      [38, 5, '户外招牌设置申请表'],
      [6, 15, '申请人（单位）名称/姓名'],
      [60, 15, '统一社会信用代码 Unified Social'],
      [6, 18, '上海启航商贸有限公司'],
      [60, 18, 'Credit Code'],
      [60, 20.5, UNIT],
      [6, 26, '变更事项'],
      [6, 29, '住所'],
      [6, 35, '长度（m）'],
      [40, 35, '下沿离地高度（m）'],
      [70, 35, '数量（块/个）'],
      [6, 38, '4.1'],
      [40, 38, '3.3'],
      [70, 38, '1'],
      [6, 42, '三、声明'],
    )
    expect(valuesOf(paper)).toMatchObject({
      申请人: '上海启航商贸有限公司',
      统一社会信用代码: UNIT,
      变更事项: '住所',
      长: 4.1,
      离地高度: 3.3,
      数量: 1,
    })
  })

  test('labels and values broken over the lines of narrow cells', () => {
    const paper = read(
      [38, 5, '食品经营许可申请书'],
      [6, 15, '申请单位名'],
      [6, 17, '称（个人填'],
      [6, 19, '姓名）'],
      [22, 16, '上海启航商贸有限'],
      [22, 18, '公司'],
      [50, 15, '营业执照号'],
      [50, 17, '码（信用代'],
      [50, 19, '码）'],
      [66, 17, UNIT],
      [6, 24, '经营地址'],
      [6, 26, '（门牌号）'],
      [22, 25, '上海市静安区白鹭路253号1405室'],
      [6, 31, '代办人联系'],
      [6, 33, '电话'],
      [22, 32, '/'],
    )
    const values = valuesOf(paper)
    expect(values).toMatchObject({
      申请人: '上海启航商贸有限公司',
      统一社会信用代码: UNIT,
      经营地址: '上海市静安区白鹭路253号1405室',
    })
    expect(values).not.toHaveProperty('联系电话')
    expect(paper.blanks).toEqual([])
  })
})

describe('electronic licences', () => {
  test('labels stand over their values, with English behind them', () => {
    const paper = read(
      [10, 5, '中华人民共和国机动车行驶证'],
      [6, 20, '号牌号码 Plate No.'],
      [50, 20, '车辆类型 Vehicle Type'],
      [6, 23, '沪EB8808'],
      [50, 23, '小型轿车'],
      [6, 30, '所有人 Owner'],
      [6, 33, '田婉清'],
      [6, 40, '车辆识别代号 VIN'],
      [6, 43, 'LSV955678S5083965'],
    )
    expect(valuesOf(paper)).toMatchObject({
      号牌号码: '沪EB8808',
      车辆类型: '小型轿车',
      所有人: '田婉清',
      车辆识别代号: 'LSV955678S5083965',
    })
  })

  test('values stand beside labels, between the Chinese line and the English one', () => {
    const paper = read(
      [10, 5, '中华人民共和国机动车驾驶证'],
      [6, 20, '姓名'],
      [40, 21, '萧若兰'],
      [6, 22.5, 'Name'],
      [6, 27, '准驾车型'],
      [40, 28, 'C1'],
      [6, 29.5, 'Class'],
    )
    expect(valuesOf(paper)).toMatchObject({ 姓名: '萧若兰', 准驾车型: 'C1' })
  })

  test('the letters that a number begins with are none of the English before it', () => {
    const paper = read([38, 5, '出生医学证明'], [6, 15, '出生医学证明编号 Birth No.T310789597'])
    expect(valuesOf(paper)).toMatchObject({ 出生医学证明编号: 'T310789597' })
  })
})
