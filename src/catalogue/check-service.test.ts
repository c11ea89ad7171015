import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyKnowledge, faultsOf } from '../../tests/support/knowledge.ts'

const RENEW = 'services/people/id-card-renew.yaml'

let knowledge: Awaited<ReturnType<typeof copyKnowledge>>
beforeEach(async () => {
  knowledge = await copyKnowledge()
})
afterEach(() => knowledge.remove())

type Fault = { from: string; to: string; message: string; remedy: string; below?: number }

test.each<[string, Fault]>([
  [
    'a key that the format does not know',
    { from: '\nsummary: ', below: 1, to: '\nsumary: ', message: '没有“sumary”这个键', remedy: '核对拼写' },
  ],
  [
    'a number where a text belongs',
    { from: 'department: 公安', to: 'department: 110', message: '类型不对', remedy: '要写文字' },
  ],
  [
    'a word outside the list of kinds',
    {
      from: 'kind: 行政确认',
      to: 'kind: 行政审批',
      message: '不在允许的范围',
      remedy: '行政许可、行政确认',
    },
  ],
  [
    'an expression over a fact nobody defined',
    {
      from: '"has_hukou == true"',
      to: '"has_hukuo == true"',
      message: '没有定义的事实“has_hukuo”',
      remedy: '在 facts 里补上',
    },
  ],
  [
    'an expression that cannot be read',
    {
      from: '"has_hukou == true"',
      to: '"has_hukou = true"',
      message: '第11个字符处：认不出的符号',
      remedy: '改正表达式',
    },
  ],
  [
    'a function that does not exist',
    {
      from: '"has_hukou == true"',
      to: '"has_hukou == true and weeks(today) > 1"',
      message: '没有函数 weeks',
      remedy: '',
    },
  ],
  [
    'a choice compared with what is none of its options',
    {
      from: `"not (reason in ['姓名等登记项目变更', '登记内容有错']) or hukou_updated == true"`,
      to: `"reason in ['到期'] or hukou_updated == true"`,
      message: '“到期”不是“reason”的选项',
      remedy: '与 facts 里的 options 完全一致',
    },
  ],
  [
    'a fact that nothing uses',
    {
      from: 'facts:\n',
      to: 'facts:\n  - {id: shoe_size, type: number, ask: 鞋码多大？}\n',
      below: 1,
      message: '事实“shoe_size”没有任何',
      remedy: '删去它',
    },
  ],
  [
    'a fact defined twice',
    {
      from: 'facts:\n',
      to: 'facts:\n  - {id: age, type: number, ask: 多大？}\n',
      below: 3,
      message: '编号“age”重复',
      remedy: '换一个编号',
    },
  ],
  [
    'a fact that is asked only after it was answered',
    {
      from: 'askWhen: "age < 16"',
      to: 'askWhen: "guardian_present == true"',
      message: '“guardian_present”要先答了它自己才会问',
      remedy: '改掉绕圈的 askWhen',
    },
  ],
  [
    'a related service that does not exist',
    {
      from: 'related: [',
      to: 'related: [id-card-lost, ',
      message: '没有事项“id-card-lost”',
      remedy: '改为已有事项的编号',
    },
  ],
  [
    'a law that is not in the table',
    {
      from: 'legalBasis:\n',
      to: 'legalBasis:\n  - {law: 身份证换领条例, says: 换领}\n',
      below: 1,
      message: '法规表里没有《身份证换领条例》',
      remedy: '在 knowledge/laws 里登记',
    },
  ],
  [
    'a service whose number is not the name of its file',
    {
      from: 'id: id-card-renew\n',
      to: 'id: id-card-swap\n',
      message: '与文件名不一致',
      remedy: '文件名就是编号',
    },
  ],
  [
    'YAML whose text holds a colon',
    {
      from: 'department: 公安',
      to: 'department: 公安: 户籍',
      message: 'YAML 写法有误',
      remedy: '请加引号',
    },
  ],
  [
    'a key written twice',
    {
      from: 'department: 公安',
      to: 'department: 公安\ndepartment: 民政',
      below: 1,
      message: 'YAML 写法有误',
      remedy: '',
    },
  ],
])('%s is told with its file, its line and how to mend it', async (_, { from, to, below = 0, message, remedy }) => {
  const line = (await knowledge.edit(RENEW, from, to)) + below
  const error = await faultsOf(knowledge.dir)
  const told = error.faults.find((fault) => fault.message.includes(message))
  expect(told, error.message).toMatchObject({ file: RENEW, line })
  expect(told?.remedy).not.toBe('')
  expect(told?.remedy).toContain(remedy)
  expect(error.message).toContain(`${RENEW}:${line} `)
})
