import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export const CLIENT = { id: 'zhengtong', secret: 'a secret between the two' }

/** What the provider says of its people; `sub` is how they sign in there. */
export type Claims = { sub: string; name?: string; email?: string; email_verified?: boolean }

/** A real OpenID provider on a free port: it asks for PKCE, and lets in whoever is named in `people`. */
export async function startProvider(redirectUri: () => string, people: Claims[]) {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer,
    /** The address to come back to is known only once our own server listens. */
    open() {
      const provider = new Provider(issuer, {
        clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri()] }],
        claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
        pkce: { required: () => true },
        conformIdTokenClaims: false,
        features: { devInteractions: { enabled: true } },
        findAccount: (_context, sub) => {
          const claims = people.find((person) => person.sub === sub)
          return claims && { accountId: sub, claims: () => claims }
        },
      })
      server.on('request', provider.callback())
    },
    close: () => closeServer(server),
  }
}

const closeServer = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** A browser without pages: follows redirects, keeps cookies, fills in the forms of the provider. */
export function createWanderer() {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (url: string) => {
    const { host } = new URL(url)
    const jar = jars.get(host) ?? new Map<string, string>()
    jars.set(host, jar)
    return jar
  }
  const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const jar = jarOf(url)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(init.headers as Record<string, string>), ...(cookie ? { cookie } : {}) }
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const [name = '', ...value] = pair.split('=')
      jar.set(name, value.join('='))
    }
    return response
  }
  return {
    send,
    /** Follows where it is sent, signing in as `login` at the provider, until an address of `home`; returns that address. */
    async signInAt(start: string, login: string, home: string): Promise<string> {
      let url = start
      for (let step = 0; step < 20; step++) {
        const { origin, pathname } = new URL(url)
        if (origin === home && !pathname.startsWith('/api/')) return url
        const response = await send(url)
        const location = response.headers.get('location')
        if (location) {
          url = new URL(location, url).href
          continue
        }
        const page = await response.text()
        const action = /action="([^"]+)"/.exec(page)?.[1]
        if (!action) throw new Error(`no form at ${url}: ${response.status} ${page.slice(0, 300)}`)
        const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1] ?? 'login'
        const sent = await send(new URL(action, url).href, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'x' } : { prompt }).toString(),
        })
        url = new URL(sent.headers.get('location') ?? '', url).href
      }
      throw new Error(`still on the way at ${url}`)
    },
  }
}
