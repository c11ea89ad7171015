import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const firstOf = async (q: string) => (await server.search(q)).hits[0]?.id

test.each([
  ['a street term', '良民证去哪里开', 'no-crime-cert'],
  ['a situation that names no service', '身份证昨天在地铁上被人偷了', 'id-card-replace'],
  ['Shanghainese', '小囡报户口到啥地方去', 'birth-hukou'],
  ['a homophone', '居住正签注', 'residence-permit-endorse'],
  ['full pinyin', 'huzhao guoqi le', 'passport-renew'],
  ['initials', 'sfz diule', 'id-card-replace'],
  ['traditional characters', '結婚登記', 'marriage'],
  ['full-width forms', '第一次办护照　多少钱？', 'passport-first'],
  ['a long spoken sentence', '那个我想问一下就是我家狗狗满三个月了然后要去给它办个狗证怎么弄啊', 'dog-license'],
])('understands %s', async (_, q, expected) => {
  expect(await firstOf(q)).toBe(expected)
})

test('says what it corrected, and searches the words as typed when asked to', async () => {
  const { understood } = await server.search('jiehunzheng diule')
  expect(understood.corrected).toContain('结婚证')
  expect(understood.replaced.length).toBeGreaterThan(0)
  const literal = await server.search('jiehunzheng diule', { literal: '1' })
  expect(literal.understood.corrected).toBeNull()
})

test('returns nothing rather than nonsense', async () => {
  for (const q of ['红烧肉怎么烧才不柴', 'asdfghjkl qwer', '！！！？？？', ''])
    expect((await server.search(q)).hits, q).toEqual([])
})

test.each([
  ['我是台湾人，想办港澳台居民居住证', '港澳台居民居住证'],
  ['烟花爆竹零售许可证怎么办', '烟花爆竹经营和燃放许可'],
  ['旧车报废手续怎么走', '机动车报废注销'],
  ['拖拉机驾驶证到期换证', '拖拉机和农机牌证'],
])('a matter outside the catalogue called by its name is not answered with a neighbour: %s', async (q, name) => {
  const { hits, elsewhere } = await server.search(q)
  expect(hits).toEqual([])
  expect(elsewhere?.name).toBe(name)
})

test('a word that leaves it open shows its candidates as equals and asks which', async () => {
  const { ambiguity, hits } = await server.search('过户')
  expect(ambiguity?.options.map(({ label }) => label)).toEqual(expect.arrayContaining(['房子', '车子']))
  const candidates = hits.filter(({ id }) => ['property-transfer', 'vehicle-transfer'].includes(id))
  expect(candidates).toHaveLength(2)
  expect(new Set(candidates.map(({ score }) => score)).size).toBe(1)
  expect((await server.search('房子过户')).ambiguity).toBeNull()
})

test('several needs in one sentence are all among the first five', async () => {
  const ids = (await server.search('身份证丢了顺便把到期的护照也换了')).hits.slice(0, 5).map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['id-card-replace', 'passport-renew']))
})

test('a hit carries its actions, its four facts, and marks what matched without letting text be markup', async () => {
  const { hits } = await server.search('护照换发 <script>alert(1)</script>')
  const [hit] = hits
  expect(hit?.actions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['guide', 'ask']))
  expect(hit?.facts.fee).toContain('120元')
  expect(hit?.highlights).toContain('<mark>')
  expect(hit?.highlights).not.toContain('<script')
})

test('filters narrow the hits, and the counts say how many there are', async () => {
  const all = await server.search('许可证', { limit: '50' })
  const firm = all.facets.audience.find(({ value }) => value === '企业')
  const narrowed = await server.search('许可证', { audience: '企业', limit: '50' })
  expect(narrowed.total).toBe(firm?.count)
  expect(narrowed.hits.every(({ audience }) => audience.includes('企业'))).toBe(true)
  const department = all.facets.department[0]?.value ?? ''
  const byDepartment = await server.search('许可证', { department, limit: '50' })
  expect(byDepartment.hits.every((hit) => hit.department === department)).toBe(true)
})

test('suggests while typing: by characters, by pinyin, by initials', async () => {
  const suggest = async (q: string) =>
    (
      await server.get<{ suggestions: { text: string; serviceId?: string }[] }>(
        `/api/search/suggest?q=${encodeURIComponent(q)}`,
      )
    ).body.suggestions
  expect((await suggest('居住证'))[0]?.text).toContain('居住证')
  expect((await suggest('huzhao')).some(({ serviceId }) => serviceId?.startsWith('passport'))).toBe(true)
  expect((await suggest('sfz')).some(({ text }) => text.includes('身份证'))).toBe(true)
  expect(await suggest('')).toEqual([])
})

test('the catalogue lists, filters and shows services whole', async () => {
  const { body: list } = await server.get<{ total: number; services: { id: string; theme: string }[] }>(
    '/api/catalogue/services?page=1',
  )
  expect(list.total).toBe(167)
  const { body: service } = await server.get<{ id: string; laws: { state: string }[]; list: object }>(
    '/api/catalogue/services/shop-sign',
  )
  expect(service.id).toBe('shop-sign')
  expect(service.laws.every(({ state }) => state !== '未登记')).toBe(true)
  expect(service.list).toBeTypeOf('object')
})
