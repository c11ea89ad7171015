import { createHash } from 'node:crypto'
import { APIError, betterAuth } from 'better-auth'
import { genericOAuth, username } from 'better-auth/plugins'
import { deriveKeys, type Secrets } from '../config/index.ts'
import { type Logger, newId } from '../shared/index.ts'
import type { authDatabase } from './accounts.repository.ts'
import type { AccountsConfig } from './config.ts'
import { resigner } from './resign.ts'

/** The one OIDC provider; part of its callback address, `/api/auth/callback/oidc`. */
export const PROVIDER = 'oidc'
const COOKIE_PREFIX = 'zhengtong'
const HOUR_S = 3600
/** A session is prolonged when it is used, at most every so many seconds. */
const PROLONG_S = 300

export type Auth = ReturnType<typeof createAuth>

export const usesProvider = ({ oidcIssuer, oidcClientId, oidcClientSecret }: AccountsConfig): boolean =>
  Boolean(oidcIssuer && oidcClientId && oidcClientSecret)

/**
 * better-auth over our tables: passwords, sessions, cookies and the OIDC provider. What may be called from outside, who may, and
 * how often is for `accounts.routes.ts` to say, so its own limits and checks of the caller are off.
 */
export function createAuth({
  database,
  config,
  secrets,
  logger,
}: {
  database: ReturnType<typeof authDatabase>
  config: AccountsConfig
  secrets: Secrets
  logger: Logger
}) {
  const [secret, ...former] = deriveKeys(secrets, 'sessions').map((key) => key.toString('base64url')) as [
    string,
    ...string[],
  ]
  const secure = config.publicUrl?.startsWith('https://') ?? false
  const resetTokens = new Map<string, string>()
  const auth = betterAuth({
    appName: '政通',
    basePath: '/api/auth',
    ...(config.publicUrl ? { baseURL: config.publicUrl } : {}),
    secret,
    database,
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { log: withoutPersonalData(logger) },
    // What is no refusal comes to our own error handler; the library would print it, values and all.
    onAPIError: { errorURL: '/sign-in', throw: true },
    // Without sign-in at sign-up the answer is the same whether or not the e-mail had an account.
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: HOUR_S,
      sendResetPassword: async ({ user, token }) => {
        resetTokens.set(user.id, token)
      },
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: false, input: false },
        office: { type: 'string', required: false, input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    session: { expiresIn: config.sessionHours * HOUR_S, updateAge: PROLONG_S },
    // An e-mail is no proof of who somebody is: an account of the provider never takes over one with a password.
    account: { accountLinking: { enabled: false } },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: secure,
      disableCSRFCheck: true,
      ipAddress: { disableIpTracking: true },
      database: { generateId: ({ model }) => newId(ID_PREFIX[model] ?? model) },
    },
    plugins: [
      username({ displayUsername: false }),
      ...(usesProvider(config) ? [genericOAuth({ config: [providerOf(config)] })] : []),
    ],
    databaseHooks: {
      account: {
        create: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) },
        update: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) },
      },
      session: {
        create: {
          // By its own adapter: this may be within a transaction, and the embedded store has one connection.
          before: async (session, context) => {
            const user = await context?.context.internalAdapter.findUserById(session.userId)
            if (user && 'disabledAt' in user && user.disabledAt)
              throw new APIError('FORBIDDEN', { code: 'ACCOUNT_DISABLED' })
          },
        },
      },
    },
  })
  const cookie = `${secure ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`
  return { auth, current: resigner({ cookie, secret, former }), takeResetToken: takeFrom(resetTokens) }
}

/** What was put for a key, once. */
const takeFrom =
  (values: Map<string, string>) =>
  (key: string): string | null => {
    const value = values.get(key) ?? null
    values.delete(key)
    return value
  }

const ID_PREFIX: Record<string, string> = { user: 'person', session: 'sess', account: 'cred', verification: 'ver' }
/** We ask the provider once who somebody is and keep nothing that would let us ask again. */
const NO_TOKENS = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
}

const providerOf = ({ oidcIssuer = '', oidcClientId = '', oidcClientSecret = '' }: AccountsConfig) => ({
  providerId: PROVIDER,
  clientId: oidcClientId,
  clientSecret: oidcClientSecret,
  discoveryUrl: `${oidcIssuer}/.well-known/openid-configuration`,
  scopes: ['openid', 'profile', 'email'],
  pkce: true,
  requireIdTokenVerification: true,
  mapProfileToUser: (profile: Record<string, unknown>) => ({
    email: emailOf(profile, oidcIssuer),
    name: nameOf(profile),
    emailVerified: profile.email_verified === true,
  }),
})

/** An e-mail the provider vouches for, else one that nobody can have: whoever has none may sign in too. */
function emailOf({ email, email_verified: verified, sub }: Record<string, unknown>, issuer: string): string {
  if (typeof email === 'string' && verified !== false && !email.endsWith('@demo.local')) return email
  const digest = createHash('sha256').update(`${issuer}|${sub}`).digest('hex').slice(0, 32)
  return `${digest}@oidc.invalid`
}

const nameOf = ({ name, preferred_username: preferred }: Record<string, unknown>): string =>
  [name, preferred].find((one): one is string => typeof one === 'string' && one.trim() !== '') ?? '未填姓名'

/** better-auth writes e-mails and addresses into its messages: of these only the sentence before the first value is kept. */
const withoutPersonalData =
  (logger: Logger) =>
  (level: 'debug' | 'info' | 'warn' | 'error', message: string, ...args: unknown[]): void => {
    const error = args.find((one) => one instanceof Error)
    const cause = error && { name: error.name, code: (error as { code?: unknown }).code, stack: callsOf(error) }
    const said = String(message).split(/[:"\n]/)[0]
    logger[level === 'error' ? 'error' : 'debug']({ library: 'better-auth', said, cause }, 'Sign-in library reported')
  }

/** Where an error came from, without its message. */
const callsOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
