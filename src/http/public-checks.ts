import type { Context, MiddlewareHandler } from 'hono'
import { Refusal } from '../shared/index.ts'
import type { HttpVariables } from './app.ts'
import { signedIn, type WhoIs } from './guard.ts'
import { createQuota } from './quota.ts'

/** Lets anybody use a costly check so many times a minute; where checks are not public, only who is signed in. */
export function limitChecks({
  isPublic,
  perMinute,
  whoIs,
}: {
  isPublic: boolean
  perMinute: number
  whoIs: WhoIs
}): MiddlewareHandler<{ Variables: HttpVariables }> {
  const withinQuota = createQuota(perMinute)
  const guard = signedIn(whoIs)
  const count = (c: Context) => {
    if (!withinQuota(c))
      throw new Refusal({
        kind: 'too_many',
        code: 'http.too_many_checks',
        detail: '检查太频繁，请一分钟后再试',
        retryAfterSeconds: 60,
      })
  }
  return async (c, next) => {
    count(c)
    return isPublic ? next() : guard(c as never, next)
  }
}
