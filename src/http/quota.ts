import type { Context } from 'hono'
import { addressOf } from './address.ts'

const MINUTE_MS = 60_000

/** Counts by address how often the chat model was used in the running minute; over the limit the composed answer serves. */
export function createQuota(perMinute: number): (c: Context) => boolean {
  let counts = new Map<string, number>()
  let endsAt = 0
  return (c) => {
    if (Date.now() >= endsAt) {
      counts = new Map()
      endsAt = Date.now() + MINUTE_MS
    }
    const address = addressOf(c)
    const count = (counts.get(address) ?? 0) + 1
    counts.set(address, count)
    return count <= perMinute
  }
}
