import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Session cookies after a change of the secret: one that a former key signed is signed anew on its way in, so that nobody is
 * signed out by the change. Anything else passes as it is, for better-auth to judge.
 */
export const resigner =
  ({ cookie, secret, former }: { cookie: string; secret: string; former: readonly string[] }) =>
  (headers: Headers): Headers => {
    const given = headers.get('cookie')
    if (former.length === 0 || !given?.includes(`${cookie}=`)) return headers
    const renewed = given.split(/;\s*/).map((pair) => {
      if (!pair.startsWith(`${cookie}=`)) return pair
      const [token, signature] = partsOf(pair.slice(cookie.length + 1))
      const known = former.some((key) => isSame(sign(token, key), signature))
      return known ? `${cookie}=${encodeURIComponent(`${token}.${sign(token, secret)}`)}` : pair
    })
    const changed = new Headers(headers)
    changed.set('cookie', renewed.join('; '))
    return changed
  }

/** As better-auth signs: token, a full stop, HMAC-SHA-256 in Base64. */
const sign = (token: string, key: string): string => createHmac('sha256', key).update(token).digest('base64')

function partsOf(value: string): [token: string, signature: string] {
  let text = value
  try {
    text = decodeURIComponent(value)
  } catch {
    // not one of ours
  }
  const dot = text.lastIndexOf('.')
  return dot < 0 ? [text, ''] : [text.slice(0, dot), text.slice(dot + 1)]
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
