import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PrecheckResponse, type Problem } from '../src/contract/index.ts'
import { startTestServer, type TestServer } from './support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

async function check(service: string, request: object): Promise<PrecheckResponse> {
  const { status, body } = await server.post<PrecheckResponse>(`/api/apply/${service}/precheck`, request)
  expect(status, JSON.stringify(body)).toBe(200)
  return PrecheckResponse.parse(body)
}
const refuse = async (service: string, request: object) => {
  const { status, body } = await server.post<Problem>(`/api/apply/${service}/precheck`, request)
  return { status, detail: body.detail, errors: body.errors }
}
const stateOf = (result: PrecheckResponse, id: string) => result.conditions.find((one) => one.id === id)?.state
const material = (result: PrecheckResponse, id: string) => result.materials.find((one) => one.id === id)

/** A child under sixteen whose card is lost; the household register is in Shanghai. */
const CHILD = { hukou_place: '上海', age: 15 }

describe('the verdict', () => {
  test('of someone of whom nothing is known it is open, and one question is asked with its reason', async () => {
    const result = await check('id-card-replace', {})
    expect(result).toMatchObject({
      verdict: 'undetermined',
      asked: 0,
      understood: [],
      alternatives: [],
      mayGoOn: false,
    })
    expect(result.next?.why).not.toBe('')
    expect(result.questions[0]).toEqual(result.next)
    expect(result.remaining).toBeGreaterThanOrEqual(3)
  })

  test('it is a forecast that bars nobody, and names the office that decides', async () => {
    const { notice, version } = await check('id-card-replace', {})
    expect(notice).toBe('以上为根据您提供的信息作出的预判，不是审批结论；您仍可提交申请，由区公安分局依法决定。')
    expect(version).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('a condition that is met names the answers that settled it, and no others', async () => {
    const { conditions } = await check('id-card-replace', { facts: { ...CHILD, guardian_present: true } })
    const guardian = conditions.find(({ id }) => id === 'guardian')
    expect(guardian).toMatchObject({
      state: 'met',
      effect: 'decides',
      settledBy: [{ fact: 'guardian_present', value: true }],
    })
  })

  test('a condition that is not met says what to do, on what basis, and which article of which law', async () => {
    const result = await check('id-card-replace', { facts: { ...CHILD, guardian_present: false } })
    expect(result).toMatchObject({ verdict: 'ineligible', next: null, questions: [], remaining: 0 })
    const guardian = result.conditions.find(({ id }) => id === 'guardian')
    expect(guardian?.ifNot).toBeTruthy()
    expect(guardian?.law).toMatchObject({ name: '中华人民共和国居民身份证法', article: '第七条', state: '有效' })
  })

  test('whoever is refused may go on to the papers', async () => {
    const refused = await check('birth-cert-reissue', { facts: { born_after_1996: false } })
    expect(refused).toMatchObject({ verdict: 'ineligible', next: null, mayGoOn: true })
    const going = await check('birth-cert-reissue', { facts: { born_after_1996: false }, anyway: true })
    expect(going).toMatchObject({ verdict: 'ineligible', mayGoOn: false })
    expect(going.next).not.toBeNull()
  })

  test('a fact that does not apply is not asked and leaves nothing open', async () => {
    const adult = await check('id-card-replace', { facts: { hukou_place: '上海', age: 30 } })
    expect(stateOf(adult, 'guardian')).toBe('met')
    expect(material(adult, 'guardian-id')?.required).toBe(false)
    const answered = await check('id-card-replace', {
      facts: { hukou_place: '上海', age: 30, guardian_present: false },
    })
    expect(stateOf(answered, 'guardian')).toBe('met')
  })

  test('late is not refused: what only delays changes no verdict and is never asked', async () => {
    const late = await check('animal-quarantine', { facts: { purpose: '出售', days_before: 1 } })
    expect(late.conditions.find(({ id }) => id === 'apply-early')).toMatchObject({ state: 'unmet', effect: 'delays' })
    expect(late.verdict).toBe('undetermined')
    let result = await check('animal-quarantine', {})
    const facts: Record<string, unknown> = {}
    while (result.next) {
      facts[result.next.fact] = result.next.type === 'boolean' ? false : (result.next.options?.[0] ?? 10)
      result = await check('animal-quarantine', { facts, anyway: true })
    }
    expect(Object.keys(facts)).not.toContain('days_before')
  })

  test('the figure of the law is the one in force that day', async () => {
    const facts = { mode: '到龄退休', paid_years: 15 }
    const now = await check('retirement', { facts })
    const later = await startTestServer({ TODAY: '2031-06-01' })
    try {
      const { body } = await later.post<PrecheckResponse>('/api/apply/retirement/precheck', { facts })
      const [before, after] = [now, body].map(
        ({ amounts }) => amounts.find(({ name }) => name === '最低缴费年限')?.text,
      )
      expect(before).toBe(after)
      expect(now.conditions.map(({ state }) => state)).not.toEqual(body.conditions.map(({ state }) => state))
    } finally {
      await later.close()
    }
  })
})

describe('the questions', () => {
  test('following them ends with a verdict and a list of papers without a question mark', async () => {
    const answers: Record<string, boolean | string | number> = {}
    let result = await check('id-card-replace', {})
    while (result.next) {
      const { fact, type, options } = result.next
      answers[fact] = type === 'boolean' ? true : type === 'number' ? 30 : (options?.[0] ?? '')
      const after = await check('id-card-replace', { facts: answers })
      expect(after.remaining).toBeLessThan(result.remaining)
      result = after
    }
    expect(result.verdict).not.toBe('undetermined')
    if (result.verdict === 'eligible')
      expect(result.materials.filter(({ required }) => required === 'unknown')).toEqual([])
  })

  test('what a person does not know stays open and is not asked again', async () => {
    const first = await check('id-card-replace', {})
    const fact = first.next?.fact ?? ''
    const skipped = await check('id-card-replace', { skip: [fact] })
    expect(skipped.next?.fact).not.toBe(fact)
    expect(skipped.verdict).toBe('undetermined')
  })

  test('once all is settled, what only amounts hang on may still be answered', async () => {
    let result = await check('maternity-benefit', {})
    const facts: Record<string, unknown> = {}
    while (result.next) {
      const { fact, type, options } = result.next
      facts[fact] = type === 'boolean' ? true : type === 'number' ? 1 : options?.[0]
      result = await check('maternity-benefit', { facts })
    }
    expect(result.optional.map(({ fact }) => fact)).not.toContain(Object.keys(facts)[0])
    if (result.verdict === 'eligible') expect(result.optional.length).toBeGreaterThan(0)
  })
})

describe('the papers', () => {
  test('each says in what form and how many, where it comes from, and whether it is needed and why', async () => {
    const result = await check('id-card-replace', { facts: CHILD })
    expect(material(result, 'guardian-id')).toMatchObject({
      required: true,
      why: '您的情况要交：不满16周岁',
      copies: 1,
      whereFrom: '由公安核发',
    })
    expect(material(result, 'apply-form')).toMatchObject({ required: true, why: '人人都要交', whereFrom: '自己准备' })
  })

  test('papers that stand for one another are one entry with those that may do', async () => {
    const tenant = await check('tobacco-license', { facts: { rented: true } })
    expect(material(tenant, 'site-doc')?.anyOf?.map(({ id }) => id)).toEqual(['lease'])
    const open = await check('tobacco-license', {})
    expect(material(open, 'site-doc')?.anyOf?.map(({ id }) => id)).toEqual(['place-proof', 'lease'])
    expect(material(open, 'lease')).toBeUndefined()
  })
})

describe('alternatives', () => {
  test('name the service that is the right one, or where to turn, each with the condition it comes from', async () => {
    const other = await check('birth-cert-reissue', { facts: { issued_here: false } })
    expect(other.alternatives).toEqual([
      { serviceId: null, name: '原签发地的管理机构或委托机构', why: expect.any(String), condition: 'place' },
    ])
    const rename = await check('birth-cert-reissue', {
      facts: { hukou_done: true, kind_of: '信息错误换发', hospital_error: false },
    })
    expect(rename.alternatives).toContainEqual({
      serviceId: 'name-change',
      name: expect.stringContaining('姓名'),
      why: expect.any(String),
      condition: 'after_hukou',
    })
  })
})

describe('what cannot be used', () => {
  test('an unknown service is 404', async () => {
    expect((await refuse('no-such-service', {})).status).toBe(404)
  })

  test('every wrong answer is named, in Chinese, at once', async () => {
    const { status, errors } = await refuse('id-card-replace', {
      facts: { shoe_size: 42, age: '十五', hukou_place: '月球', guardian_present: 'yes' },
    })
    expect(status).toBe(422)
    expect(errors).toEqual([
      { path: 'facts.shoe_size', message: '“居民身份证丢失补领”没有“shoe_size”这一项，请核对编号' },
      { path: 'facts.age', message: expect.stringContaining('要答一个数字') },
      { path: 'facts.hukou_place', message: expect.stringContaining('要从这些里选一个：上海、') },
      { path: 'facts.guardian_present', message: expect.stringContaining('要答 true（是）或 false（否）') },
    ])
  })

  test.each([
    ['a day that does not exist', { birth: '2026-02-30' }, 'facts.birth'],
    ['nothing', { birth: null }, 'facts.birth'],
    ['a name that every object has', { constructor: true }, 'facts.constructor'],
  ])('%s is refused by name', async (_, facts, path) => {
    const { status, errors } = await refuse('retirement', { facts })
    expect(status).toBe(422)
    expect(errors?.map((error) => error.path)).toEqual([path])
  })

  test('facts that are none, a text too long and an unknown fact to skip are refused', async () => {
    expect((await refuse('id-card-replace', { facts: [true] })).status).toBe(422)
    expect((await refuse('id-card-replace', { text: '长'.repeat(2001) })).status).toBe(422)
    expect((await refuse('id-card-replace', { skip: ['shoe_size'] })).errors?.[0]?.path).toBe('skip.0')
  })
})
