import type { Me, Role } from '../../src/contract/index.ts'
import type { TestServer } from './server.ts'

const DEMO_PASSWORD = 'zhengtong-demo'

export type Visitor = Awaited<ReturnType<typeof signIn>>

/** Somebody who is signed in; the server must know the account (`DEMO=1` for the demonstration accounts). */
export async function signIn(server: TestServer, email: string, password = DEMO_PASSWORD) {
  const { status, headers } = await server.post('/api/auth/sign-in/email', { email, password })
  if (status !== 200) throw new Error(`${email} could not sign in: ${status}`)
  const cookie = cookieOf(headers)
  const ask = <T>(method: string, path: string, data?: unknown, more: Record<string, string> = {}) =>
    server.call<T>(path, {
      method,
      headers: { cookie, ...(data === undefined ? {} : { 'content-type': 'application/json' }), ...more },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
  return {
    cookie,
    get: <T>(path: string) => ask<T>('GET', path),
    post: <T>(path: string, data: unknown, more?: Record<string, string>) => ask<T>('POST', path, data, more),
    patch: <T>(path: string, data: unknown) => ask<T>('PATCH', path, data),
    remove: <T>(path: string) => ask<T>('DELETE', path),
  }
}

/** The password of everybody who is signed up by a test. */
export const PASSWORD = 'a long enough password'

let signedUp = 0
/** Somebody new, a citizen, who has just signed in. */
export async function signUp(server: TestServer, more: object = {}) {
  const email = `newcomer${++signedUp}@example.com`
  const { status } = await server.post('/api/auth/sign-up/email', { name: '陆明', email, password: PASSWORD, ...more })
  if (status !== 200) throw new Error(`${email} could not sign up: ${status}`)
  return { email, visitor: await signIn(server, email, PASSWORD) }
}

export const meOf = async (visitor: Visitor): Promise<Me> => (await visitor.get<Me>('/api/me')).body

export const signInAs = (server: TestServer, role: Role) => signIn(server, `${role}@demo.local`)

/** The cookies that an answer sets, as the next request carries them. */
export const cookieOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((pair) => !pair.endsWith('='))
    .join('; ')
