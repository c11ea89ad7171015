import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../src/catalogue/index.ts'
import type { DraftResponse, ServiceDocument } from '../src/contract/index.ts'
import { drafting, PERSON } from './support/drafting.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { bodyText, partsOf } from './support/word.ts'

let server: TestServer
let services: ServiceDocument[]
beforeAll(async () => {
  server = await startTestServer()
  services = [...(await loadCatalogue({ dir: 'knowledge' })).services.values()]
})
afterAll(() => server.close())
const { draft, file, refuse, send } = drafting(() => server)

const field = (drafted: DraftResponse, name: string) => drafted.fields.find((one) => one.field === name)

describe('the form', () => {
  test('is filled by key, each field with its source, and says what is still blank', async () => {
    const drafted = await draft('id-card-replace', { applicant: PERSON })
    expect(field(drafted, '姓名')).toMatchObject({ value: '张三', source: 'typed', confidence: 1, group: 'applicant' })
    expect(field(drafted, '公民身份号码')?.value).toBe('31010119000101002X')
    expect(field(drafted, '常住户口所在地住址')?.value).toBe(PERSON.hukouAddress)
    expect(drafted.blank).toContain('补领原因')
    expect(drafted.blank).not.toContain('姓名')
    expect(drafted.version).toEqual({ service: expect.any(String), layout: expect.any(String) })
  })

  test('takes what is typed under the name of a field or of a part of it', async () => {
    const drafted = await draft('id-card-replace', {
      applicant: { 姓名: '欧阳 娜娜', 监护人姓名: '李四', 补领原因: '  包在地铁上\n丢了 ' },
    })
    expect(field(drafted, '姓名')?.value).toBe('欧阳 娜娜')
    expect(field(drafted, '补领原因')?.value).toBe('  包在地铁上\n丢了 ')
    expect(field(drafted, '监护人姓名及身份号码')).toMatchObject({
      value: '监护人姓名：李四\n身份号码：',
      parts: [
        { name: '监护人姓名', value: '李四' },
        { name: '监护人身份号码', value: null },
      ],
    })
  })

  test('computes sex and date of birth from the identity number', async () => {
    const drafted = await draft('passport-first', { applicant: { name: '张三', idNumber: '310101190001010011' } })
    expect(field(drafted, '性别')).toMatchObject({ value: '男', source: 'computed' })
    expect(field(drafted, '出生日期')).toMatchObject({ value: '1900年1月1日', source: 'computed' })
  })

  test('does not give a newborn the birthday of the parent who applies', async () => {
    const drafted = await draft('birth-hukou', { applicant: { idNumber: '310101190001010011', name: '张三' } })
    expect(field(drafted, '性别')?.value).toBeNull()
  })

  test('leaves blank what two sources say differently, with both', async () => {
    const drafted = await draft('passport-first', { applicant: { idNumber: '310101190001010011', 性别: '女' } })
    expect(field(drafted, '性别')?.value).toBeNull()
    expect(drafted.blank).toContain('性别')
    const [conflict] = drafted.conflicts
    expect(conflict?.field).toBe('性别')
    expect(conflict?.values.map(({ value }) => value).sort()).toEqual(['女', '男'].sort())
  })

  test('ticks what a fact answers, and shows the boxes where it is open', async () => {
    const told = await draft('passport-renew', { facts: { reason: '遗失或被盗' } })
    expect(field(told, '换补发原因')).toMatchObject({ value: '遗失或被盗', source: 'fact' })
    expect(field(told, '换补发原因')?.options?.filter(({ chosen }) => chosen)).toEqual([
      { text: '遗失或被盗', chosen: true },
    ])
    const { bytes } = await file('passport-renew', { facts: { reason: '遗失或被盗' }, format: 'html' })
    expect(new TextDecoder().decode(bytes)).toContain('☑ 遗失或被盗')
    const open = await draft('passport-renew', {})
    expect(field(open, '换补发原因')).toMatchObject({ value: null })
    expect(field(open, '换补发原因')?.options?.every(({ chosen }) => !chosen)).toBe(true)
  })

  test('writes dates in Chinese and amounts with capitals beside them', async () => {
    const drafted = await draft('fund-loan', { facts: { apply_amount: 80.5 } })
    expect(field(drafted, '申请贷款金额')?.value).toBe('80.5万元（大写：捌拾万伍仟元整）')
    const dated = await draft('residence-register', { applicant: { 入住日期: '2026-11-06' } })
    expect(field(dated, '入住日期')?.value).toBe('2026年11月6日')
  })

  test('never writes a signature, a photo or a date of signing', async () => {
    const { errors } = await refuse('divorce', { applicant: { 申请日期: '2026-11-26' } })
    expect(errors?.[0]).toMatchObject({ path: 'applicant.申请日期', message: expect.stringContaining('本人') })
    const drafted = await draft('divorce', {})
    expect(field(drafted, '申请日期')).toMatchObject({ value: null, byHand: true })
    expect(drafted.blank).toContain('申请日期')
  })

  test('refuses wrong numbers and unknown names, naming each in Chinese', async () => {
    const { errors, detail } = await refuse('id-card-replace', {
      applicant: { idNumber: '310101190001010012', shoeSize: '42', 姓名: '张三' },
    })
    expect(errors?.map(({ path }) => path)).toEqual(['applicant.idNumber', 'applicant.shoeSize'])
    expect(errors?.[0]?.message).toMatch(/公民身份号码.*校验码/)
    expect(detail).toContain('2处')
    const code = await refuse('company-change', { applicant: { creditCode: '91310101MA00000079' } })
    expect(code.detail).toMatch(/统一社会信用代码/)
    const inside = await refuse('id-card-replace', { applicant: { 监护人姓名及身份号码: '李四 310101190001010012' } })
    expect(inside.errors?.[0]?.path).toBe('applicant.监护人姓名及身份号码')
    const facts = await refuse('id-card-replace', { facts: { shoeSize: 42 } })
    expect(facts.errors?.[0]?.path).toBe('facts.shoeSize')
    const documents = await send('id-card-replace', { documents: ['doc_1'] })
    expect(documents.status).toBe(401)
  })

  test('of a service that is not there is not found', async () => {
    expect((await send('no-such-service', {})).status).toBe(404)
  })
})

describe('the file', () => {
  test('carries its name, what is blank, and the mark of generated content', async () => {
    const { headers, blank, bytes } = await file('id-card-replace', { applicant: PERSON, format: 'docx' })
    expect(headers.get('content-type')).toContain('wordprocessingml')
    expect(headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('居民身份证丢失补领申请表')}.docx`,
    )
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-blank-fields')).toMatch(/^[\x20-\x7e]+$/)
    expect(blank).toContain('补领原因')
    const parts = partsOf(bytes)
    const mark = /name="AIGC"[\s\S]*?<vt:lpwstr>([^<]*)</.exec(parts['docProps/custom.xml'] ?? '')?.[1] ?? ''
    expect(JSON.parse(mark.replaceAll('&quot;', '"'))).toMatchObject({ Label: '1', ContentProducer: 'zhengtong' })
    const text = bodyText(bytes)
    for (const expected of [
      '居民身份证丢失补领申请表',
      '张三',
      '31010119000101002X',
      '人工智能生成合成内容',
      '申请人（签名或盖章）',
    ])
      expect(text).toContain(expected)
  })

  test('is marked in HTML and JSON too, the same content with the same number', async () => {
    const { bytes } = await file('id-card-replace', { applicant: PERSON })
    const html = new TextDecoder().decode(bytes)
    const drafted = await draft('id-card-replace', { applicant: PERSON })
    expect(html).toContain('<meta name="AIGC" content="{&quot;Label&quot;:&quot;1&quot;')
    expect(html).toContain(drafted.generated.label)
    expect(html).toContain(drafted.generated.mark.ProduceID)
  })

  test('holds whatever people write, as text', async () => {
    const nasty = `<script>alert('x')</script> & "引号" 😀\u0000\u0007\ud800 ${'长'.repeat(3500)}`
    const applicant = { 补领原因: nasty, 姓名: '<b>张</b>&amp;' }
    const html = new TextDecoder().decode((await file('id-card-replace', { applicant })).bytes)
    expect(html).not.toMatch(/<script|<b>/)
    expect(html).toContain('&lt;script&gt;')
    expect(html).toContain('&amp;amp;')
    const { bytes } = await file('id-card-replace', { applicant, format: 'docx' })
    const text = bodyText(bytes)
    expect(text).toContain(`<script>alert('x')</script> & "引号" 😀`)
    expect(text).toContain('长'.repeat(3500))
    expect(partsOf(bytes)['word/document.xml']).not.toMatch(/[\u0000-\u0008]|\ud800(?![\udc00-\udfff])/)
  })

  test('is not kept for an Idempotency-Key', async () => {
    const ask = () => send('id-card-replace', { format: 'docx' }, { 'idempotency-key': 'draft-1' })
    await (await ask()).arrayBuffer()
    const again = await ask()
    expect(again.headers.get('idempotency-replayed')).toBeNull()
    expect(bodyText(new Uint8Array(await again.arrayBuffer()))).toContain('申请人声明')
  })
})

test('every service has its form, empty and full, in every format', async () => {
  for (const { id, form } of services) {
    const byHand = new Set((await draft(id, {})).fields.filter((one) => one.byHand).map((one) => one.field))
    const applicant = Object.fromEntries(
      form.filter(({ field }) => !byHand.has(field)).map(({ field }) => [field, valueFor(field)]),
    )
    const empty = await draft(id, {})
    expect(
      empty.fields.map(({ field }) => field),
      id,
    ).toEqual(form.map(({ field }) => field))
    expect(
      empty.fields.every(({ value }) => value === null),
      id,
    ).toBe(true)
    expect(empty.blank, id).toEqual(form.filter(({ required }) => required).map(({ field }) => field))
    const full = await draft(id, { applicant })
    expect(
      full.blank.filter((name) => !byHand.has(name)),
      id,
    ).toEqual([])
    const html = new TextDecoder().decode((await file(id, { applicant })).bytes)
    for (const { field } of form) expect(html.split(`<th>${field}</th>`), `${id} ${field}`).toHaveLength(2)
    const { bytes, headers } = await file(id, { format: 'docx' })
    expect(bodyText(bytes), id).toContain('申请人声明')
    expect((headers.get('x-blank-fields') ?? '').length).toBeLessThan(8000)
  }
})

/** Something right for a field, by its name. */
function valueFor(field: string): string {
  if (/^性别$/.test(field)) return '男'
  if (/^(出生日期|出生年月)$/.test(field)) return '1900-01-01'
  if (/^[^、和及或]*(公民身份号码|身份证号码?|身份号码|证件号码?|身份证明号码)$/.test(field))
    return '310101190001010011'
  if (/^[^、和及或]*统一社会信用代码$|^统一社会信用代码或|或统一社会信用代码$/.test(field)) return '91310101MA00000078'
  if (/号码$/.test(field)) return 'H12345678'
  return `${field}的内容`
}
