import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CheckResult, ClassifyResult, IntakePlan, type Problem } from '../src/contract/index.ts'
import { start } from './support/child.ts'
import { aPdf } from './support/papers.ts'
import { pdfOf, textAt } from './support/pdf-file.ts'
import { signUp } from './support/people.ts'
import { startTestServer, type TestServer } from './support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ READING_WORKERS: '1', CHECKS_PER_MINUTE: '1000' })
})
afterAll(() => server.close())

type Given = { name: string; bytes: Uint8Array; slot?: string | null }

/** A paper as an office system prints it: lines of text on A4. */
const paper = (name: string, ...pages: string[][]): Given => ({
  name,
  bytes: pdfOf(
    pages.map((lines) => ({
      content: lines.map((line, i) => textAt(line, 60, 780 - i * 28, { size: i === 0 ? 20 : 12 })).join(''),
    })),
  ),
})

const DECLARATION = paper('声明.pdf', [
  '营业执照遗失作废声明',
  '上海博远餐饮管理有限公司，统一社会信用代码91310101MA00000078，',
  '遗失营业执照正本，声明作废。',
  '声明人：上海博远餐饮管理有限公司',
  '日期：2026年11月10日',
])
const FORM = paper('申请书.pdf', [
  '个体工商户登记申请书',
  '申请人：张三',
  '联系电话：13800001831',
  '经营场所：上海市黄浦区人民路1号',
  '申请人签名：',
  '填表日期：2026年11月12日',
])

function formOf(files: Given[], fields: Record<string, unknown> = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ serviceId: 'license-reissue', ...fields }))
    form.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  if (files.some(({ slot }) => slot !== undefined))
    form.set('materials', JSON.stringify(files.map(({ slot = null }) => slot)))
  for (const { name, bytes } of files) form.append('files', new File([bytes as Uint8Array<ArrayBuffer>], name))
  return form
}
async function check(files: Given[], fields: Record<string, unknown> = {}): Promise<CheckResult> {
  const { status, body } = await server.call<CheckResult>('/api/intake/check', {
    method: 'POST',
    body: formOf(files, fields),
  })
  expect(status, JSON.stringify(body)).toBe(200)
  return CheckResult.parse(body)
}
const refuse = async (files: Given[], fields: Record<string, unknown> = {}) => {
  const { status, body } = await server.call<Problem>('/api/intake/check', {
    method: 'POST',
    body: formOf(files, fields),
  })
  return { status, detail: body.detail, paths: body.errors?.map(({ path }) => path) }
}

describe('a check', () => {
  test('tells which paper is which, what is missing and what to do, and points at places of the law', async () => {
    const result = await check([DECLARATION])
    expect(result).toMatchObject({
      serviceId: 'license-reissue',
      documents: [{ file: '声明.pdf', pages: 1, range: [1, 1] }],
    })
    const missing = result.defects.filter(({ code }) => code === 'A1')
    expect(missing.length).toBeGreaterThan(0)
    expect(missing[0]).toMatchObject({
      severity: 'supplement',
      remedy: expect.any(String),
      basis: expect.stringContaining('第三十二条'),
    })
    expect(result.missing.map(({ materialId }) => materialId)).toEqual(missing.map(({ materialId }) => materialId))
    expect(result.advice.decision).toBe('supplement')
  })

  test('is the same for the same papers, but for the time it took', async () => {
    const [first, second] = [await check([DECLARATION, FORM]), await check([DECLARATION, FORM])]
    expect({ ...second, tookMs: 0 }).toEqual({ ...first, tookMs: 0 })
  })

  test('needs the papers that follow from what other papers say, where nobody said otherwise', async () => {
    const licence = (kind: string) =>
      paper('执照.pdf', [
        '营业执照',
        '统一社会信用代码：91310101MA00000078',
        '名称：上海博远餐饮管理有限公司',
        `类型：${kind}`,
        '经营范围：餐饮服务',
        '住所：上海市黄浦区人民路1号',
        '登记机关：上海市黄浦区市场监督管理局',
        '国家企业信用信息公示系统',
      ])
    const lacking = async (kind: string, facts = {}) =>
      (await check([licence(kind)], { serviceId: 'shop-sign', facts })).defects.find(
        ({ code, materialId }) => code === 'A1' && materialId === 'individual-name',
      )
    expect(await lacking('个体工商户')).toMatchObject({ evidence: '《营业执照》类型：个体工商户' })
    expect(await lacking('有限责任公司')).toBeUndefined()
    expect(await lacking('个体工商户', { subject_type: '企业' })).toBeUndefined()
  })

  test('review points carry their state, failed ones first', async () => {
    const { reviewPoints } = await check([DECLARATION])
    const order = reviewPoints.map(({ state }) => ['fail', 'manual', 'pass'].indexOf(state))
    expect(order).toEqual([...order].sort())
    expect(reviewPoints.length).toBeGreaterThan(0)
  })

  test('two files of one name are told apart, folders in names are dropped', async () => {
    const { documents } = await check([
      { ...DECLARATION, name: '../../a.pdf' },
      { ...FORM, name: 'a.pdf' },
    ])
    expect(documents.map(({ file }) => file)).toEqual(['a.pdf', 'a (2).pdf'])
  })

  test('a picture is read, too', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="700"><rect width="1240" height="700" fill="white"/><g font-family="Noto Sans CJK SC" font-size="40">${['授权委托书', '委托人：张三', '受托人：李四', '委托事项：办理营业执照补领', '委托期限：2026年11月1日至2026年12月31日'].map((line, i) => `<text x="90" y="${110 + i * 100}">${line}</text>`).join('')}</g></svg>`
    const bytes = await sharp(Buffer.from(svg)).png().toBuffer()
    const { documents } = await check([{ name: '委托书.png', bytes }])
    expect(documents).toMatchObject([
      { kind: 'power-of-attorney', fields: { 委托人: { value: '张三' }, 受托人: { value: '李四' } } },
    ])
  })
})

test('a pile of papers alone tells which service it is for', async () => {
  const form = paper('申请.pdf', ['个体工商户注销登记申请书', '申请人：张三', '注销原因：不再经营', '申请人签名：'])
  const { status, body } = await server.call<ClassifyResult>('/api/intake/classify', {
    method: 'POST',
    body: formOf([form]),
  })
  expect(status).toBe(200)
  expect(ClassifyResult.parse(body).services[0]).toMatchObject({ id: 'individual-cancel' })
})

test('several matters have one list, with the office of each', async () => {
  const matters = [{ serviceId: 'individual-setup' }, { serviceId: 'food-license-new' }]
  const { status, body } = await server.post<IntakePlan>('/api/intake/plan', { matters })
  expect(status).toBe(200)
  const plan = IntakePlan.parse(body)
  expect(plan.matters.map(({ serviceId }) => serviceId).sort()).toEqual(['food-license-new', 'individual-setup'])
  expect(plan.papers.some(({ matters: serves }) => serves.length > 1)).toBe(true)
  expect((await server.post('/api/intake/plan', { matters: [{ serviceId: 'nothing' }] })).status).toBe(404)
})

describe('files that cannot be read are findings, not errors', () => {
  test.each([
    ['empty', 'B2', new Uint8Array()],
    ['locked', 'B2', aPdf({ encrypted: true })],
    ['no paper at all', 'B1', Buffer.from(`MZ${'\0'.repeat(300)}This program cannot be run in DOS mode.`, 'latin1')],
  ])('%s: %s', async (_, code, bytes) => {
    const result = await check([{ name: 'x.pdf', bytes, slot: null }, DECLARATION])
    expect(result.defects.find(({ file }) => file === 'x.pdf')).toMatchObject({ code, severity: 'supplement' })
    expect(result.documents.map(({ file }) => file)).toEqual(['声明.pdf'])
  })

  test('what lies in the slot of a file that cannot be opened is not missing as well', async () => {
    const missing = (await check([DECLARATION])).missing[0]?.materialId ?? ''
    const result = await check([
      { name: 'x.pdf', bytes: aPdf({ encrypted: true }), slot: missing },
      { ...DECLARATION, slot: null },
    ])
    expect(result.missing.map(({ materialId }) => materialId)).not.toContain(missing)
    expect(result.defects.find(({ file }) => file === 'x.pdf')?.materialId).toBe(missing)
  })
})

describe('what cannot be served is refused in words', () => {
  test('an unknown service', async () => {
    expect(await refuse([DECLARATION], { serviceId: 'no-such-service' })).toMatchObject({
      status: 404,
      detail: expect.stringContaining('no-such-service'),
    })
  })
  test.each([
    ['no file', [], {}, ['files']],
    ['more than thirty files', Array.from({ length: 31 }, () => DECLARATION), {}, ['files']],
    ['a fact that the service does not ask', [DECLARATION], { facts: { shoeSize: 42 } }, ['facts.shoeSize']],
    ['facts that are no JSON', [DECLARATION], { facts: 'age=70' }, ['facts']],
    ['a slot that is not on the list', [{ ...DECLARATION, slot: 'no-such-paper' }], {}, ['materials.0']],
    ['no service', [DECLARATION], { serviceId: '' }, ['serviceId']],
  ])('%s', async (_, files, fields, paths) => {
    const refused = await refuse(files, fields)
    expect(refused).toMatchObject({ status: 422, paths, detail: expect.stringMatching(/[\u4e00-\u9fff]/) })
  })
})

test('as events: each page, then the whole result', async () => {
  const response = await fetch(`${server.url}/api/intake/check`, {
    method: 'POST',
    body: formOf([paper('两页.pdf', ['授权委托书', '委托人：张三'], ['受托人：李四'])]),
    headers: { accept: 'text/event-stream' },
  })
  const events = [...(await response.text()).matchAll(/event: (\w+)\ndata: (.*)\n/g)].map(([, name, data = '']) => ({
    name,
    data: JSON.parse(data) as object,
  }))
  expect(events.map(({ name }) => name)).toEqual(['page', 'page', 'done'])
  expect(events[0]?.data).toEqual({ file: '两页.pdf', page: 1, of: 2 })
  expect(CheckResult.parse(events[2]?.data).serviceId).toBe('license-reissue')
})

test('as events: what is wrong is a problem', async () => {
  const response = await fetch(`${server.url}/api/intake/check`, {
    method: 'POST',
    body: formOf([DECLARATION], { serviceId: 'no-such-service' }),
    headers: { accept: 'text/event-stream' },
  })
  expect(await response.text()).toMatch(/event: error\ndata: .*"status":404/)
})

test('where checks are not public, who is not signed in is sent to sign in; who asks too often has to wait', async () => {
  const closed = await startTestServer({ PUBLIC_CHECKS: '0', READING_WORKERS: '1', CHECKS_PER_MINUTE: '1' })
  try {
    const anonymous = await closed.call<Problem>('/api/intake/check', { method: 'POST', body: formOf([DECLARATION]) })
    expect(anonymous.status).toBe(401)
    const { visitor } = await signUp(closed)
    const ask = () =>
      closed.call('/api/intake/check', {
        method: 'POST',
        body: formOf([DECLARATION]),
        headers: { cookie: visitor.cookie },
      })
    expect((await ask()).status).toBe(200)
    const again = await ask()
    expect([again.status, again.headers.get('retry-after')]).toEqual([429, '60'])
  } finally {
    await closed.close()
  }
})

test('the command line says what it found and ends with 1 where something has to be mended', {
  timeout: 120_000,
}, async () => {
  const file = join(server.dataDir, '声明.pdf')
  await writeFile(file, DECLARATION.bytes)
  const run = (...args: string[]) =>
    start('src/cli.ts', ['check', ...args], { READING_WORKERS: '1', TODAY: '2026-11-18' }).finished
  const { status, out } = await run('license-reissue', file)
  expect(out).toMatch(/声明\.pdf 第1页：/)
  expect(out).toMatch(/\[补正\] A1 还缺《.+》/)
  expect(out).toMatch(/建议：一次告知补正/)
  expect(status).toBe(1)
  expect(await run('license-reissue')).toMatchObject({ status: 2, err: expect.stringContaining('要检查的文件') })
})
