import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../tests/support/case-files.ts'
import {
  amountFromCapitals,
  compareAddresses,
  compareNumbers,
  comparePersonNames,
  compareUnitNames,
  isLikelyName,
  namesIn,
  numberIn,
} from './index.ts'

const { comparing } = catalogue.clerk

describe('names of people', () => {
  test.each([
    ['spaces and width do not count', '张　三', '张三', 'same'],
    ['a form of the same character', '呂昇', '吕升', 'same'],
    ['the dot of a name in another form, or left out', '买买提•艾力', '买买提·艾力', 'same'],
    ['the dot left out', '买买提艾力', '买买提·艾力', 'same'],
    ['how somebody is addressed', '王小明先生', '王小明', 'same'],
    ['characters that are easily mistaken', '王末', '王未', 'doubtful'],
    ['a foreign name in other characters of the same sound', '阿卜杜拉·买买提', '阿布杜拉·买买提', 'doubtful'],
    ['another character', '王小明', '王晓明', 'different'],
    ['another person', '张三', '李四', 'different'],
  ])('%s: %s and %s', (_, a, b, likeness) => {
    expect(comparePersonNames(a, b, comparing)).toBe(likeness)
  })

  test.each([
    ['张三、李四', ['张三', '李四']],
    ['张三，李四（共同共有）', ['张三', '李四']],
    ['买买提·艾力', ['买买提·艾力']],
    ['王和平', ['王和平']],
  ])('%s names %j', (cell, names) => {
    expect(namesIn(cell)).toEqual(names)
  })
})

describe('what looks like a name', () => {
  test.each([
    '张三',
    '欧阳小明',
    '买买提·艾力',
    'JOHN SMITH',
    '上海某某餐饮有限公司',
    '云间小吃店',
    '上海青禾物流',
    '上海星桥中心（有限合伙）',
  ])('%s does', (text) => {
    expect(isLikelyName(text, comparing)).toBe(true)
  })

  test.each([
    '（公章）年月日',
    '单位的',
    '书人范佳宁',
    '法定代表人杜静怡',
    '申请人身份证件号码',
    '受托',
    '上海市静安区紫荆路',
  ])('%s does not', (text) => {
    expect(isLikelyName(text, comparing)).toBe(false)
  })
})

describe('names of units', () => {
  test.each([
    ['brackets and width', '上海（静安）某某餐饮有限公司', '上海(静安)某某餐饮有限公司', 'same'],
    ['the form left out', '上海某某餐饮有限公司', '某某餐饮', 'short'],
    ['the place left out', '上海某某餐饮有限公司', '某某餐饮有限公司', 'short'],
    ['shortened inside', '上海星河城市更新建设发展有限公司', '星河城建公司', 'short'],
    ['whose form wrapped into the next line', '上海某某餐饮有限公司', '上海某某餐饮有限', 'doubtful'],
    ['another unit', '上海某某餐饮有限公司', '上海新新贸易有限公司', 'different'],
    ['its branch', '上海某某餐饮有限公司静安分公司', '上海晨光商贸有限公司静安分公司', 'different'],
  ])('%s: %s and %s', (_, a, b, likeness) => {
    expect(compareUnitNames(a, b, comparing)).toBe(likeness)
  })
})

describe('numbers', () => {
  const today = '2026-11-26'
  test.each([
    ['spaces, width and a small x', '３１０１０１ 19000101 002x', '31010119000101002X', 'same'],
    ['fifteen digits and eighteen of one person', '310101000101001', '310101190001010011', 'same'],
    ['a number shown with stars', '310101********0011', '310101190001010011', 'same'],
    ['O read for 0 where the check digit shows it', '91310101MAO0000078', '91310101MA00000078', 'doubtful'],
    ['two that are both right, however near', '310101190001010011', '31010119000101002X', 'different'],
    [
      'two that are both right although 0 and 1 look like O and I',
      '91310101MA00000078',
      '92310115MA0TEKT17U',
      'different',
    ],
  ])('%s', (_, a, b, likeness) => {
    expect(compareNumbers(a, b, today, comparing)).toBe(likeness)
  })
})

describe('addresses', () => {
  test.each([
    ['the city left out', '上海市浦东新区张江路100号', '浦东新区张江路100号', 'same'],
    ['the town left out', '上海市浦东新区张江镇张江路100号', '浦东新区张江路100号', 'same'],
    ['room with and without its word', '静安区南京西路1号203室', '上海市静安区南京西路1号203', 'same'],
    ['floor in words', '黄浦区人民路5号二楼203室', '黄浦区人民路5号2层203室', 'same'],
    ['the room left out', '黄浦区人民路5号', '黄浦区人民路5号203室', 'same'],
    ['its end in the next line', '上海市黄浦区人民路642', '上海市黄浦区人民路642号1804室', 'same'],
    ['a number within a range', '黄浦区人民路1-5号', '黄浦区人民路3号', 'same'],
    ['building in two ways', '徐汇区漕宝路88弄3号楼501室', '徐汇区漕宝路88弄3幢501室', 'same'],
    ['an estate against a road', '浦东新区阳光花园3幢501室', '浦东新区张杨路500号', 'doubtful'],
    ['another number', '黄浦区人民路5号', '黄浦区人民路15号', 'different'],
    ['another room', '黄浦区人民路5号203室', '黄浦区人民路5号302室', 'different'],
    ['another road', '黄浦区人民路5号', '黄浦区中山路5号', 'different'],
    ['another district', '上海市静安区人民路5号', '上海市黄浦区人民路5号', 'different'],
    ['another city', '江苏省苏州市人民路5号', '上海市黄浦区人民路5号', 'different'],
    ['two addresses read as one', '黄浦区中山路7号2室黄浦区人民路15号3室', '黄浦区人民路15号3室', 'doubtful'],
    ['another lane', '徐汇区漕宝路88弄3号', '徐汇区漕宝路98弄3号', 'different'],
  ])('%s: %s and %s', (_, a, b, likeness) => {
    expect(compareAddresses(a, b)).toBe(likeness)
    expect(compareAddresses(b, a)).toBe(likeness)
  })
})

test.each([
  ['壹万贰仟叁佰元整', 12300],
  ['人民币叁拾万零伍佰元伍角', 300500.5],
  ['壹佰萬圆正', 1_000_000],
  ['拾伍元零叁分', 15.03],
  ['叁仟伍佰元整', 3500],
  ['壹亿零贰拾万元整', 100_200_000],
  ['三千五百元', 3500],
  ['大约三千', null],
])('%s in figures', (capitals, amount) => {
  expect(amountFromCapitals(capitals)).toBe(amount)
})

test.each([
  ['1,200.50元', 1200.5],
  ['100万元', 1_000_000],
  [12, 12],
  ['不详', null],
])('the number in %j', (value, number) => {
  expect(numberIn(value)).toBe(number)
})
