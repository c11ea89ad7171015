import { createHmac } from 'node:crypto'
import { deriveKey, type Secrets } from '../config/index.ts'
import { Refusal } from '../shared/index.ts'
import type { AccountsRepository } from './accounts.repository.ts'
import type { AccountsConfig } from './config.ts'

const MINUTE_MS = 60_000
const SIGN_IN_WINDOW_MS = 15 * MINUTE_MS
const SIGN_UP_WINDOW_MS = 60 * MINUTE_MS
/** An address may be a whole office, and an account may be tried from many addresses: both are given more than one on the other. */
const WIDER = 10

export type Tries = ReturnType<typeof createTries>

/**
 * Counts tries at passwords in the database, so that several processes count together, by digests that name nobody. Throws a
 * Refusal (429) where there were too many. Real time, not the product's clock: a fixed day would never let go.
 */
export function createTries({
  repository,
  secrets,
  config,
}: {
  repository: Pick<AccountsRepository, 'countTry' | 'forgiveTry' | 'clearTries'>
  secrets: Secrets
  config: Pick<AccountsConfig, 'signInTries' | 'signUpsPerHour'>
}) {
  const digestKey = deriveKey(secrets[0], 'tries')
  const keyOf = (...parts: string[]) =>
    createHmac('sha256', digestKey).update(JSON.stringify(parts)).digest('base64url')
  const take = async (key: string, most: number, windowMs: number, what: string) => {
    const now = new Date()
    const { count, endsAt } = await repository.countTry(key, now, windowMs)
    if (count > most) throw tooOften(what, endsAt.getTime() - now.getTime())
  }
  return {
    /** Counts before the password is looked at, so that many at once are no way round. Returns what to call when it was right. */
    async signIn(account: string, address: string): Promise<() => Promise<void>> {
      const name = account.trim().toLowerCase()
      const [fromHere, both, anywhere] = [keyOf('from', address), keyOf('in', name, address), keyOf('to', name)]
      const most = config.signInTries
      await take(fromHere, most * WIDER, SIGN_IN_WINDOW_MS, '试密码')
      await take(both, most, SIGN_IN_WINDOW_MS, '试密码')
      await take(anywhere, most * WIDER, SIGN_IN_WINDOW_MS, '试密码')
      return async () => {
        await repository.clearTries(both)
        await repository.forgiveTry(fromHere)
        await repository.forgiveTry(anywhere)
      }
    },
    signUp: (address: string): Promise<void> =>
      take(keyOf('up', address), config.signUpsPerHour, SIGN_UP_WINDOW_MS, '注册'),
  }
}

function tooOften(what: string, ms: number): Refusal {
  const seconds = Math.max(1, Math.ceil(ms / 1000))
  const time = seconds < 60 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分钟`
  return new Refusal({
    kind: 'too_many',
    code: 'account.too_many_tries',
    detail: `${what}的次数太多，请${time}后再试`,
    retryAfterSeconds: seconds,
  })
}
