import type { Secrets } from '../config/index.ts'
import { type Me, type Person, Role, type SessionAnswer } from '../contract/index.ts'
import { type Clock, type Logger, newId } from '../shared/index.ts'
import { authDatabase, createAccountsRepository } from './accounts.repository.ts'
import { createAuth, usesProvider } from './auth.ts'
import type { AccountsConfig } from './config.ts'
import { disableDemoAccounts, isDemo, putDemoAccounts } from './demo.ts'
import { createTries } from './tries.ts'

export type Accounts = ReturnType<typeof createAccounts>

/** Everything that knows who people are. `whoIs` is what routes are guarded with. */
export function createAccounts({
  db,
  config,
  secrets,
  clock,
  logger,
}: {
  db: Parameters<typeof createAccountsRepository>[0]
  config: AccountsConfig
  secrets: Secrets
  clock: Clock
  logger: Logger
}) {
  const repository = createAccountsRepository(db)
  const { auth, current, takeResetToken } = createAuth({
    database: authDatabase(db),
    config,
    secrets,
    logger,
  })

  const read = (headers: Headers) => auth.api.getSession({ headers: current(headers), query: { disableRefresh: true } })

  const me = async (id: string): Promise<Me | null> => {
    const account = await repository.find(id)
    if (!account || account.disabled) return null
    const { disabled: _disabled, createdAt: _createdAt, ...shown } = account
    return shown
  }

  return {
    repository,
    config,
    clock,
    me,
    tries: createTries({ repository, secrets, config }),
    hasProvider: usesProvider(config),

    /** Who sent a request, from its session cookie; null for nobody and for whoever is disabled. */
    async whoIs(headers: Headers): Promise<Person | null> {
      const { user } = (await read(headers)) ?? {}
      if (!user || user.disabledAt) return null
      return { id: user.id, name: user.name, role: Role.parse(user.role), office: user.office ?? null }
    },

    /** The session a request belongs to; null for nobody. */
    sessionId: async (headers: Headers): Promise<string | null> => (await read(headers))?.session.id ?? null,

    /** Who is signed in, prolonging the session; with the cookies that say so to the browser. */
    async session(headers: Headers): Promise<{ answer: SessionAnswer; cookies: string[] }> {
      const { response, headers: sent } = await auth.api.getSession({ headers: current(headers), returnHeaders: true })
      const person = response && (await me(response.user.id))
      const expiresAt = response && person ? response.session.expiresAt.toISOString() : null
      return { answer: { person: person ?? null, expiresAt }, cookies: sent.getSetCookie() }
    },

    /** Hands a request to better-auth: `url` says the host it came by, `path` what is asked of it. */
    send({
      url,
      headers,
      path,
      body,
    }: {
      url: string
      headers: Headers
      path: string
      body?: object
    }): Promise<Response> {
      const passed = new Headers()
      const known = current(headers)
      for (const name of ['cookie', 'user-agent']) {
        const value = known.get(name)
        if (value !== null) passed.set(name, value)
      }
      const target = new URL(`/api/auth${path}`, url)
      if (!body) return auth.handler(new Request(target, { headers: passed }))
      passed.set('content-type', 'application/json')
      return auth.handler(new Request(target, { method: 'POST', headers: passed, body: JSON.stringify(body) }))
    },

    /** A token with which the holder of an account sets a new password once, within an hour; null where it cannot be had. */
    async resetToken({ id, email }: Pick<Me, 'id' | 'email'>): Promise<string | null> {
      await auth.api.requestPasswordReset({ body: { email } })
      return takeResetToken(id)
    },

    hashPassword: async (password: string): Promise<string> => (await auth.$context).password.hash(password),
    isDemo,
  }
}

/** Brings the demonstration accounts to what the configuration says; without a word of it they stay as they are. */
export async function openAccounts(accounts: Accounts, region: string): Promise<void> {
  const { repository, config, clock, hashPassword } = accounts
  if (config.demo === '1') await putDemoAccounts({ repository, region, hash: hashPassword, now: clock.now() })
  if (config.demo === '0')
    await disableDemoAccounts({ repository, now: clock.now(), newChangeId: () => newId('change') })
}
