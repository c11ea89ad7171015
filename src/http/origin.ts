import type { Context, MiddlewareHandler } from 'hono'
import { Refusal } from '../shared/index.ts'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses writes that another site makes a browser send with our cookies. Browsers say where a request comes from
 * (`Sec-Fetch-Site`, else `Origin`); programs that say neither carry no one's cookies by accident. `publicUrl` is the address
 * people use where a proxy changes the `Host`.
 */
export function sameSiteWrites(publicUrl?: string): MiddlewareHandler {
  const publicHost = publicUrl && new URL(publicUrl).host
  return async (c, next) => {
    if (!READS.has(c.req.method) && isForeign(c, publicHost))
      throw new Refusal({
        kind: 'forbidden',
        code: 'http.other_site',
        detail: '这个请求来自别的网站，没有办理；请回到本站的页面再试',
      })
    await next()
  }
}

/** Whether a write with cookies, or one that would set them, comes from another site. */
function isForeign(c: Context, publicHost: string | undefined): boolean {
  if (!c.req.header('cookie') && !c.req.path.startsWith('/api/auth/')) return false
  const site = c.req.header('sec-fetch-site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = c.req.header('origin')
  if (!origin) return false
  if (!URL.canParse(origin)) return true
  const { host } = new URL(origin)
  return host !== (c.req.header('host') ?? new URL(c.req.url).host) && host !== publicHost
}
