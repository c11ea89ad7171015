import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Hints, Rewording } from '../src/contract/index.ts'
import { createChatModel } from '../src/model/index.ts'
import { startOpenAiServer } from './support/openai-server.ts'
import { embeddedPlace } from './support/places.ts'
import { openReview, type Review } from './support/review.ts'

const FIRM = '上海澄岸建设有限公司'
const AGENT = '顾小满'
const MATTER = {
  serviceId: 'seal-record',
  facts: { org_kind: '机关事业单位', registered: true, seal_kind: '法定名称章', reason: '损坏换刻' },
  applicant: { 单位名称: FIRM, 统一社会信用代码: '91310101MA00000078', 经办人姓名: AGENT, 联系电话: '13800001234' },
}

let server: Awaited<ReturnType<typeof startOpenAiServer>>
let house: Review
let remove: () => Promise<unknown>
let id: string
beforeAll(async () => {
  server = await startOpenAiServer(() => [''])
  const place = await embeddedPlace()
  remove = place.remove
  house = await openReview(place, createChatModel({ baseUrl: server.url, chatModel: 'test', timeoutMs: 5000 }))
  house.on('2026-11-17')
  id = await house.accepted(MATTER)
  await house.lu.post(`/api/cases/${id}/object`, { words: `请找${AGENT}，电话13800001234` })
})
afterAll(async () => {
  await house.cases.close()
  await server.close()
  await remove()
})

/** The model does this with the draft it is given. */
const model = (change: (draft: string) => string) => {
  server.requests.length = 0
  server.state.behaviour = ({ messages }) => {
    const draft = messages.at(-1)?.content.trim() ?? ''
    expect(change(draft)).not.toBe(draft)
    return [change(draft)]
  }
}
const approver = () => house.approver('he', 'police')
const draft = async () => (await approver().get<Hints>(`/api/review/cases/${id}/hints`)).body.draftOpinion
const reworded = async () => {
  const { status, body } = await approver().post<Rewording>(`/api/review/cases/${id}/rewording`, {})
  expect(status).toBe(200)
  return body
}

test('smoother words of the same content are taken and said to be a model’s; it never learns who it is about', async () => {
  model((text) => text.replace('综上，还有', '综合以上各项，还有'))
  const { text, wording } = await reworded()
  expect(wording).toBe('generated')
  expect(text).toContain('综合以上各项，还有')
  expect(text).toContain(FIRM)
  expect(text).toContain(AGENT)
  const sent = JSON.stringify(server.requests)
  expect(sent).toContain('⟦1⟧')
  for (const known of [FIRM, AGENT, '13800001234', '91310101MA00000078']) expect(sent).not.toContain(known)
})

test.each([
  ['a condition made clear', (text: string) => text.replace('不明，尚待核实', '符合')],
  ['another figure', (text: string) => text.replace(/还有\d+处/, '还有99处')],
  ['a name nobody said', (text: string) => text.replace('综上，', '综上，据王强所述，')],
  ['an answer to something else', () => '好的，请问有什么可以帮您？'],
  ['an answer without end', (text: string) => text.repeat(5)],
])('%s is not taken: the composed draft stands', async (_, change) => {
  model(change)
  const { text, wording } = await reworded()
  expect(wording).toBe('composed')
  expect(text).toBe(await draft())
})

test('a server that fails leaves the composed draft, with why', async () => {
  server.state.behaviour = { raw: (_, response) => void response.writeHead(500).end('{}') }
  expect(await reworded()).toMatchObject({ wording: 'composed', why: 'failed' })
})

test('only an approver of the office may ask for it', async () => {
  expect((await house.lu.post(`/api/review/cases/${id}/rewording`, {})).status).toBe(403)
  expect((await house.approver('li', 'farm').post(`/api/review/cases/${id}/rewording`, {})).status).toBe(404)
})
