import { lookup as resolve } from 'node:dns'
import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { ContactOutcome } from '../../contract/index.ts'
import { type Allowed, bareOf } from './allowed.ts'

export type Visited = { outcome: ContactOutcome; status: number | null; ended: string | null }
type Answer = { status: number; location: string | undefined }

const TIMEOUT_MS = 10_000
const MAX_HOPS = 5
const MAX_HEADER_BYTES = 16_384
/** Answers to HEAD after which a server is asked as a browser would ask it. */
const ASK_AGAIN = (status: number): boolean => status >= 400
const LOG_IN = /log-?in|passport|\bsso\b|\bcas\b|signin/i
const HOME = /^\/?(?:index\.\w+|home|main)?\/?$/i
/** What the network says, as what it means; anything else is a place that cannot be reached. */
const MEANS: Record<string, ContactOutcome> = {
  EINSIDE: 'inside',
  ABORT_ERR: 'too_slow',
  ETIMEDOUT: 'too_slow',
}
const CERTIFICATE = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/

/**
 * Looks whether a link leads where it should: HEAD, and GET where that is refused; no body is read. It follows redirects to allowed
 * hosts only, and speaks to no address inside the house that is not listed: the very address that was looked up is connected to.
 */
export async function visitLink(
  url: string,
  { allowed, timeoutMs = TIMEOUT_MS, signal }: { allowed: Allowed; timeoutMs?: number; signal?: AbortSignal },
): Promise<Visited> {
  const limit = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])])
  const start = new URL(url)
  let at = start
  try {
    for (let hop = 0; hop <= MAX_HOPS; hop++) {
      if (!allowed.host(at)) return { outcome: 'moved', status: null, ended: at.href }
      const first = await ask('HEAD', at, allowed, limit)
      const { status, location } = ASK_AGAIN(first.status) ? await ask('GET', at, allowed, limit) : first
      if (status < 300 || status >= 400 || location === undefined) return judged(start, at, status)
      at = new URL(location, at)
    }
    return { outcome: 'loop', status: null, ended: at.href }
  } catch (error) {
    if (signal?.aborted) throw error
    return { outcome: meaningOf(error), status: null, ended: null }
  }
}

function judged(start: URL, at: URL, status: number): Visited {
  const ended = at.href === start.href ? null : at.href
  if (status === 401 || (ended !== null && LOG_IN.test(at.pathname) && !LOG_IN.test(start.pathname)))
    return { outcome: 'log_in', status, ended }
  if (status < 200 || status >= 300) return { outcome: 'dead', status, ended }
  const isHome = ended !== null && HOME.test(at.pathname) && at.search === '' && !HOME.test(start.pathname)
  return { outcome: isHome ? 'home_page' : 'alive', status, ended }
}

function ask(method: 'HEAD' | 'GET', url: URL, allowed: Allowed, signal: AbortSignal): Promise<Answer> {
  const host = bareOf(url.hostname)
  if (isIP(host) > 0 && !allowed.address(host)) return Promise.reject(inside())
  return new Promise((done, failed) => {
    const request = (url.protocol === 'https:' ? secure : plain)(
      url,
      {
        method,
        signal,
        agent: false,
        lookup: lookupAllowed(allowed),
        maxHeaderSize: MAX_HEADER_BYTES,
        headers: { 'user-agent': 'Zhengtong link check', accept: 'text/html,*/*' },
      },
      (response) => {
        done({ status: response.statusCode ?? 0, location: response.headers.location })
        response.destroy()
      },
    )
    request.once('error', failed)
    request.end()
  })
}

/** Looks a name up once and lets through only addresses that may be spoken to. */
const lookupAllowed =
  (allowed: Allowed): LookupFunction =>
  (name, options, done) =>
    resolve(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '')
      if (found.some(({ address }) => !allowed.address(address))) return done(inside(), '')
      const [first] = found
      if (options.all) done(null, found)
      else done(null, first?.address ?? '', first?.family)
    })

const inside = (): NodeJS.ErrnoException => Object.assign(new Error('address inside'), { code: 'EINSIDE' })

function meaningOf(error: unknown): ContactOutcome {
  const { code = '', name = '' } = error as NodeJS.ErrnoException
  if (name === 'TimeoutError' || name === 'AbortError') return 'too_slow'
  if (code === 'ERR_INVALID_URL') return 'dead'
  return MEANS[code] ?? (CERTIFICATE.test(code) ? 'certificate' : 'unreachable')
}
