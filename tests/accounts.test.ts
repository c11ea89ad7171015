import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Account, AccountChange, Me, Office, Problem, SessionAnswer } from '../src/contract/index.ts'
import { cookieOf, meOf, PASSWORD, signIn, signInAs, signUp } from './support/people.ts'
import { embeddedPlace, type Place, POSTGRES, postgresPlace } from './support/places.ts'
import { startTestServer, type TestServer } from './support/server.ts'

const TRIES = 4

describe.each([
  ['PGlite', embeddedPlace, false],
  ['PostgreSQL', postgresPlace, !POSTGRES],
] as const)('on %s', (_, makePlace, skip) => {
  describe.skipIf(skip)('accounts', () => {
    let place: Place
    let server: TestServer
    beforeAll(async () => {
      place = await makePlace()
      server = await startTestServer({
        DEMO: '1',
        SIGN_IN_TRIES: String(TRIES),
        ...(place.databaseUrl ? { DATABASE_URL: place.databaseUrl, SECRET_KEY: 's'.repeat(32) } : {}),
      })
    })
    afterAll(async () => {
      await server?.close()
      await place?.remove()
    })

    const newcomer = (more?: object) => signUp(server, more)

    test('every demonstration account signs in, with its role and, where it decides, its office', async () => {
      for (const role of ['citizen', 'clerk', 'approver', 'supervisor', 'admin'] as const) {
        const person = await meOf(await signInAs(server, role))
        expect(person).toMatchObject({ role, email: `${role}@demo.local` })
        expect(person.officeName).toEqual(
          ['clerk', 'approver'].includes(role) ? expect.stringContaining('城市管理') : null,
        )
      }
    })

    test('the session cookie is out of reach of scripts and other sites, and the answer carries no token', async () => {
      const credentials = { email: 'citizen@demo.local', password: 'zhengtong-demo' }
      const { headers, body } = await server.post('/api/auth/sign-in/email', credentials)
      expect(headers.get('set-cookie')).toMatch(
        /^zhengtong\.session_token=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
      )
      expect(JSON.stringify(body)).not.toMatch(/token|password/)
      expect(headers.get('cache-control')).toBe('no-store')
    })

    test('who is not signed in is told so, and to the pages it is a plain answer', async () => {
      const { status, body } = await server.problem('/api/me')
      expect([status, body.code]).toEqual([401, 'account.sign_in'])
      expect((await server.get<SessionAnswer>('/api/auth/session')).body).toEqual({ person: null, expiresAt: null })
      const forged = await server.problem('/api/me', { headers: { cookie: 'zhengtong.session_token=made.up' } })
      expect(forged.status).toBe(401)
    })

    test('whoever signs up is a citizen, whatever was asked for', async () => {
      const { visitor } = await newcomer({
        role: 'admin',
        office: 'office_demo',
        emailVerified: true,
        id: 'demo_admin',
      })
      expect(await meOf(visitor)).toMatchObject({ role: 'citizen', office: null, name: '陆明' })
      expect((await visitor.get('/api/admin/people')).status).toBe(403)
    })

    test('a user name does as well as the e-mail, and belongs to one person', async () => {
      const { email } = await newcomer({ username: 'Lu_Ming' })
      const signedIn = await server.post<{ person: Me }>('/api/auth/sign-in/username', {
        username: 'lu_ming',
        password: PASSWORD,
      })
      expect(signedIn.body.person.email).toBe(email)
      const again = { name: '陆明', email: 'other@example.com', password: PASSWORD, username: 'LU_MING' }
      const { status, body } = await server.post<Problem>('/api/auth/sign-up/email', again)
      expect([status, body.errors?.[0]?.path]).toEqual([422, 'username'])
    })

    test('what is filled in wrongly is said at its field', async () => {
      const { status, body } = await server.post<Problem>('/api/auth/sign-up/email', {
        name: ' ',
        email: 'x@',
        password: 'short',
      })
      expect(status).toBe(422)
      expect(body.errors).toEqual([
        { path: 'name', message: '请填姓名' },
        { path: 'email', message: expect.stringContaining('邮箱') },
        { path: 'password', message: '密码至少要8个字符' },
      ])
    })

    test('nothing tells whether an e-mail has an account', async () => {
      const { email } = await newcomer()
      const refused = async (address: string) => {
        const { status, body } = await server.post<Problem>('/api/auth/sign-in/email', {
          email: address,
          password: 'wrong',
        })
        return { status, detail: body.detail, code: body.code }
      }
      expect(await refused(email)).toEqual(await refused('nobody@example.com'))
      expect((await refused(email)).status).toBe(401)
      const again = (address: string) =>
        server.post('/api/auth/sign-up/email', { name: '别人', email: address, password: 'another password' })
      const [taken, free] = [await again(email), await again('free@example.com')]
      expect([taken.status, taken.body]).toEqual([free.status, free.body])
      await signIn(server, email, PASSWORD)
    })

    test('too many wrong passwords must wait, also with the right one; a right one in time forgets them', async () => {
      const [{ email }, { email: other }] = [await newcomer(), await newcomer()]
      const attempt = (address: string, password: string) =>
        server.post<Problem>('/api/auth/sign-in/email', { email: address, password })
      for (let i = 1; i < TRIES; i++) expect((await attempt(other, 'wrong')).status).toBe(401)
      expect((await attempt(other, PASSWORD)).status).toBe(200)
      for (let i = 1; i < TRIES; i++) expect((await attempt(other, 'wrong')).status).toBe(401)
      expect((await attempt(other, PASSWORD)).status).toBe(200)

      const all = await Promise.all(Array.from({ length: TRIES * 2 }, () => attempt(email, 'wrong')))
      expect(all.filter(({ status }) => status === 401)).toHaveLength(TRIES)
      const { status, headers, body } = await attempt(email.toUpperCase(), PASSWORD)
      expect(status).toBe(429)
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(60)
      expect(body.detail).toMatch(/请1[45]分钟后再试/)
    })

    test('another site can neither sign somebody in nor write in their name', async () => {
      const { visitor, email } = await newcomer()
      const data = { email, password: PASSWORD }
      for (const from of [
        { origin: 'https://evil.example' },
        { 'sec-fetch-site': 'cross-site' },
        { origin: 'null' },
      ] as Record<string, string>[]) {
        const { status, body } = await server.post<Problem>('/api/auth/sign-in/email', data, from)
        expect([status, body.code]).toEqual([403, 'http.other_site'])
        expect((await visitor.post('/api/auth/sign-out', {}, from)).status).toBe(403)
      }
      expect((await visitor.post('/api/ask', { question: '护照' }, { origin: 'https://evil.example' })).status).toBe(
        403,
      )
      expect((await visitor.post('/api/auth/sign-out', {}, { origin: server.url })).status).toBe(200)
      expect((await visitor.get('/api/me')).status).toBe(401)
    })

    test('an admin gives a role and an office, at once and on record', async () => {
      const admin = await signInAs(server, 'admin')
      const { email, visitor } = await newcomer()
      const [found] = (await admin.get<{ people: Account[] }>(`/api/admin/people?q=${email}`)).body.people
      const path = `/api/admin/people/${found?.id}`
      const without = await admin.patch<Problem>(path, { role: 'clerk' })
      expect([without.status, without.body.errors?.[0]?.path]).toEqual([422, 'office'])
      const office = await admin.post<Office>('/api/admin/offices', {
        name: '青禾街道办事处',
        region: '310101',
      })
      expect(office.status).toBe(201)
      expect((await admin.patch(path, { role: 'clerk', office: 'office_none' })).status).toBe(422)
      const given = await admin.patch<Account>(path, { role: 'clerk', office: office.body.id })
      expect(given.body).toMatchObject({ role: 'clerk', office: office.body.id, officeName: office.body.name })
      expect(await meOf(visitor)).toMatchObject({ role: 'clerk', office: office.body.id })
      await admin.patch(path, { role: 'citizen' })
      expect(await meOf(visitor)).toMatchObject({ role: 'citizen', office: null })
      const { changes } = (
        await admin.get<{ changes: AccountChange[] }>(`/api/admin/account-changes?person=${found?.id}`)
      ).body
      expect(changes).toHaveLength(2)
      expect(changes.map(({ by, what }) => ({ by, what }))).toContainEqual({
        by: 'demo_admin',
        what: { role: { from: 'citizen', to: 'clerk' }, office: { from: null, to: office.body.id } },
      })
    })

    test('who is disabled is out everywhere and cannot come back until an admin says so', async () => {
      const admin = await signInAs(server, 'admin')
      const { email, visitor } = await newcomer()
      const { id } = await meOf(visitor)
      expect((await admin.patch(`/api/admin/people/${id}`, { disabled: true })).status).toBe(200)
      expect((await visitor.get('/api/me')).status).toBe(401)
      const back = await server.post<Problem>('/api/auth/sign-in/email', { email, password: PASSWORD })
      expect([back.status, back.body.code, back.headers.get('set-cookie')]).toEqual([
        403,
        'account.account_disabled',
        null,
      ])
      expect((await server.post('/api/auth/sign-in/email', { email, password: 'wrong' })).status).toBe(401)
      await admin.patch(`/api/admin/people/${id}`, { disabled: false })
      await signIn(server, email, PASSWORD)
    })

    test('only an admin may, and not with oneself', async () => {
      for (const role of ['citizen', 'clerk', 'approver', 'supervisor'] as const) {
        const other = await signInAs(server, role)
        expect((await other.get('/api/admin/people')).status).toBe(403)
        expect((await other.patch('/api/admin/people/demo_citizen', { role: 'admin' })).status).toBe(403)
      }
      const admin = await signInAs(server, 'admin')
      expect((await admin.patch('/api/admin/people/demo_admin', { disabled: true })).status).toBe(409)
      expect((await admin.patch('/api/admin/people/person_none', { role: 'admin' })).status).toBe(404)
      expect((await admin.patch('/api/admin/people/demo_citizen', {})).status).toBe(422)
      expect((await server.problem('/api/admin/people')).status).toBe(401)
    })

    test('the same Idempotency-Key of two people gives each their own answer', async () => {
      const key = { 'idempotency-key': 'the same for both' }
      const [one, two] = [(await newcomer()).visitor, (await newcomer()).visitor]
      const ask = async (visitor: typeof one) =>
        (await visitor.post<{ messageId: string }>('/api/ask', { question: '护照换发要多少钱' }, key)).body.messageId
      const first = await ask(one)
      expect(await ask(one)).toBe(first)
      expect(await ask(two)).not.toBe(first)
    })

    test('signing in is carried out each time, whatever key it carries', async () => {
      const data = { email: 'citizen@demo.local', password: 'zhengtong-demo' }
      const signedIn = () => server.post('/api/auth/sign-in/email', data, { 'idempotency-key': 'sign in' })
      const [first, second] = [await signedIn(), await signedIn()]
      expect(cookieOf(second.headers)).not.toBe('')
      expect(cookieOf(second.headers)).not.toBe(cookieOf(first.headers))
    })

    test('of the sign-in library nothing is reachable but what is documented', async () => {
      const { visitor } = await newcomer()
      for (const path of [
        'update-user',
        'delete-user',
        'is-username-available',
        'sign-in/social',
        'link-social',
        'revoke-sessions',
      ])
        expect((await visitor.post(`/api/auth/${path}`, { role: 'admin', username: 'x' })).status, path).toBe(404)
      for (const path of ['get-session', 'list-sessions', 'ok', 'error', 'list-accounts'])
        expect((await visitor.get(`/api/auth/${path}`)).status, path).toBe(404)
    })
  })
})
