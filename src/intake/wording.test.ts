import { expect, test } from 'vitest'
import { catalogue } from '../../tests/support/case-files.ts'
import { toDefect } from './wording.ts'

const { intake } = catalogue

test('a finding takes wording, remedy, basis and severity from the table', () => {
  const defect = toDefect('A1', { slots: { 材料: '户口簿', 形式: '原件' }, materialId: 'hukou-book' }, intake)
  expect(defect).toEqual({
    code: 'A1',
    severity: 'supplement',
    materialId: 'hukou-book',
    message: '还缺《户口簿》，请一并补交。',
    remedy: '补交《户口簿》原件。',
    basis: '《中华人民共和国行政许可法》第三十二条第一款第四项',
  })
})

test('another wording takes the place of what it says and leaves the rest', () => {
  const found = toDefect('C2', { slots: { 材料: '身份证', 页: '1' }, wording: 'glare' }, intake)
  expect([found.message, found.remedy]).toEqual(['《身份证》有反光，请避开灯光重拍。', '关闪光灯、换个角度重拍第1页。'])
})

test('a doubtful reading asks for a person and demands nothing', () => {
  const slots = { 证件: '身份证', 日期: '2020-01-01' }
  expect(toDefect('D1', { slots, severity: 'remind' }, intake)).toMatchObject({
    severity: 'remind',
    needsHuman: true,
    message: expect.stringMatching(/^请人工核对：身份证已于2020-01-01过期/),
    remedy: expect.stringContaining('原件没有问题的不用改'),
  })
})

test('what the law leaves to people is marked', () => {
  const h3 = toDefect('H3', { slots: { 机关: '浦东新区', '…': '' } }, intake)
  expect(h3).toMatchObject({ severity: 'block', needsHuman: true })
  expect(toDefect('J2', { slots: {} }, intake)).toMatchObject({ severity: 'remind', needsHuman: true })
})

test('a slot that nobody filled is a fault of ours', () => {
  expect(() => toDefect('A1', { slots: {} }, intake)).toThrow('needs the slot "材料"')
})

test('no applicant is told of forgery', () => {
  const said = intake.defects.flatMap(({ message, remedy, also }) => [message, remedy, JSON.stringify(also)])
  expect(said.filter((words) => /造假|伪造|假的|P图/.test(words))).toEqual([])
})
