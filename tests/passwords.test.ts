import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountChange, Problem, SignedInPlace } from '../src/contract/index.ts'
import { cookieOf, meOf, PASSWORD, signIn, signInAs, signUp } from './support/people.ts'
import { embeddedPlace, type Place, POSTGRES, postgresPlace } from './support/places.ts'
import { startTestServer, type TestServer } from './support/server.ts'

describe.each([
  ['PGlite', embeddedPlace, false],
  ['PostgreSQL', postgresPlace, !POSTGRES],
] as const)('on %s', (_, makePlace, skip) => {
  describe.skipIf(skip)('passwords and sessions', () => {
    let place: Place
    let server: TestServer
    beforeAll(async () => {
      place = await makePlace()
      server = await startTestServer({
        DEMO: '1',
        ...(place.databaseUrl ? { DATABASE_URL: place.databaseUrl, SECRET_KEY: 's'.repeat(32) } : {}),
      })
    })
    afterAll(async () => {
      await server?.close()
      await place?.remove()
    })

    const newcomer = (more?: object) => signUp(server, more)

    test('a changed password ends the other sessions; a wrong present one is said at its field', async () => {
      const { email, visitor } = await newcomer()
      const elsewhere = await signIn(server, email, PASSWORD)
      const wrong = await visitor.post<Problem>('/api/auth/change-password', {
        currentPassword: 'wrong',
        newPassword: 'a new password',
      })
      expect([wrong.status, wrong.body.errors?.[0]?.path]).toEqual([422, 'currentPassword'])
      const changed = await visitor.post('/api/auth/change-password', {
        currentPassword: PASSWORD,
        newPassword: 'a new password',
      })
      expect(changed.status).toBe(200)
      expect((await elsewhere.get('/api/me')).status).toBe(401)
      expect((await server.call('/api/me', { headers: { cookie: cookieOf(changed.headers) } })).status).toBe(200)
      await signIn(server, email, 'a new password')
    })

    test('an admin hands over a link with which the holder sets a new password, once; it is on record', async () => {
      const admin = await signInAs(server, 'admin')
      const { email, visitor } = await newcomer()
      const { id } = await meOf(visitor)
      expect((await visitor.post(`/api/admin/people/${id}/reset-link`, {})).status).toBe(403)
      const { body } = await admin.post<{ path: string }>(`/api/admin/people/${id}/reset-link`, {})
      const token = new URL(body.path, server.url).searchParams.get('token') ?? ''
      const reset = (newPassword: string, with_ = token) =>
        server.post<Problem>('/api/auth/reset-password', { token: with_, newPassword })
      expect((await reset('short')).body.errors?.[0]?.path).toBe('newPassword')
      expect((await reset('a brand new password', 'made up')).status).toBe(422)
      expect((await reset('a brand new password')).status).toBe(200)
      expect((await visitor.get('/api/me')).status).toBe(401)
      await signIn(server, email, 'a brand new password')
      expect((await reset('a second new password')).body.detail).toContain('用过')
      const { changes } = (await admin.get<{ changes: AccountChange[] }>(`/api/admin/account-changes?person=${id}`))
        .body
      expect(changes.map(({ what }) => what)).toEqual([{ reset: true }])
    })

    test('the password of a demonstration account stays what everybody knows', async () => {
      const data = { currentPassword: 'zhengtong-demo', newPassword: 'mine alone now' }
      expect((await (await signInAs(server, 'citizen')).post('/api/auth/change-password', data)).status).toBe(403)
    })

    test('one sees where one is signed in and ends a session there, never those of others', async () => {
      const { email, visitor } = await newcomer()
      const elsewhere = await signIn(server, email, PASSWORD)
      const stranger = (await newcomer()).visitor
      const places = async () => (await visitor.get<{ sessions: SignedInPlace[] }>('/api/me/sessions')).body.sessions
      const other = (await places()).find(({ current }) => !current)
      expect(await places()).toHaveLength(2)
      expect(JSON.stringify(await places())).not.toContain('token')
      expect((await stranger.remove(`/api/me/sessions/${other?.id}`)).status).toBe(404)
      expect((await visitor.remove(`/api/me/sessions/${other?.id}`)).status).toBe(200)
      expect((await elsewhere.get('/api/me')).status).toBe(401)
      await signIn(server, email, PASSWORD)
      expect((await visitor.remove('/api/me/sessions')).status).toBe(200)
      expect((await places()).map(({ current }) => current)).toEqual([true])
    })
  })
})
