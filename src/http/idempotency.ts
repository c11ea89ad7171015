import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { StatusCode } from 'hono/utils/http-status'
import { Refusal } from '../shared/index.ts'
import type { WhoIs } from './guard.ts'
import { PIECE } from './limits.ts'

/** An answer that was given to a write, kept so that the same write is not carried out twice. */
export type Reply = { digest: string; status: number; contentType: string; body: string }
/** Where replies are kept; `save` keeps the first one of a key. */
export type ReplyStore = {
  find: (key: string) => Promise<Reply | null>
  save: (key: string, reply: Reply) => Promise<void>
}

const MAX_KEY = 200
const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
/** Never answered from memory: signing in, whose answers carry cookies, and papers in somebody's own data, which change nothing here. */
const NEVER_KEPT = /^\/api\/(auth\/|apply\/[^/]+\/draft$)/
/** Refusals after which nothing was done, and which another moment would answer otherwise. */
const PASSING = new Set([401, 403, 429])
const digestOf = (text: string, bytes: Uint8Array = new Uint8Array()): string =>
  createHash('sha256').update(text).update(bytes).digest('hex')

/**
 * `Idempotency-Key`: the same key and body gives the same answer, the same key with another body a 422. Writes that arrive
 * while the first is still worked on wait for its answer. Failures on our side (5xx) are not kept.
 * A key belongs to who is signed in: nobody is ever given the kept answer of somebody else.
 */
export function answerOnce(replies: ReplyStore, whoIs: WhoIs): MiddlewareHandler {
  const running = new Map<string, Promise<unknown>>()
  return async (c, next) => {
    const given = c.req.header('idempotency-key')
    if (!given || !WRITES.has(c.req.method) || NEVER_KEPT.test(c.req.path)) return next()
    if (PIECE.test(c.req.header('content-type') ?? '')) return next()
    if (given.length > MAX_KEY) throw wrongKey(`Idempotency-Key 太长，最多${MAX_KEY}个字符`)
    const person = await whoIs(c.req.raw.headers)
    const key = digestOf(JSON.stringify([person?.id ?? null, c.req.method, c.req.path, given]))
    const digest = await digestOfWrite(c.req.raw)
    while (running.has(key)) await running.get(key)
    const known = await replies.find(key)
    if (known) {
      if (known.digest !== digest) throw wrongKey('这个 Idempotency-Key 已经用在另一份内容上，请换一个新的再提交')
      return c.newResponse(known.body, known.status as StatusCode, {
        'content-type': known.contentType,
        'idempotency-replayed': 'true',
      })
    }
    const { promise, resolve } = Promise.withResolvers<void>()
    running.set(key, promise)
    const settle = () => {
      running.delete(key)
      resolve()
    }
    try {
      await next()
      if (c.res.status >= 500 || PASSING.has(c.res.status)) return settle()
      const copy = c.res.clone()
      const reply = {
        digest,
        status: c.res.status,
        contentType: copy.headers.get('content-type') ?? 'application/json',
      }
      void copy
        .text()
        .then((body) => replies.save(key, { ...reply, body }))
        .catch(() => undefined)
        .finally(settle)
    } catch (error) {
      settle()
      throw error
    }
  }
}

/**
 * What a write asks for: its body and the headers that change what is done. The border between the parts of a form is made anew
 * for each try, so it is left out.
 */
async function digestOfWrite(request: Request): Promise<string> {
  const header = (name: string) => request.headers.get(name) ?? ''
  const body = Buffer.from(await request.clone().arrayBuffer())
  const border = /^multipart\/.*boundary="?([^";]+)/i.exec(header('content-type'))?.[1]
  const content = border ? Buffer.from(body.toString('latin1').replaceAll(border, ''), 'latin1') : body
  return digestOf(`${header('accept')}\n${header('if-match')}\n`, content)
}

const wrongKey = (detail: string) => new Refusal({ kind: 'unprocessable', code: 'http.idempotency_key', detail })
