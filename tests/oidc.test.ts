import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Me, Problem, SessionAnswer, SignInWays } from '../src/contract/index.ts'
import { CLIENT, createWanderer, startProvider } from './support/oidc.ts'
import { startTestServer, type TestServer } from './support/server.ts'

const PASSWORD = 'a long enough password'

let server: TestServer
let provider: Awaited<ReturnType<typeof startProvider>>
beforeAll(async () => {
  provider = await startProvider(
    () => `${server.url}/api/auth/callback/oidc`,
    [
      { sub: 'lu', name: '陆明', email: 'lu@example.com', email_verified: true },
      { sub: 'shen', name: '沈知远', email: 'taken@example.com', email_verified: true },
      { sub: 'nameless' },
    ],
  )
  server = await startTestServer({
    OIDC_ISSUER: `${provider.issuer}/`,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
  })
  provider.open()
})
afterAll(async () => {
  await server?.close()
  await provider?.close()
})

async function come(login: string, next = '/s/id-card-renew') {
  const wanderer = createWanderer()
  const asked = await wanderer.send(`${server.url}/api/auth/sign-in/oidc`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ next }),
  })
  const { url } = (await asked.json()) as { url: string }
  const arrived = await wanderer.signInAt(url, login, server.url)
  const session = (await (await wanderer.send(`${server.url}/api/auth/session`)).json()) as SessionAnswer
  return { url: new URL(url), arrived: new URL(arrived), person: session.person }
}

test('the pages are told that there is a provider', async () => {
  expect((await server.get<SignInWays>('/api/auth/ways')).body).toEqual({ password: true, provider: true, demo: false })
})

test('somebody of the provider comes back to where they were, as a citizen; a second time as the same person', async () => {
  const first = await come('lu')
  expect(first.url.origin).toBe(provider.issuer)
  expect(first.url.searchParams.get('code_challenge_method')).toBe('S256')
  expect(first.arrived.pathname).toBe('/s/id-card-renew')
  expect(first.person).toMatchObject({ role: 'citizen', name: '陆明', email: 'lu@example.com', office: null })
  expect((await come('lu')).person?.id).toBe(first.person?.id)
})

test('an e-mail that has a password account is not taken over', async () => {
  const email = 'taken@example.com'
  await server.post('/api/auth/sign-up/email', { name: '沈知远', email, password: PASSWORD })
  const { arrived, person } = await come('shen')
  expect(person).toBeNull()
  expect([arrived.pathname, arrived.searchParams.get('error'), arrived.searchParams.get('next')]).toEqual([
    '/sign-in',
    'account_not_linked',
    '/s/id-card-renew',
  ])
  const signedIn = await server.post<{ person: Me }>('/api/auth/sign-in/email', { email, password: PASSWORD })
  expect(signedIn.body.person.name).toBe('沈知远')
})

test('who has neither name nor e-mail there can sign in all the same', async () => {
  const { person } = await come('nameless')
  expect(person).toMatchObject({ role: 'citizen', name: '未填姓名', email: expect.stringMatching(/@oidc\.invalid$/) })
})

test('a way back to another site is refused, and so is a callback nobody asked for', async () => {
  for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])
    expect((await server.post<Problem>('/api/auth/sign-in/oidc', { next })).status, next).toBe(422)
  for (const query of ['', '?code=x&state=y', '?error=access_denied&state=y']) {
    const response = await fetch(`${server.url}/api/auth/callback/oidc${query}`, { redirect: 'manual' })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toMatch(/^(http:\/\/127\.0\.0\.1:\d+)?\/sign-in\?error=/)
  }
})
