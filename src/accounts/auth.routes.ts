import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  ChangePassword,
  LocalPath,
  Me,
  ResetPassword,
  SessionAnswer,
  SignInByEmail,
  SignInByProvider,
  SignInByUsername,
  SignInWays,
  SignUp,
} from '../contract/index.ts'
import { addressOf, type HttpApp, jsonAnswer, jsonBody, signedIn } from '../http/index.ts'
import { Refusal } from '../shared/index.ts'
import { demoPassword, refusalOf } from './accounts.errors.ts'
import type { Accounts } from './accounts.ts'
import { PROVIDER } from './auth.ts'

const post = <T extends z.ZodType, A extends z.ZodType>(path: string, request: T, answer: A, description: string) =>
  createRoute({
    method: 'post',
    path: `/api/auth/${path}`,
    request: jsonBody(request),
    responses: jsonAnswer(answer, description),
  })

const Done = z.object({ ok: z.literal(true) })
const SignedIn = z.object({ person: Me })
const done = { ok: true as const }

const waysRoute = createRoute({
  method: 'get',
  path: '/api/auth/ways',
  responses: jsonAnswer(SignInWays, '可以怎样登录'),
})
const sessionRoute = createRoute({
  method: 'get',
  path: '/api/auth/session',
  responses: jsonAnswer(SessionAnswer, '谁在登录；没有登录时 person 为 null'),
})
const signInRoute = post('sign-in/email', SignInByEmail, SignedIn, '已登录，会话在 Cookie 里')
const usernameRoute = post('sign-in/username', SignInByUsername, SignedIn, '已登录，会话在 Cookie 里')
const providerRoute = post('sign-in/oidc', SignInByProvider, z.object({ url: z.string() }), '统一身份认证的地址')
const signUpRoute = post('sign-up/email', SignUp, Done, '已收到；邮箱是否已有账号，回答都一样')
const resetRoute = post('reset-password', ResetPassword, Done, '新密码已设好，各处的登录都已退出')
const signOutRoute = createRoute({ method: 'post', path: '/api/auth/sign-out', responses: jsonAnswer(Done, '已退出') })

/** Only what is listed here is reachable; the rest of better-auth is not mounted. Each request is parsed by our own shapes. */
export function registerAuth({ app, accounts }: { app: HttpApp; accounts: Accounts }) {
  const { tries, config, whoIs } = accounts

  /** Carries out `path` in better-auth, hands its cookies on, and returns what it answered. */
  const carryOut = async (c: Context, path: string, data: object): Promise<unknown> => {
    const response = await accounts.send({ url: c.req.url, headers: c.req.raw.headers, path, body: data })
    const answer: unknown = await response.json().catch(() => null)
    if (!response.ok) throw refusalOf(answer, response.status)
    for (const cookie of response.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
    return answer
  }
  const signIn = async (c: Context, path: string, account: string, data: object) => {
    const right = await tries.signIn(account, addressOf(c))
    const { user } = SignedInUser.parse(await carryOut(c, path, data))
    await right()
    const person = await accounts.me(user.id)
    if (!person) throw refusalOf({ code: 'ACCOUNT_DISABLED' }, 403)
    return { person }
  }

  app.openapi(waysRoute, (c) =>
    c.json({ password: true as const, provider: accounts.hasProvider, demo: config.demo === '1' }, 200),
  )

  app.openapi(sessionRoute, async (c) => {
    const { answer, cookies } = await accounts.session(c.req.raw.headers)
    for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
    return c.json(answer, 200)
  })

  app.openapi(signInRoute, async (c) => {
    const data = c.req.valid('json')
    return c.json(await signIn(c, '/sign-in/email', data.email, data), 200)
  })

  app.openapi(usernameRoute, async (c) => {
    const data = c.req.valid('json')
    return c.json(await signIn(c, '/sign-in/username', data.username, data), 200)
  })

  app.openapi(signUpRoute, async (c) => {
    await tries.signUp(addressOf(c))
    await carryOut(c, '/sign-up/email', c.req.valid('json'))
    return c.json(done, 200)
  })

  app.openapi(signOutRoute, async (c) => {
    await carryOut(c, '/sign-out', {})
    return c.json(done, 200)
  })

  app.openapi(resetRoute, async (c) => {
    const asked = c.req.valid('json')
    const right = await tries.signIn(`reset ${asked.token}`, addressOf(c))
    await carryOut(c, '/reset-password', asked)
    await right()
    return c.json(done, 200)
  })

  const changePasswordRoute = createRoute({
    method: 'post',
    path: '/api/auth/change-password',
    description: '改密码，并退出其他各处的登录',
    middleware: signedIn(whoIs),
    request: jsonBody(ChangePassword),
    responses: jsonAnswer(Done, '已改'),
  })
  app.openapi(changePasswordRoute, async (c) => {
    const { id } = c.get('person')
    if (accounts.isDemo(id)) throw demoPassword()
    const right = await tries.signIn(id, addressOf(c))
    await carryOut(c, '/change-password', { ...c.req.valid('json'), revokeOtherSessions: true })
    await right()
    return c.json(done, 200)
  })

  app.openapi(providerRoute, async (c) => {
    if (!accounts.hasProvider) throw noProvider()
    const { next } = c.req.valid('json')
    const answer = await carryOut(c, '/sign-in/social', {
      provider: PROVIDER,
      callbackURL: next,
      errorCallbackURL: `/sign-in?${new URLSearchParams({ next })}`,
      disableRedirect: true,
    })
    return c.json(z.object({ url: z.string() }).parse(answer), 200)
  })

  app.get(`/api/auth/callback/${PROVIDER}`, async (c) => {
    if (!accounts.hasProvider) throw noProvider()
    const path = `/callback/${PROVIDER}${new URL(c.req.url).search}`
    const response = await accounts.send({ url: c.req.url, headers: c.req.raw.headers, path })
    for (const cookie of response.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
    const to = response.headers.get('location') ?? ''
    return c.redirect(isHere(to, config.publicUrl ?? c.req.url) ? to : '/sign-in?error=provider')
  })
}

const SignedInUser = z.object({ user: z.object({ id: z.string() }) })

const isHere = (to: string, here: string): boolean =>
  LocalPath.safeParse(to).success || (URL.canParse(to) && new URL(to).origin === new URL(here).origin)

const noProvider = () =>
  new Refusal({ kind: 'not_found', code: 'account.no_provider', detail: '这里没有接统一身份认证，请用账号密码登录' })
