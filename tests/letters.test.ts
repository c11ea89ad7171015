import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMPANY, drafting, NO_CHANGE, PERSON } from './support/drafting.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { bodyText } from './support/word.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())
const { draft, file, refuse } = drafting(() => server)

test('one changed element gives every paper that follows, with the same words', async () => {
  const request = {
    facts: { ...NO_CHANGE, chg_name: true },
    applicant: { ...COMPANY, newName: '上海新某某科技有限公司', votesFor: '70%', shareholderCount: '3' },
  }
  const drafted = await draft('company-change', { ...request, paper: 'set' })
  expect(drafted.set?.map(({ id }) => id)).toEqual(['form', 'resolution-meeting', 'charter-amendment'])
  const [form, resolution, amendment] = drafted.set ?? []
  expect(form?.fields.find(({ field }) => field === '变更后登记事项内容')?.value).toBe('名称：上海新某某科技有限公司')
  expect(resolution?.text).toContain('公司名称由“上海某某科技有限公司”变更为“上海新某某科技有限公司”')
  expect(resolution?.text).toContain('三分之二以上表决权')
  expect(amendment?.text).toContain('现修改为：公司名称：上海新某某科技有限公司')
  expect(amendment?.blank).toContain('章程中公司名称的条款号')
  expect(amendment?.text).not.toMatch(/住所|经营范围|注册资本/)
  for (const { id, title } of drafted.set ?? []) {
    const { bytes } = await file('company-change', { ...request, paper: id, format: 'docx' })
    expect(bodyText(bytes)).toContain(title)
  }
  const whole = await file('company-change', { ...request, paper: 'set', format: 'docx' })
  for (const { title } of drafted.set ?? []) expect(bodyText(whole.bytes)).toContain(title)
})

test('a sole shareholder decides in writing; a new representative needs an appointment', async () => {
  const { set } = await draft('company-change', {
    paper: 'set',
    facts: { ...NO_CHANGE, chg_rep: true },
    applicant: { ...COMPANY, shareholderCount: '1', newRepresentative: '王五' },
  })
  expect(set?.map(({ id }) => id)).toEqual(['form', 'resolution-sole', 'appointment'])
  expect(set?.[2]?.text).toContain('任命王五')
})

test('a resolution that the law does not let pass is not written', async () => {
  const vote = (facts: object, votesFor: string) => ({
    paper: 'resolution',
    facts: { ...NO_CHANGE, ...facts },
    applicant: { votesFor },
  })
  for (const votes of ['66.6%', '0.5', '60'])
    expect((await refuse('company-change', vote({ chg_scope: true }, votes))).detail).toContain('三分之二')
  for (const votes of ['2/3', '66.67%', '100'])
    expect((await draft('company-change', vote({ chg_scope: true }, votes))).text).toContain('同意')
  expect((await refuse('company-change', vote({ chg_rep: true }, '50%'))).detail).toContain('过半数')
  expect((await draft('company-change', vote({ chg_rep: true }, '51%'))).text).toContain('第六十六条第二款')
  expect((await refuse('company-change', vote({ chg_rep: true }, '120%'))).errors?.[0]?.path).toBe('applicant.votesFor')
})

test('a transfer of shares amends the articles without a vote', async () => {
  const { text } = await draft('company-change', {
    paper: 'charter',
    facts: { ...NO_CHANGE, equity_change: '转让给外部人' },
    applicant: { transferor: '赵一', transferee: '钱二', transferAmount: '10万元' },
  })
  expect(text).toContain('第八十七条')
  expect(text).toContain('10万元（大写：壹拾万元整）')
})

test('nothing is said of a change nobody spoke of', async () => {
  expect((await refuse('company-change', { paper: 'charter' })).detail).toContain('要变更')
  expect((await refuse('company-change', { paper: 'new-rep', facts: NO_CHANGE })).detail).toContain('chg_rep')
})

test('a proxy is for a person or for a body, with blanks for what is not told', async () => {
  const person = await draft('hukou-book-replace', { paper: 'proxy', applicant: { ...PERSON, agentName: '李四' } })
  expect(person).toMatchObject({ id: 'proxy-person', title: '授权委托书' })
  expect(person.text).toContain('委托人：张三，证件号码：31010119000101002X')
  expect(person.text).toContain('受托人：李四，证件号码：＿＿＿＿')
  expect(person.blank).toEqual(['代理人证件号码', '委托权限', '委托期限起', '委托期限止'])
  const company = await draft('company-change', { paper: 'proxy', applicant: COMPANY })
  expect(company.id).toBe('proxy-company')
})

test('promises are written only for somebody who has read them', async () => {
  const { errors, code } = await refuse('fire-opening-check', { paper: 'promise' })
  expect(code).toBe('apply.promises_unread')
  expect(errors?.length).toBeGreaterThan(3)
  const { text, title } = await draft('fire-opening-check', {
    paper: 'promise',
    promisesRead: true,
    applicant: { companyName: '某某咖啡馆' },
  })
  expect(title).toContain('告知承诺书')
  expect(text).toContain('承诺人：某某咖啡馆')
  expect(text).toContain(errors?.[0]?.message)
})

test('a statement holds only what the person said', async () => {
  const { text, blank } = await draft('lease-record', {
    paper: 'late-note',
    facts: { house_kind: '住房', days_after_sign: 45 },
    applicant: { name: '张三', statement: '签约后出差，回来已过期限。' },
  })
  expect(text).toContain('签约后出差，回来已过期限。')
  expect(text).toContain('45日')
  expect(text).not.toContain('住房还是')
  expect(blank).toEqual(['签订日期', '逾期原因'])
})

test('what others issue is refused, with where to get it', async () => {
  const own = await refuse('company-change', { paper: 'address-proof' })
  expect(own.detail).toContain('不能代写')
  const issued = await refuse('company-change', { paper: 'tax-proof' })
  expect(issued.detail).toContain('税务')
  const third = await refuse('birth-cert-reissue', { paper: 'hospital-proof' })
  expect(third.detail).toContain('助产机构')
  expect((await refuse('marriage-cert-reissue', { paper: 'proxy' })).detail).toContain('公证机构')
  expect((await refuse('id-card-replace', { paper: 'nothing' })).detail).toContain('statement')
})
