import { createHash } from 'node:crypto'

/** One entry of the trail of a case; `before` is the hash of the entry before it, so that none can be changed or left out unseen. */
export type CaseEvent = {
  caseId: string
  seq: number
  at: string
  type: string
  by: string
  role: string
  data: Record<string, unknown>
  before: string
  hash: string
}

/** An entry with the words that are kept sealed beside it, opened. */
export type TrailEntry = CaseEvent & { kept: Record<string, unknown> | null }

/** What stands before the first entry. */
export const FIRST = '0'.repeat(64)

export const withHash = (event: Omit<CaseEvent, 'hash'>): CaseEvent => ({ ...event, hash: hashOf(event) })

const hashOf = ({ caseId, seq, at, type, by, role, data, before }: Omit<CaseEvent, 'hash'>): string =>
  createHash('sha256')
    .update(canonical([before, caseId, seq, at, type, by, role, data]))
    .digest('hex')

/** Where the chain breaks (the `seq` of the first entry that is wrong), or null; `head` is the hash the case itself keeps. */
export function brokenAt(events: readonly CaseEvent[], head: string): number | null {
  let before = FIRST
  for (const [i, event] of events.entries()) {
    if (event.seq !== i + 1 || event.before !== before || event.hash !== hashOf(event)) return i + 1
    before = event.hash
  }
  return before === head ? null : events.length + 1
}

/** JSON with the keys in order, since a database gives them back in its own. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(',')}}`
}
