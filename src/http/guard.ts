import type { MiddlewareHandler } from 'hono'
import { type Person, Role } from '../contract/index.ts'
import { Refusal } from '../shared/index.ts'
import type { HttpVariables } from './app.ts'

/** Looks up who sent a request, from its headers; `app` hands in the function that knows. */
export type WhoIs = (headers: Headers) => Promise<Person | null>
export type SignedIn = { Variables: HttpVariables & { person: Person } }

export const unauthenticated = () =>
  new Refusal({ kind: 'unauthenticated', code: 'account.sign_in', detail: '请先登录；没有账号可以先注册' })

/** Lets through who is signed in with one of `roles` (all when left out), as `c.get('person')`; 401 or 403 otherwise. */
export const signedIn =
  (whoIs: WhoIs, roles: readonly Role[] = Role.options): MiddlewareHandler<SignedIn> =>
  async (c, next) => {
    const person = await whoIs(c.req.raw.headers)
    if (!person) throw unauthenticated()
    if (!roles.includes(person.role))
      throw new Refusal({
        kind: 'forbidden',
        code: 'account.role',
        detail: '您的账号不能做这一步，请换有权限的账号登录',
      })
    c.set('person', person)
    await next()
  }
