import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from '../contract/index.ts'
import { type Logger, Refusal, type RefusalKind } from '../shared/index.ts'

const STATUS: Record<RefusalKind, ContentfulStatusCode> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  stale: 412,
  too_large: 413,
  unprocessable: 422,
  precondition: 428,
  too_many: 429,
  unavailable: 503,
}
const TITLE: Record<number, string> = {
  400: '请求写法有误',
  401: '请先登录',
  403: '没有权限',
  404: '没有找到',
  405: '不支持这种请求',
  409: '有冲突',
  412: '内容已被改过',
  413: '内容太大',
  415: '格式不支持',
  422: '填写有误',
  428: '缺少版本',
  429: '请求太多',
  500: '系统出错',
  503: '暂时不可用',
}

/** Any error as an RFC 9457 problem: refusals as they are, anything unexpected as a neutral text with the request id. */
export function toProblem(
  error: unknown,
  instance: string,
  requestId: string,
): { problem: Problem; retryAfter?: number } {
  if (error instanceof Refusal) {
    const status = STATUS[error.kind]
    const problem: Problem = { ...error.more, ...head(status, instance), detail: error.detail, code: error.code }
    if (error.errors) problem.errors = error.errors
    return error.retryAfterSeconds === undefined ? { problem } : { problem, retryAfter: error.retryAfterSeconds }
  }
  if (error instanceof HTTPException && error.status < 500) {
    const detail = error.status === 413 ? '提交的内容太大，请缩短后再试' : '请求的内容读不懂，请核对格式后再试'
    return { problem: { ...head(error.status, instance), detail } }
  }
  return {
    problem: {
      ...head(500, instance),
      detail: `系统出了问题，不是您的原因。请稍后再试；仍不行请打12345，并告诉对方编号 ${requestId}`,
    },
  }
}

const head = (status: number, instance: string) => ({
  type: 'about:blank',
  title: TITLE[status] ?? '请求没有办成',
  status,
  instance,
})

export const createErrorHandler = (logger: Logger) => (error: Error, c: Context) => {
  const requestId = c.get('requestId') as string
  const { problem, retryAfter } = toProblem(error, c.req.path, requestId)
  if (problem.status >= 500) logger.error({ requestId, err: error }, 'Request failed')
  c.set('failure', problem.code ?? String(problem.status))
  return problemResponse(problem, requestId, retryAfter)
}

export const createNotFoundHandler = () => (c: Context) =>
  problemResponse(
    { ...head(404, c.req.path), detail: '没有这个地址，请核对后再试；接口说明在 /api/docs' },
    c.get('requestId') as string,
  )

export function problemResponse(problem: Problem, requestId: string, retryAfter?: number): Response {
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json; charset=utf-8',
    'x-request-id': requestId,
  }
  if (retryAfter !== undefined) headers['retry-after'] = String(retryAfter)
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}
