import { expect, test } from 'vitest'
import type { Fact } from '../contract/index.ts'
import { describe as inWords } from './describe.ts'
import { parse } from './parse.ts'

const FACTS: Fact[] = [
  { id: 'has_cert', type: 'boolean', ask: '有没有出生证明？', yes: '有出生证明', no: '没有出生证明' },
  { id: 'agent', type: 'boolean', ask: '是由别人代办吗？', yes: '由别人代办', no: '由本人办理' },
  { id: 'married', type: 'boolean', ask: '是否已婚？' },
  { id: 'age', type: 'number', ask: '申请人今年多大？', unit: '岁' },
  { id: 'paid', type: 'number', ask: '缴费多少个月？', unit: '个月', noun: '连续缴费' },
  { id: 'staff', type: 'number', ask: '有几名专职人员？', unit: '人', noun: '专职人员' },
  { id: 'layoffs', type: 'number', ask: '裁员率是多少？', unit: '百分比' },
  { id: 'action', type: 'choice', ask: '办理哪一种？', options: ['首次申领', '换领', '到期或损坏换领', '注销'] },
  { id: 'buyer', type: 'choice', ask: '购房人是谁？', options: ['本人', '配偶', '其他人'], noun: '购房人' },
  { id: 'hardship', type: 'choice', ask: '有哪种困难？', options: ['无', '低保', '都不是'], noun: '困难情形' },
  { id: 'capital', type: 'choice', ask: '注册资本变吗？', options: ['不变', '增加', '减少'], noun: '注册资本' },
  { id: 'change', type: 'choice', ask: '许可内容变了吗？', options: ['没有变更', '名称变更'] },
]
const facts = new Map(FACTS.map((fact) => [fact.id, fact]))

test.each([
  // what holds or does not, in the fact's own fragments or from its question
  ['has_cert == true', '有出生证明'],
  ['has_cert', '有出生证明'],
  ['has_cert != true', '没有出生证明'],
  ['not has_cert', '没有出生证明'],
  ['not (not has_cert)', '有出生证明'],
  ['married == true', '已婚'],
  // numbers: what lasts, what is counted, what the law sets
  ['age < 16', '不满16周岁'],
  ['not (age < 16)', '满16周岁'],
  ['age >= 16 and age < 65', '满16周岁、不满65周岁'],
  ['paid > 6', '连续缴费超过6个月'],
  ['paid >= 3 and paid <= 6', '连续缴费满3个月、不超过6个月'],
  ['paid > 0', '有连续缴费'],
  ['paid < min_paid', '连续缴费不满规定标准'],
  ['staff >= 3', '专职人员3人以上'],
  ['staff < 3', '专职人员不到3人'],
  ['staff == 3', '专职人员是3人'],
  ['layoffs <= 5', '裁员率不超过5%'],
  // choices
  ["action == '换领'", '换领'],
  ["action != '换领'", '不是换领'],
  ["action in ['首次申领', '换领', '注销']", '首次申领、换领或注销'],
  ["action in ['首次申领', '到期或损坏换领']", '首次申领、到期或损坏换领'],
  ["action == '首次申领' or action == '换领'", '首次申领或换领'],
  ["not (action in ['首次申领', '换领'])", '不是首次申领和换领'],
  ["action != '首次申领' and action != '换领'", '不是首次申领和换领'],
  ["buyer == '配偶'", '购房人是配偶'],
  ["buyer != '配偶'", '购房人不是配偶'],
  ["hardship != '无'", '有困难情形'],
  ["hardship == '无'", '没有困难情形'],
  ["hardship != '都不是'", '属于所列困难情形'],
  ["capital == '不变'", '注册资本不变'],
  ["capital != '不变'", '注册资本有变化'],
  ["change == '没有变更'", '没有变更'],
  ["change != '没有变更'", '有变更'],
  // junctions: the outer one pauses, the inner one does not
  ['has_cert == true and agent == true', '有出生证明，且由别人代办'],
  ["has_cert == false or (age < 16 and action == '换领')", '没有出生证明，或不满16周岁且换领'],
  ['(has_cert == false or agent == true) and age < 16', '没有出生证明或由别人代办，且不满16周岁'],
  ['not (has_cert == true or agent == true)', '没有出生证明，且由本人办理'],
  ['not (has_cert == true and age < 16)', '没有出生证明，或满16周岁'],
])('%s is said as %s', (expression, words) => {
  expect(inWords(parse(expression), facts)).toBe(words)
})
