import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { FacetFile } from '../contract/index.ts'
import { normalizeText } from '../retrieval/index.ts'
import { facetsOf } from './sides.ts'

const knowledge = FacetFile.parse(parse(await readFile('knowledge/ask/facets.yaml', 'utf8')))
const sidesOf = (question: string) => facetsOf(normalizeText(question), knowledge)

test.each([
  ['身份证丢了补办要多少钱', ['fee']],
  ['办护照收费吗', ['fee']],
  ['要带什么材料', ['materials']],
  ['要准备哪些东西', ['materials']],
  ['几天能拿到', ['time']],
  ['多久能办好', ['time']],
  ['去哪里办', ['where']],
  ['归哪个部门管', ['where']],
  ['网上能办吗', ['online']],
  ['要跑几趟', ['online']],
  ['可以委托别人代办吗', ['agent']],
  ['有效期几年', ['validity']],
  ['依据哪条法律', ['law']],
  ['失业金每个月能领多少', ['amount']],
  ['最晚什么时候去办', ['deadline']],
  ['逾期了会罚款吗', ['exception']],
  ['窗口电话是多少，周末上班吗', ['contact']],
  ['换领和补领有什么区别', ['difference']],
  ['什么人可以申请', ['conditions']],
  ['流程是怎样的', ['how']],
  ['身份证', []],
])('%s asks for %j', (question, sides) => {
  expect(sidesOf(question)).toEqual(expect.arrayContaining(sides))
  if (sides.length === 0) expect(sidesOf(question)).toEqual([])
  else expect(sidesOf(question)[0]).toBe(sides[0])
})

test('several sides come in the order in which they are asked', () => {
  expect(sidesOf('要带什么材料，多少钱，去哪里办')).toEqual(['materials', 'fee', 'where'])
  expect(sidesOf('去哪里办，多少钱，要带什么材料')).toEqual(['where', 'fee', 'materials'])
})

test('怎么办 and 能不能 give way to a side that is definite, and count where there is none', () => {
  expect(sidesOf('护照过期了怎么办，要多少钱')).toEqual(['fee'])
  expect(sidesOf('护照过期了怎么办')).toEqual(['how'])
  expect(sidesOf('能不能办居住证')).toEqual(['conditions'])
})
