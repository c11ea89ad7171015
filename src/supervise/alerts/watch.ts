import type { Calendar } from '../../calendar/index.ts'
import type { AlertFile, AlertOwner, AlertTier } from '../../contract/index.ts'
import { type Clock, fillIn, newId } from '../../shared/index.ts'
import type { AlertRecord, AlertsRepository } from './alerts.repository.ts'
import { isWorse, type Signal } from './signals.ts'

export type WatchDeps = {
  repository: AlertsRepository
  calendar: Calendar
  clock: Clock
  words: AlertFile
  /** Called with alerts that have just been raised; what comes of it is its own affair. */
  opened?: (alerts: readonly AlertRecord[]) => Promise<void>
}

const DAY_MS = 86_400_000
const NEXT: Record<AlertOwner, AlertOwner> = {
  handler: 'section',
  section: 'lead',
  lead: 'supervisor',
  supervisor: 'supervisor',
}
/** Who an alert begins with: what is unlawful goes to the head of the section at once. */
const FIRST: Record<AlertTier, AlertOwner> = { blue: 'handler', yellow: 'handler', orange: 'handler', red: 'section' }

/**
 * Brings the alerts to what is wrong now. What stands already stays one alert; a worse tier raises it; one past its term goes to
 * the next owner; one that was closed a short while ago is raised again only when it got worse. Nothing closes by itself.
 */
export async function watch(
  signals: readonly Signal[],
  deps: WatchDeps,
): Promise<{ opened: number; escalated: number }> {
  const { repository, clock } = deps
  const known = await repository.newestByKey()
  const at = clock.now()
  const fresh: AlertRecord[] = []
  const seen: string[] = []
  for (const signal of signals) {
    const before = known.get(signal.key)
    if (!before || before.state === 'closed') {
      if (before && isQuiet(before, signal, at, deps.words)) continue
      fresh.push(alertOf(signal, at, deps))
    } else if (isWorse(signal.tier, before.tier as AlertTier)) await raise(before.id, signal, at, deps)
    else seen.push(before.id)
  }
  await repository.add(fresh)
  await deps.opened?.(fresh)
  await repository.set(seen, { seenAt: at })
  return { opened: fresh.length, escalated: await escalate([...known.values()], at, deps) }
}

const isQuiet = ({ closedAt, tier, cause }: AlertRecord, signal: Signal, at: Date, { quietDays }: AlertFile): boolean =>
  closedAt !== null &&
  (cause === 'false_alarm' || at.getTime() - closedAt.getTime() < quietDays * DAY_MS) &&
  !isWorse(signal.tier, tier as AlertTier)

function alertOf(signal: Signal, at: Date, deps: WatchDeps): AlertRecord {
  const { key, rule, tier, subject } = signal
  return {
    id: newId('alert'),
    key,
    rule,
    tier,
    state: 'open',
    subject,
    evidence: evidenceOf(signal, deps.words),
    owner: FIRST[tier],
    openedAt: at,
    seenAt: at,
    dueOn: dueOf(tier, deps),
    closedAt: null,
    cause: null,
    trail: [{ at: at.toISOString(), by: 'system', what: 'open' }],
  }
}

const evidenceOf = ({ rule, evidence, slots }: Signal, { rules }: AlertFile) => {
  const words = rules.find(({ id }) => id === rule)?.text ?? ''
  const filled = Object.fromEntries(Object.entries(slots).map(([slot, value]) => [slot, String(value)]))
  return { ...evidence, text: fillIn(words, filled) }
}

const dueOf = (tier: AlertTier, { calendar, clock, words }: WatchDeps): string | null =>
  calendar.addWorkingDays(clock.today(), words.terms[tier]).due

async function raise(id: string, signal: Signal, at: Date, deps: WatchDeps) {
  await deps.repository.change(id, ({ trail }) => ({
    tier: signal.tier,
    evidence: evidenceOf(signal, deps.words),
    dueOn: dueOf(signal.tier, deps),
    seenAt: at,
    trail: [...trail, { at: at.toISOString(), by: 'system', what: `raise ${signal.tier}` }],
  }))
}

/** Alerts past their term that nobody has dealt with go to the next owner, with a new term. */
async function escalate(alerts: readonly AlertRecord[], at: Date, deps: WatchDeps): Promise<number> {
  const today = deps.clock.today()
  const late = alerts.filter(
    ({ state, dueOn, owner }) =>
      (state === 'open' || state === 'acknowledged') && dueOn !== null && dueOn < today && owner !== 'supervisor',
  )
  for (const { id } of late)
    await deps.repository.change(id, ({ owner, tier, trail }) => {
      const next = NEXT[owner as AlertOwner]
      return {
        owner: next,
        dueOn: dueOf(tier as AlertTier, deps),
        trail: [...trail, { at: at.toISOString(), by: 'system', what: `escalate ${next}` }],
      }
    })
  return late.length
}
