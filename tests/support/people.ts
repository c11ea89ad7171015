import type { Role } from '../../src/contract/index.ts'
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

export const signInAs = (server: TestServer, role: Role) => signIn(server, `${role}@demo.local`)

/** The cookies that an answer sets, as the next request carries them. */
export const cookieOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((pair) => !pair.endsWith('='))
    .join('; ')
