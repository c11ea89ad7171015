import { randomUUID } from 'node:crypto'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import { type FieldError, type Logger, Refusal } from '../shared/index.ts'
import { createErrorHandler, createNotFoundHandler } from './problem.ts'

export type HttpVariables = { requestId: string; line: Record<string, unknown>; failure?: string }
export type HttpApp = OpenAPIHono<{ Variables: HttpVariables }>

/** A Hono app with what every route shares: request id, one log line per request, problem answers, validation. */
export function createHttpApp(logger: Logger): HttpApp {
  const app: HttpApp = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error.issues)
    },
  })
  app.use(requestLine(logger))
  app.onError(createErrorHandler(logger))
  app.notFound(createNotFoundHandler())
  return app
}

/** Validation issues as a refusal: 422 with a sentence per field. */
export function invalid(issues: readonly z.core.$ZodIssue[]): Refusal {
  const errors: FieldError[] = issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : (FALLBACK[issue.code] ?? '这一项的写法不对'),
  }))
  const detail =
    errors.length === 1 && errors[0]
      ? `${errors[0].path || '内容'}：${errors[0].message}`
      : `有${errors.length}处要改，请按提示修改后再提交`
  return new Refusal({ kind: 'unprocessable', code: 'http.invalid', detail, errors })
}

const FALLBACK: Record<string, string> = {
  invalid_type: '缺少这一项或类型不对',
  too_small: '太短或太小',
  too_big: '太长或太大',
  invalid_value: '不在可选的范围内',
  unrecognized_keys: '有不认识的字段',
  invalid_format: '格式不对',
}

function requestLine(logger: Logger): MiddlewareHandler<{ Variables: HttpVariables }> {
  return async (c, next) => {
    const started = performance.now()
    const requestId = randomUUID()
    c.set('requestId', requestId)
    c.set('line', {})
    // Set before the answer is made: opening the headers of a finished one costs more than a small route does.
    c.header('x-request-id', requestId)
    await next()
    logger.info(
      {
        requestId,
        method: c.req.method,
        route: c.req.routePath,
        status: c.res.status,
        failure: c.get('failure'),
        durationMs: Math.round((performance.now() - started) * 10) / 10,
        ...c.get('line'),
      },
      'Request served',
    )
  }
}
