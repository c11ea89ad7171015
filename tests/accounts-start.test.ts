import { expect, test, vi } from 'vitest'
import { createAccounts, openAccounts } from '../src/accounts/index.ts'
import { loadConfig } from '../src/app/index.ts'
import { ConfigError, type Secrets } from '../src/config/index.ts'
import { createClock, createLogger } from '../src/shared/index.ts'
import { openStore, type Store, tables } from '../src/store/index.ts'
import { cookieOf } from './support/people.ts'

const OLD = 'o'.repeat(32)
const NEW = 'n'.repeat(32)
const HERE = 'http://127.0.0.1:3000'
const PASSWORD = 'a long enough password'

/** The accounts of a process that starts on `store`, with every line it logs. */
function start(store: Store, env: Record<string, string> = {}, secrets: Secrets = [OLD]) {
  const lines: string[] = []
  const logger = createLogger('trace', { write: (line) => lines.push(line) })
  const { accounts: config } = loadConfig(env)
  const accounts = createAccounts({ db: store.db, config, secrets, clock: createClock('2026-11-18'), logger })
  const send = (path: string, body: object) => accounts.send({ url: HERE, headers: new Headers(), path, body })
  return { accounts, lines, logger, send, open: () => openAccounts(accounts, '310000') }
}
const signIn = (started: ReturnType<typeof start>, email: string, password: string) =>
  started.send('/sign-in/email', { email, password })
const withCookie = (response: Response) => new Headers({ cookie: cookieOf(response.headers) })

test('a changed secret signs nobody out while the former one is listed, and everybody when it is gone', async () => {
  const store = await openStore({ dataDir: 'memory://' })
  const before = start(store, { DEMO: '1' })
  await before.open()
  const headers = withCookie(await signIn(before, 'clerk@demo.local', 'zhengtong-demo'))
  expect((await before.accounts.whoIs(headers))?.role).toBe('clerk')
  const changed = start(store, {}, [NEW, OLD])
  expect((await changed.accounts.whoIs(headers))?.role).toBe('clerk')
  const renewed = withCookie(await signIn(changed, 'clerk@demo.local', 'zhengtong-demo'))
  expect(await before.accounts.whoIs(renewed)).toBeNull()
  const after = start(store, {}, [NEW])
  expect(await after.accounts.whoIs(headers)).toBeNull()
  expect((await after.accounts.whoIs(renewed))?.role).toBe('clerk')
  const tampered = new Headers({ cookie: (headers.get('cookie') ?? '').replace(/=./, '=!') })
  expect(await changed.accounts.whoIs(tampered)).toBeNull()
  await store.close()
})

test('demonstration accounts: none unless asked for, put back by 1, out of use by 0, as they were without a word', async () => {
  const store = await openStore({ dataDir: 'memory://' })
  const people = async () => (await start(store).accounts.repository.list({ q: '', page: 1 })).people
  await start(store).open()
  await start(store, { DEMO: '0' }).open()
  expect(await people()).toEqual([])
  await start(store, { DEMO: '1' }).open()
  expect((await people()).map(({ role }) => role).sort()).toEqual([
    'admin',
    'approver',
    'approver',
    'citizen',
    'clerk',
    'supervisor',
  ])
  const started = start(store)
  const headers = withCookie(await signIn(started, 'admin@demo.local', 'zhengtong-demo'))
  await start(store, { DEMO: '0' }).open()
  expect(await started.accounts.whoIs(headers)).toBeNull()
  expect((await signIn(started, 'admin@demo.local', 'zhengtong-demo')).status).toBe(403)
  await start(store).open()
  expect((await people()).every(({ disabled }) => disabled)).toBe(true)
  await start(store, { DEMO: '1' }).open()
  expect((await signIn(started, 'admin@demo.local', 'zhengtong-demo')).status).toBe(200)
  await store.close()
})

test('with https the cookie goes over https only', async () => {
  const store = await openStore({ dataDir: 'memory://' })
  const started = start(store, { DEMO: '1', PUBLIC_URL: 'https://zt.example.gov.cn/' })
  await started.open()
  const response = await signIn(started, 'citizen@demo.local', 'zhengtong-demo')
  expect(response.headers.get('set-cookie')).toMatch(
    /^__Secure-zhengtong\.session_token=[^;]+;.* HttpOnly; Secure; SameSite=Lax$/,
  )
  expect((await started.accounts.whoIs(withCookie(response)))?.role).toBe('citizen')
  await store.close()
})

test('no log line, at any level, carries an e-mail, a name, a password or a token', async () => {
  const store = await openStore({ dataDir: 'memory://' })
  const started = start(store)
  const person = { name: '陆明', email: 'lu.ming@example.com', password: PASSWORD, username: 'luming' }
  await started.send('/sign-up/email', person)
  await started.send('/sign-up/email', person)
  await started.send('/sign-up/email', { ...person, email: 'other@example.com' })
  await signIn(started, person.email, 'wrong password')
  await signIn(started, 'nobody@example.com', PASSWORD)
  const response = await signIn(started, person.email, PASSWORD)
  const token = cookieOf(response.headers).split('=')[1] ?? ''
  await store.close()
  const printed = vi.spyOn(console, 'error')
  const failure: unknown = await signIn(started, person.email, PASSWORD).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(Error)
  started.logger.error({ err: failure }, 'Request failed')
  expect(printed).not.toHaveBeenCalled()
  expect(started.lines.length).toBeGreaterThan(2)
  expect(started.lines.join('\n')).not.toMatch(/example\.com|陆明|luming|wrong password|a long enough/i)
  expect(started.lines.join('\n')).not.toContain(token.slice(0, 16))
})

test('the log of account changes can only be added to', async () => {
  const store = await openStore({ dataDir: 'memory://' })
  await start(store, { DEMO: '1' }).open()
  await start(store, { DEMO: '0' }).open()
  const kept = await store.db.select().from(tables.accountChanges)
  expect(kept).toHaveLength(6)
  expect(kept[0]).toMatchObject({ by: 'configuration', what: { disabled: { from: false, to: true } } })
  await expect(store.db.update(tables.accountChanges).set({ by: 'nobody' })).rejects.toThrow()
  await expect(store.db.delete(tables.accountChanges)).rejects.toThrow()
  expect(await store.db.select().from(tables.accountChanges)).toEqual(kept)
  await store.close()
})

test('a provider that is only half configured stops the start with one line', () => {
  expect(() => loadConfig({ OIDC_ISSUER: 'https://id.example.gov.cn' })).toThrow(ConfigError)
  expect(() => loadConfig({ OIDC_ISSUER: 'https://id.example.gov.cn' })).toThrow(
    /^环境变量 OIDC_CLIENT_ID 没有设置[^\n]*$/,
  )
})
