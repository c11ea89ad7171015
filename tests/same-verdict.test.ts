import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PrecheckResponse } from '../src/contract/index.ts'
import { startTestServer, type TestServer } from './support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

/** Sentences that state something which a condition of the service turns on. */
const STATED: [string, string][] = [
  ['marriage', '男方23岁，女方十九岁，能登记结婚吗'],
  ['residence-permit', '我在上海居住登记办了三个月，能办居住证吗'],
  ['residence-permit', '我是上海户口，可以办居住证吗'],
  ['elderly-allowance', '我爸今年63岁，能领老年综合津贴吗'],
  ['fund-loan', '买二手房，房龄36年，能用公积金贷款吗'],
  ['adoption', '收养人28岁，可以收养孩子吗'],
  ['divorce', '男方不同意离婚，可以办离婚登记吗'],
]

test.each(STATED)('%s: 智问 and the pre-check say the same of “%s”', async (id, question) => {
  const answer = await server.ask(question, { serviceId: id })
  const { body } = await server.post<PrecheckResponse>(`/api/apply/${id}/precheck`, { text: question })
  const unmet = body.conditions.filter(({ state }) => state === 'unmet').map((one) => one.text)
  const said = body.conditions.filter(({ text }) => answer.answer.includes(`不符合“${text}`)).map((one) => one.text)
  expect(body.understood.length, JSON.stringify(body.understood)).toBeGreaterThan(0)
  expect(unmet.length).toBeGreaterThan(0)
  expect(said).toEqual(unmet)
})
