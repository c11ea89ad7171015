import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type ConfigSlice, wholeNumber } from '../config/index.ts'
import { Refusal } from '../shared/index.ts'
import { addressOf } from './address.ts'

export const limitsConfig = {
  maxInFlight: { doc: '同一地址同时处理的请求数上限', env: 'MAX_IN_FLIGHT', schema: wholeNumber(32, { min: 1 }) },
  maxPerMinute: { doc: '同一地址每分钟的请求数上限', env: 'MAX_PER_MINUTE', schema: wholeNumber(30000, { min: 1 }) },
  maxJsonBytes: { doc: 'JSON 请求体的字节上限', env: 'MAX_JSON_BYTES', schema: wholeNumber(65536, { min: 1024 }) },
  maxImportMb: {
    doc: '导入办件记录、体检事项时请求体的上限（MB）',
    env: 'MAX_IMPORT_MB',
    schema: wholeNumber(64, { min: 1, max: 2048 }),
  },
} satisfies ConfigSlice

/** A body so large is not read to its end before it is refused. */
const MAX_DRAINED_BYTES = 64 * 1024 * 1024

/** `larger`: paths that take more than others, whatever they carry. */
type BodyLimits = { json: number; upload: number; larger?: { paths: readonly string[]; bytes: number }[] }

/**
 * Refuses bodies over the limit, which is another one for files than for JSON; requests that carry none pass at once. What is too large is read and thrown away within reason,
 * so that the sender can finish and read the answer.
 */
export function limitBody({ json, upload, larger = [] }: BodyLimits): MiddlewareHandler {
  const byPath = new Map(larger.flatMap(({ paths, bytes }) => paths.map((path) => [path, limitOf(bytes)] as const)))
  const usual = { json: limitOf(json), upload: limitOf(upload) }
  return async (c, next) => {
    if (WITHOUT_BODY.has(c.req.method)) return next()
    const type = c.req.header('content-type') ?? ''
    const isFile = FORM.test(type) || PIECE.test(type)
    const { bytes, ensure } = byPath.get(c.req.path) ?? usual[isFile ? 'upload' : 'json']
    const announced = Number(c.req.header('content-length') ?? 0)
    // A piece of a file is read as it comes and measured by whoever takes it: what arrived before a break is not lost.
    if (PIECE.test(type) && announced <= upload) return next()
    if (announced > bytes) {
      if (announced <= MAX_DRAINED_BYTES) await drain(c.req.raw)
      throw tooLarge(bytes)
    }
    return ensure(c, next)
  }
}

const FORM = /^multipart\/form-data\b/i
/** A piece of a file (tus). */
export const PIECE = /^application\/offset\+octet-stream\b/i

const limitOf = (bytes: number) => ({
  bytes,
  ensure: bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw tooLarge(bytes)
    },
  }),
})

/** Reads a body to its end and keeps nothing of it. */
async function drain({ body }: Request): Promise<void> {
  const reader = body?.getReader()
  while (reader && !(await reader.read()).done);
}

function tooLarge(maxBytes: number): Refusal {
  const shown = maxBytes < 1024 * 1024 ? `${Math.floor(maxBytes / 1024)}KB` : `${Math.floor(maxBytes / 1024 / 1024)} MB`
  return new Refusal({
    kind: 'too_large',
    code: 'http.body_too_large',
    detail: `提交的内容太大，请控制在${shown}以内，或分几次提交`,
  })
}

const WITHOUT_BODY = new Set(['GET', 'HEAD', 'OPTIONS'])

const WINDOW_MS = 60_000

/** Keeps one address from taking the whole server: so many requests at once, so many a minute. */
export function limitByAddress({
  maxInFlight,
  maxPerMinute,
}: {
  maxInFlight: number
  maxPerMinute: number
}): MiddlewareHandler {
  const inFlight = new Map<string, number>()
  let counts = new Map<string, number>()
  let windowEnds = Date.now() + WINDOW_MS
  return async (c, next) => {
    const address = addressOf(c)
    if (Date.now() > windowEnds) {
      counts = new Map()
      windowEnds = Date.now() + WINDOW_MS
    }
    const count = (counts.get(address) ?? 0) + 1
    counts.set(address, count)
    if (count > maxPerMinute) throw tooMany(Math.ceil((windowEnds - Date.now()) / 1000))
    const open = (inFlight.get(address) ?? 0) + 1
    if (open > maxInFlight) throw tooMany(1)
    inFlight.set(address, open)
    try {
      await arrivalsCounted()
      await next()
    } finally {
      const left = (inFlight.get(address) ?? 1) - 1
      if (left > 0) inFlight.set(address, left)
      else inFlight.delete(address)
    }
  }
}

/** Lets requests that arrived in the same instant be counted before the first is worked on. */
const arrivalsCounted = () => new Promise<void>((resolve) => setImmediate(resolve))

const tooMany = (seconds: number) =>
  new Refusal({
    kind: 'too_many',
    code: 'http.too_many',
    detail: `请求太多，请${seconds}秒后再试`,
    retryAfterSeconds: Math.max(1, seconds),
  })
