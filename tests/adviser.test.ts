import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  Case,
  CaseAdvice,
  CaseDocument,
  DraftResponse,
  FactAnswer,
  PaperAdvice,
  PrecheckResponse,
  Problem,
} from '../src/contract/index.ts'
import { pdfOf, textAt } from './support/pdf-file.ts'
import { signUp, type Visitor } from './support/people.ts'
import { startTestServer, type TestServer } from './support/server.ts'

let server: TestServer
let visitor: Visitor
beforeAll(async () => {
  server = await startTestServer({ READING_WORKERS: '1' })
  visitor = (await signUp(server)).visitor
})
afterAll(() => server.close())

/** Papers as an office system prints them, a list of lines for each page. */
const paper = (...pages: string[][]): Uint8Array =>
  pdfOf(
    pages.map((lines) => ({
      content: lines.map((line, i) => textAt(line, 60, 780 - i * 30, { size: i === 0 ? 20 : 12 })).join(''),
    })),
  )
const LICENCE = paper([
  '营业执照',
  '统一社会信用代码：91310101MA00000078',
  '名称：上海博远餐饮管理有限公司',
  '类型：有限责任公司',
  '法定代表人：张三',
  '经营范围：餐饮服务',
  '注册资本：人民币100万元',
  '成立日期：2019年3月5日',
  '住所：上海市黄浦区人民路1号',
  '登记机关：上海市黄浦区市场监督管理局',
  '国家企业信用信息公示系统',
])
const PROXY = paper([
  '授权委托书',
  '委托人：上海博远餐饮管理有限公司',
  '受托人：李四',
  '受托人身份证号码：310101190001010011',
  '委托事项：办理户外招牌设置备案',
  '委托期限：2026年11月1日至2026年12月31日',
  '委托人（盖章）：',
  '日期：2026年11月1日',
])

const open = async (
  serviceId = 'shop-sign',
  draft: { facts?: Record<string, FactAnswer>; applicant?: Record<string, string> } = {},
  by = visitor,
) => (await by.post<Case>('/api/cases', { serviceId, ...draft })).body.id

async function attach(
  caseId: string,
  name: string,
  bytes: Uint8Array,
  materialId?: string,
  by = visitor,
): Promise<string> {
  const form = new FormData()
  form.set('file', new File([bytes as Uint8Array<ArrayBuffer>], name))
  if (materialId) form.set('materialId', materialId)
  const { status, body } = await server.call<CaseDocument>(`/api/cases/${caseId}/documents`, {
    method: 'POST',
    headers: { cookie: by.cookie },
    body: form,
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.id
}
const advice = async (caseId: string, by = visitor) => {
  const { status, body } = await by.get<CaseAdvice>(`/api/cases/${caseId}/readings`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}
/** The advice once everything is read. */
async function advised(caseId: string, by = visitor): Promise<CaseAdvice> {
  for (let i = 0; i < 300; i++) {
    const found = await advice(caseId, by)
    if (found.papers.every(({ state }) => state === 'done' || state === 'failed')) return found
    await pause(100)
  }
  throw new Error('the papers were not read in time')
}
const draft = async (
  documents: string[],
  applicant: Record<string, string> = {},
  headers = { cookie: visitor.cookie },
) =>
  server.post<DraftResponse & Problem>('/api/apply/shop-sign/draft', { documents, applicant, format: 'json' }, headers)

describe('a paper that was put in', () => {
  test('is read beside the requests, and its owner sees what was understood', async () => {
    const caseId = await open()
    const id = await attach(caseId, '执照.pdf', LICENCE, 'subject-doc')
    await advised(caseId)
    const { status, body } = await visitor.get<PaperAdvice>(`/api/cases/${caseId}/documents/${id}/reading`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'done', page: 1, of: 1, kind: 'business-licence', kindName: '营业执照' })
    expect(body.fields.统一社会信用代码?.value).toBe('91310101MA00000078')
    expect(body.says[0]?.fields).toContainEqual({ name: '名称', value: '上海博远餐饮管理有限公司' })
    expect(body.findings.filter(({ act }) => act === 'move')).toEqual([])
  })

  test('in the wrong place is advised to be moved, in the words of the table, and is right once it is', async () => {
    const caseId = await open('shop-sign', { facts: { premises_right: '租赁' } })
    const id = await attach(caseId, '租赁合同.pdf', LICENCE, 'lease-proof')
    const [found] = (await advised(caseId)).papers
    const wrong = found?.findings.find(({ code }) => code === 'B3')
    expect(wrong).toMatchObject({ act: 'move', severity: 'supplement', moveTo: { id: 'subject-doc' } })
    expect(wrong?.message).toMatch(/^此处应为《场所租赁（使用）协议》，您上传的像是《营业执照》/)
    await visitor.patch(`/api/cases/${caseId}/documents/${id}`, { materialId: 'subject-doc' })
    const [moved] = (await advice(caseId)).papers
    expect(moved?.findings.map(({ code }) => code)).not.toContain('B3')
  })

  test('that lies in several cases is read once', async () => {
    const first = await open()
    await attach(first, '执照.pdf', LICENCE, 'subject-doc')
    await advised(first)
    const second = await open()
    await attach(second, '又一份.pdf', LICENCE)
    expect((await advice(second)).papers[0]).toMatchObject({ state: 'done', kind: 'business-licence' })
  })

  test('of many pages tells how far it is; taken away meanwhile it is read no further', async () => {
    const caseId = await open()
    const pages = Array.from({ length: 4 }, (_, i) => ['情况说明', `第${i + 1}页 ${caseId}`])
    const id = await attach(caseId, '说明.pdf', paper(...pages))
    await visitor.remove(`/api/cases/${caseId}/documents/${id}`)
    expect((await advice(caseId)).papers).toEqual([])
    const kept = await attach(caseId, '说明.pdf', paper(...pages))
    const done = (await advised(caseId)).papers.find(({ documentId }) => documentId === kept)
    expect(done).toMatchObject({ state: 'done', page: 4, of: 4 })
  })

  test('answers a question of the pre-check, with the paper named, until the person has answered it', async () => {
    const caseId = await open()
    const id = await attach(caseId, '委托书.pdf', PROXY, 'proxy')
    const { facts } = await advised(caseId)
    expect(facts).toEqual([
      expect.objectContaining({ fact: 'by_agent', value: true, quote: '授权委托书', documentId: id }),
    ])
    const ask = (documents: string[]) =>
      visitor.post<PrecheckResponse>('/api/apply/license-reissue/precheck', { documents, anyway: true })
    const { body: check } = await ask([id])
    expect(check.facts.agent).toBe(true)
    expect(check.proven).toMatchObject([{ fact: 'agent', paper: '授权委托书', documentId: id }])
    expect(check.open.map(({ fact }) => fact)).not.toContain('agent')
    expect((await ask(['doc_none'])).status).toBe(404)
    const answered = await open('shop-sign', { facts: { by_agent: false } })
    await attach(answered, '委托书.pdf', PROXY, 'proxy')
    expect((await advised(answered)).facts).toEqual([])
  })

  test('answers questions of another service too, where it bears one’s name', async () => {
    const own = await signUp(server, { name: '张三' })
    const caseId = await open('shop-sign', {}, own.visitor)
    await attach(caseId, '执照.pdf', LICENCE, 'subject-doc', own.visitor)
    await attach(caseId, '委托书.pdf', PROXY, 'proxy', own.visitor)
    await advised(caseId, own.visitor)
    const check = (serviceId: string, by: Visitor, facts: Record<string, FactAnswer> = {}) =>
      by.post<PrecheckResponse>(`/api/apply/${serviceId}/precheck`, { ownPapers: true, facts })
    const { body } = await check('printing-license', own.visitor)
    expect(body.proven.map(({ fact, value, quote }) => [fact, value, quote])).toEqual([
      ['is_enterprise', true, '类型：有限责任公司'],
      ['has_license', true, '营业执照'],
    ])
    expect(body.open.map(({ fact }) => fact)).not.toContain('has_license')
    const said = await check('printing-license', own.visitor, { has_license: false })
    expect(said.body.facts.has_license).toBe(false)
    expect((await check('printing-license', visitor)).body.proven).toEqual([])
    expect((await server.post('/api/apply/printing-license/precheck', { ownPapers: true })).status).toBe(401)
  })

  test('is nobody else’s business', async () => {
    const caseId = await open()
    const id = await attach(caseId, '执照.pdf', LICENCE)
    const other = (await signUp(server)).visitor
    for (const path of [`/api/cases/${caseId}/readings`, `/api/cases/${caseId}/documents/${id}/reading`]) {
      expect((await other.get(path)).status).toBe(404)
      expect((await server.get(path)).status).toBe(401)
    }
    expect((await visitor.get(`/api/cases/${caseId}/documents/doc_none/reading`)).status).toBe(404)
    expect((await draft([id], {}, { cookie: other.cookie })).status).toBe(404)
    expect((await draft([id], {}, { cookie: '' })).status).toBe(401)
    expect((await draft(['doc_none'])).status).toBe(404)
  })
})

describe('a draft with documents', () => {
  test('fills what they say, each with its paper, and leaves the rest blank', async () => {
    const caseId = await open()
    const id = await attach(caseId, '执照.pdf', LICENCE, 'subject-doc')
    await advised(caseId)
    const { body } = await draft([id])
    const cell = (name: string) => body.fields.find(({ field }) => field === name)
    expect(cell('统一社会信用代码')).toMatchObject({ value: '91310101MA00000078', source: 'read' })
    expect(cell('统一社会信用代码')?.origin).toContain('营业执照')
    expect(cell('招牌内容')?.value).toBeNull()
    expect(body.blank).toContain('招牌内容')
  })

  test('never writes over what was typed: two that differ leave the cell blank and are told', async () => {
    const caseId = await open()
    const id = await attach(caseId, '执照.pdf', LICENCE, 'subject-doc')
    await advised(caseId)
    const typed = await draft([id], { 经营地址: '上海市黄浦区人民路2号' })
    expect(typed.body.fields.find(({ field }) => field === '经营地址')?.value).toBeNull()
    expect(typed.body.conflicts).toContainEqual({
      field: '经营地址',
      values: [
        { value: '上海市黄浦区人民路2号', origin: expect.stringContaining('经营地址') },
        { value: '上海市黄浦区人民路1号', origin: expect.stringContaining('营业执照') },
      ],
    })
  })
})
