import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyKnowledge, faultsOf } from '../../tests/support/knowledge.ts'

let knowledge: Awaited<ReturnType<typeof copyKnowledge>>
beforeEach(async () => {
  knowledge = await copyKnowledge()
})
afterEach(() => knowledge.remove())

const OVERRIDE = 'forms/services/id-card-replace.yaml'
const LETTER = 'forms/letters/statement.yaml'

test.each([
  ['a pattern that is none', 'forms/fields.yaml', 'joints: "、|及其|及|和"', 'joints: "(、"', '正则写得不对'],
  [
    'a key that is not known',
    'forms/fields.yaml',
    'minConfidence: 0.9',
    'minConfidence: 0.9\nmaxConfidence: 1',
    'maxConfidence',
  ],
  ['a sentence without its slot', 'forms/texts.yaml', 'title: "{service}申请表"', 'title: 申请表', '{service}'],
  [
    'a field the form does not have',
    OVERRIDE,
    'fields: {}',
    'fields: {不存在的栏目: {fact: age}}',
    '没有栏目“不存在的栏目”',
  ],
  ['a fact the service does not have', OVERRIDE, 'fields: {}', 'fields: {补领原因: {fact: mood}}', '没有事实“mood”'],
  ['a slot that is not registered', LETTER, '{declarant}', '{somebody}', '没有填空“somebody”'],
  ['a letter for no service', LETTER, 'anywhere: true', 'anywhere: true\nservices: [no-such]', '没有事项“no-such”'],
  [
    'an expression over nothing',
    LETTER,
    'anywhere: true',
    'anywhere: true\nchoose: "mood == 1"',
    '没有事实或填空“mood”',
  ],
])('%s is told with file and line', async (_, file, from, to, message) => {
  const line = await knowledge.edit(file, from, to)
  const { faults } = await faultsOf(knowledge.dir)
  const [fault] = faults
  expect(fault?.file).toBe(file)
  expect(fault?.message).toContain(message)
  expect(fault?.remedy).not.toBe('')
  expect(Math.abs((fault?.line ?? 0) - line)).toBeLessThanOrEqual(2)
})
