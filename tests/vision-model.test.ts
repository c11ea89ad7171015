import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../src/catalogue/index.ts'
import type { Box, ReadingKnowledge } from '../src/contract/index.ts'
import { createVisionModel } from '../src/model/index.ts'
import { lookAgain, recognise } from '../src/reading/index.ts'
import { pageReading } from './support/lines.ts'
import { startOpenAiServer } from './support/openai-server.ts'

const PNG = new Uint8Array([137, 80, 78, 71])
/** A driving licence of which only scraps were read. */
const SCRAPS = ['310101190001010011', '侯家栋', '上海市杨浦区学苑路1362弄57号604室', '2020-08-15']

let knowledge: ReadingKnowledge
let server: Awaited<ReturnType<typeof startOpenAiServer>>
beforeAll(async () => {
  knowledge = (await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge') })).reading
  server = await startOpenAiServer(() => ['{}'])
})
afterAll(() => server.close())

const settings = (visionMaySeePersonal = true) => ({
  baseUrl: server.url,
  visionModel: 'looker',
  visionMaySeePersonal,
  timeoutMs: 5000,
})
const scraps = (texts = SCRAPS) => {
  const lines = texts.map((text, i) => ({ text, box: [0.2, 0.2 + i * 0.1, 0.5, 0.05] as Box, confidence: 0.8 }))
  const file = { file: 'x.png', digest: 'x', type: 'image/png', metadata: {}, pages: [pageReading(1, lines)] }
  return recognise([file], knowledge)
}
async function looked(reply: string) {
  server.state.behaviour = () => [reply]
  const model = createVisionModel(settings())
  if (!model) throw new Error('no model')
  return (await lookAgain(scraps(), { model, knowledge, pictureOf: async () => PNG }))[0]
}

describe('a vision model proposes, the code decides', () => {
  test('kind and fields of a paper in doubt are taken where our own text bears them out, and are never sure', async () => {
    const paper = await looked(
      '{"kind": "driving-licence", "fields": {"证号": "310101190001010011", "姓名": "侯家栋", "有效期限": "2020-08-15至2030-08-15"}}',
    )
    expect(paper).toMatchObject({ kind: 'driving-licence', confidence: 0.5 })
    expect(paper?.fields.证号).toMatchObject({ value: '310101190001010011', confidence: 0.85 })
    expect(paper?.fields.姓名).toMatchObject({ value: '侯家栋', confidence: 0.85 })
    expect(paper?.fields.有效期限?.confidence).toBe(0.5)
  })

  test.each([
    ['a kind that does not exist', '{"kind": "passport-of-mars", "fields": {"姓名": "侯家栋"}}', 'other'],
    ['no JSON', '我看不清这张图', 'other'],
    ['an order', '{"kind": 5, "fields": []}', 'other'],
  ])('%s is dropped', async (_, reply, kind) => {
    expect((await looked(reply))?.kind).toBe(kind)
  })

  test('unknown fields, values of another form and numbers that fail their check digit are dropped or doubted', async () => {
    const paper = await looked(
      '{"kind": "driving-licence", "fields": {"密码": "123", "性别": "不详", "证号": "310101190001010012"}}',
    )
    const own = Object.keys(scraps()[0]?.fields ?? {})
    expect(Object.keys(paper?.fields ?? {})).toEqual([...own, '证号'])
    expect(paper?.fields.证号?.confidence).toBe(0.5)
  })

  test('the picture goes along, with the kinds and fields that may be answered', async () => {
    await looked('{}')
    const sent = JSON.stringify(server.requests.at(-1))
    expect(sent).toContain(`data:image/png;base64,${Buffer.from(PNG).toString('base64')}`)
    expect(sent).toContain('vehicle-licence：行驶证')
  })

  test('a server that fails leaves the paper as it was', async () => {
    server.state.behaviour = { raw: (_, response) => void response.writeHead(400).end('{}') }
    const model = createVisionModel(settings())
    const papers = scraps()
    expect(model && (await lookAgain(papers, { model, knowledge, pictureOf: async () => PNG }))).toEqual(papers)
  })

  test('nothing is sent for papers without a picture', async () => {
    const before = server.requests.length
    const model = createVisionModel(settings())
    if (model) await lookAgain(scraps(), { model, knowledge, pictureOf: async () => null })
    expect(server.requests).toHaveLength(before)
  })
})

test('without leave to see personal data there is no vision model', () => {
  expect(createVisionModel(settings(false))).toBeNull()
  expect(createVisionModel({ ...settings(), visionModel: undefined })).toBeNull()
})
