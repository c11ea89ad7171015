import type { Context, MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { type ConfigSlice, wholeNumber } from '../config/index.ts'
import { Refusal } from '../shared/index.ts'
import type { HttpVariables } from './app.ts'
import { signedIn, type WhoIs } from './guard.ts'
import { createQuota } from './quota.ts'

export const checksConfig = {
  publicChecks: {
    doc: '不登录也能用材料检查和清单体检（1 或 0）；不填时内嵌数据库开、PostgreSQL 关',
    env: 'PUBLIC_CHECKS',
    schema: z
      .enum(['0', '1'], '只能写 0 或 1')
      .transform((value) => value === '1')
      .optional(),
  },
  checksPerMinute: {
    doc: '同一地址每分钟的检查次数上限',
    env: 'CHECKS_PER_MINUTE',
    schema: wholeNumber(60, { min: 1 }),
  },
  maxLintMb: {
    doc: '一次清单体检的请求体上限（MB）',
    env: 'MAX_LINT_MB',
    schema: wholeNumber(20, { min: 1, max: 200 }),
  },
} satisfies ConfigSlice

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
