import { setTimeout as pause } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadConfig } from '../src/app/index.ts'
import type { Case, Receipt, TaskList, WebhookMessage } from '../src/contract/index.ts'
import type { Done } from './support/handling.ts'
import { signInAs, signUp, type Visitor } from './support/people.ts'
import { type Place, STORES } from './support/places.ts'
import { openMailbox, openReceiver, type Posted } from './support/receivers.ts'
import { startTestServer, type TestServer } from './support/server.ts'

const SECRET = `whsec_${Buffer.from('thirty-two bytes that nobody has').toString('base64')}`
const NAME = '上海青禾建设有限公司'
const PHONE = '13800001234'

describe.each(STORES)('what applicants are told outside of their account, on %s', (_, open, left) => {
  if (left) return test.skip('no server here', () => {})
  let place: Place
  let server: TestServer
  let receiver: Awaited<ReturnType<typeof openReceiver>>
  let mailbox: Awaited<ReturnType<typeof openMailbox>>
  let clerk: Visitor
  beforeAll(async () => {
    place = await open()
    receiver = await openReceiver()
    mailbox = await openMailbox()
    server = await startTestServer({
      DEMO: '1',
      PUBLIC_URL: 'http://127.0.0.1:3999',
      WEBHOOK_URL: receiver.url,
      WEBHOOK_SECRET: SECRET,
      SMTP_URL: mailbox.url,
      MAIL_FROM: '政务服务 <no-reply@example.com>',
      MESSAGE_TRIES: '3',
      MESSAGE_RETRY_SECONDS: '1',
      ...(place.databaseUrl && { DATABASE_URL: place.databaseUrl, SECRET_KEY: 's'.repeat(40) }),
    })
    clerk = await signInAs(server, 'clerk')
  })
  beforeEach(() => {
    receiver.posted.length = 0
    receiver.answer = () => 204
    receiver.location = ''
    mailbox.mails.length = 0
    mailbox.tries = 0
    mailbox.refuse = () => null
  })
  afterAll(async () => {
    await server.close()
    await receiver.close()
    await mailbox.close()
    await place.remove()
  })

  /** A case that was handed in, and the person whose it is. */
  async function handIn() {
    const { visitor, email } = await signUp(server)
    const { body } = await visitor.post<Case>('/api/cases', {
      serviceId: 'construction-waste',
      applicant: { 申请单位: NAME, 联系电话: PHONE },
    })
    const { body: receipt } = await visitor.post<Receipt>(`/api/cases/${body.id}/submit`, { anyway: true })
    return { id: body.id, number: receipt.number, email }
  }
  const accept = (id: string) => clerk.post<Done>(`/api/cases/${id}/accept`, {})
  async function until(isSo: () => boolean | Promise<boolean>) {
    for (let i = 0; i < 400 && !(await isSo()); i++) await pause(50)
    expect(await isSo()).toBe(true)
  }
  const tasksOf = async (who: Visitor, caseId: string) => {
    const { body } = await who.get<TaskList>('/api/tasks?source=message_failed')
    return body.tasks.filter((task) => task.caseId === caseId)
  }
  const read = ({ headers, body }: Posted): WebhookMessage =>
    new Webhook(SECRET).verify(body, headers as Record<string, string>) as WebhookMessage

  test('an acceptance is posted signed and mailed with a link, without a word of who the applicant is', async () => {
    const { id, number, email } = await handIn()
    const { body } = await accept(id)
    await until(() => receiver.posted.length === 1 && mailbox.mails.length === 1)
    const [posted] = receiver.posted
    const [mail] = mailbox.mails
    expect(posted && read(posted)).toEqual({
      type: 'case.accept',
      timestamp: expect.any(String),
      data: { caseId: id, caseNumber: number, serviceId: 'construction-waste', noticeNumber: body.notice?.number },
    })
    expect(mail?.to).toEqual([email])
    expect(mail?.subject).toBe(`您的办件有新进展：已经受理（${number}）`)
    expect(mail?.text).toContain(`http://127.0.0.1:3999/cases/${id}`)
    expect(mail?.text).toContain(body.notice?.number)
    expect(mail?.raw).not.toMatch(/multipart|attachment/i)
    for (const said of [posted?.body, mail?.text, mail?.subject]) expect(said).not.toMatch(`${NAME}|${PHONE}`)
  })

  test('a receiver that stumbles gets the same message again under the same id, once it answers no more', async () => {
    const answers = [500, 500]
    receiver.answer = () => answers.shift() ?? 204
    const { id } = await handIn()
    expect((await accept(id)).status).toBe(200)
    await until(() => receiver.posted.length === 3)
    expect(new Set(receiver.posted.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(receiver.posted.map((one) => read(one).data.caseId))).toEqual(new Set([id]))
    expect(await tasksOf(await signInAs(server, 'admin'), id)).toEqual([])
  })

  test('what cannot be sent bars no step, and becomes a task of whoever can see to it', async () => {
    receiver.answer = () => 503
    mailbox.refuse = () => 450
    const { id, number } = await handIn()
    expect((await accept(id)).body.case.state).toBe('accepted')
    const admin = await signInAs(server, 'admin')
    await until(async () => (await tasksOf(admin, id)).length === 2)
    expect(receiver.posted).toHaveLength(3)
    expect(mailbox.tries).toBe(3)
    const tasks = await tasksOf(admin, id)
    expect(tasks.map(({ owner }) => owner.role).sort()).toEqual(['admin', 'clerk'])
    expect(tasks.map(({ detail }) => detail).join()).toContain(number)
    expect(tasks.map(({ detail }) => detail).join()).toMatch(/HTTP 503/)
    expect((await tasksOf(clerk, id)).map(({ detail }) => detail).join()).toMatch(/电子邮件没有发出（SMTP 450）/)
  })

  test('an address that the mail server will never take is not tried again', async () => {
    mailbox.refuse = () => 550
    const { id } = await handIn()
    await accept(id)
    await until(async () => (await tasksOf(clerk, id)).length === 1)
    expect(mailbox.tries).toBe(1)
  })

  test('nobody but the configured host is written to: a redirect is a failure', async () => {
    const other = await openReceiver()
    receiver.answer = () => 307
    receiver.location = other.url
    const { id } = await handIn()
    await accept(id)
    const admin = await signInAs(server, 'admin')
    await until(async () => (await tasksOf(admin, id)).length === 1)
    expect(other.posted).toEqual([])
    await other.close()
  })

  test('whoever has no address of their own is told in the account, and nothing is left open', async () => {
    const citizen = await signInAs(server, 'citizen')
    const { body } = await citizen.post<Case>('/api/cases', { serviceId: 'construction-waste' })
    await citizen.post(`/api/cases/${body.id}/submit`, { anyway: true })
    await accept(body.id)
    await until(() => receiver.posted.length === 1)
    const { body: list } = await citizen.get<{ notices: unknown[] }>(`/api/cases/${body.id}/notices`)
    expect(list.notices).toHaveLength(1)
    expect(mailbox.tries).toBe(0)
    expect(await tasksOf(clerk, body.id)).toEqual([])
  })
})

test('a channel that is only half configured stops the start with one line', () => {
  expect(() => loadConfig({ WEBHOOK_URL: 'https://example.com/hook' })).toThrow(/WEBHOOK_SECRET/)
  expect(() => loadConfig({ WEBHOOK_URL: 'ftp://example.com' })).toThrow(/WEBHOOK_URL/)
  expect(() => loadConfig({ WEBHOOK_URL: 'https://example.com', WEBHOOK_SECRET: 'short' })).toThrow(/WEBHOOK_SECRET/)
  expect(() => loadConfig({ SMTP_URL: 'smtp://mail.example.com' })).toThrow(/MAIL_FROM/)
  expect(() => loadConfig({ SMTP_URL: 'smtp://mail.example.com', MAIL_FROM: 'a@example.com' })).toThrow(/PUBLIC_URL/)
})
