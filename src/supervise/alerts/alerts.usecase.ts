import type {
  Alert,
  AlertCause,
  AlertDigest,
  AlertFile,
  AlertOwner,
  AlertState,
  Alerts,
  AlertsQuery,
  AlertTier,
} from '../../contract/index.ts'
import { Refusal } from '../../shared/index.ts'
import { DAY_MS, dayAt } from '../process/days.ts'
import type { AlertRecord, AlertsRepository } from './alerts.repository.ts'
import { isWorse, type Signal } from './signals.ts'
import { type WatchDeps, watch } from './watch.ts'

export type AlertDeps = WatchDeps & {
  repository: AlertsRepository
  /** Everything that is wrong now. */
  signals: () => Promise<Signal[]>
  nameOf: (subject: AlertRecord['subject']) => Promise<string>
}

/** Looks of this process that are under way, by store: two at once would raise the same alert twice. */
const underWay = new WeakMap<AlertsRepository, Promise<unknown>>()

/** Looks at everything and brings the alerts to what is wrong now; one look after the other. */
export function look(deps: AlertDeps): ReturnType<typeof watch> {
  const before = underWay.get(deps.repository) ?? Promise.resolve()
  const now = before.catch(() => {}).then(() => lookNow(deps))
  underWay.set(deps.repository, now)
  return now
}

async function lookNow(deps: AlertDeps) {
  const done = await watch(await deps.signals(), deps)
  await deps.repository.setLookedAt(deps.clock.now())
  return done
}

/** Alerts, the newest first; without a state those that are not closed. */
export async function listAlerts({ state, tier, source, page }: AlertsQuery, deps: AlertDeps): Promise<Alerts> {
  const { total, rows } = await deps.repository.list({ state: state ?? 'unclosed', tier, source }, page)
  return {
    lookedAt: (await deps.repository.lookedAt())?.toISOString() ?? null,
    total,
    byTier: await deps.repository.countOpenByTier(source),
    alerts: await Promise.all(rows.map((row) => present(row, deps))),
  }
}

/** What a day brought: as it was written when it was over, else as it is now. */
export async function digest(day: string, deps: AlertDeps): Promise<AlertDigest> {
  const written = await deps.repository.findDigest(day)
  if (written) return { ...written.digest, writtenAt: written.at.toISOString() }
  return { ...(await digestNow(day, deps)), writtenAt: null }
}

/** Writes down the day before today, once; false where it stands already. */
export async function writeDigest(deps: AlertDeps): Promise<boolean> {
  const day = dayAt(Date.parse(deps.clock.today()) - DAY_MS)
  if (await deps.repository.findDigest(day)) return false
  await deps.repository.addDigest(await digestNow(day, deps), deps.clock.now())
  return true
}

async function digestNow(day: string, deps: AlertDeps): Promise<Omit<AlertDigest, 'writtenAt'>> {
  const from = new Date(`${day}T00:00:00+08:00`)
  const to = new Date(from.getTime() + DAY_MS)
  const isOver = day < deps.clock.today()
  const { opened, overdue, closed } = await deps.repository.between(from, to, isOver ? dayAt(to.getTime()) : day)
  const show = (some: AlertRecord[]) => Promise.all(some.map((row) => present(row, deps)))
  const open = await deps.repository.countOpenByTier()
  return { day, opened: await show(opened), overdue: await show(overdue), closed, open }
}

type Step = 'acknowledge' | 'rectify' | 'appeal' | 'reject_appeal'
/** From which states a step leads where. */
const STEPS: Record<Step, { from: AlertState[]; to: AlertState }> = {
  acknowledge: { from: ['open'], to: 'acknowledged' },
  rectify: { from: ['open', 'acknowledged'], to: 'rectified' },
  appeal: { from: ['open', 'acknowledged', 'rectified'], to: 'appealed' },
  reject_appeal: { from: ['appealed'], to: 'open' },
}

export async function takeStep(
  { id, step, note, by }: { id: string; step: Step; note: string; by: string },
  deps: AlertDeps,
): Promise<Alert> {
  const { from, to } = STEPS[step]
  const changed = await deps.repository.change(id, (before) => {
    const state = before.state as AlertState
    if (!from.includes(state)) throw wrongState(state)
    return { state: to, trail: [...before.trail, entry(deps, by, step, note)] }
  })
  if (!changed) throw noAlert()
  return present(changed, deps)
}

/**
 * Closes an alert with a cause and a note. Its number must have moved: as long as the same cause stands at the same tier it stays
 * open. A false alarm is closed as such only after an appeal.
 */
export async function closeAlert(
  { id, cause, note, by }: { id: string; cause: AlertCause; note: string; by: string },
  deps: AlertDeps,
): Promise<Alert> {
  const now = new Map((await deps.signals()).map((signal) => [signal.key, signal]))
  const changed = await deps.repository.change(id, (before) => {
    const state = before.state as AlertState
    if (state === 'closed') throw wrongState(state)
    if (cause === 'false_alarm' && state !== 'appealed') throw appealFirst()
    const signal = now.get(before.key)
    if (cause !== 'false_alarm' && signal && !isWorse(before.tier as AlertTier, signal.tier)) throw notMoved(signal)
    return {
      state: 'closed',
      cause,
      closedAt: deps.clock.now(),
      trail: [...before.trail, entry(deps, by, 'close', note)],
    }
  })
  if (!changed) throw noAlert()
  return present(changed, deps)
}

const entry = ({ clock }: AlertDeps, by: string, what: string, note: string) => ({
  at: clock.now().toISOString(),
  by,
  what,
  note,
})

async function present(
  row: AlertRecord,
  { words, nameOf }: { words: AlertFile; nameOf: AlertDeps['nameOf'] },
): Promise<Alert> {
  const rule = words.rules.find(({ id }) => id === row.rule)
  return {
    id: row.id,
    rule: row.subject.indicator ?? row.rule,
    title: row.subject.indicator ? row.evidence.text : (rule?.title ?? row.rule),
    tier: row.tier as AlertTier,
    state: row.state as AlertState,
    subject: row.subject,
    subjectName: await nameOf(row.subject),
    evidence: row.evidence,
    remedy: rule?.remedy ?? '',
    owner: row.owner as AlertOwner,
    openedAt: row.openedAt.toISOString(),
    seenAt: row.seenAt.toISOString(),
    dueOn: row.dueOn,
    closedAt: row.closedAt?.toISOString() ?? null,
    cause: row.cause as AlertCause | null,
    trail: row.trail,
  }
}

const STATE_WORDS: Record<AlertState, string> = {
  open: '还没有人认领',
  acknowledged: '已认领',
  rectified: '已整改，等核对',
  appealed: '在申诉中',
  closed: '已关闭',
}
const noAlert = () => new Refusal({ kind: 'not_found', code: 'alert.not_found', detail: '没有这条预警，请刷新后再看' })
const wrongState = (state: AlertState) =>
  new Refusal({
    kind: 'conflict',
    code: 'alert.state',
    detail: `这条预警${STATE_WORDS[state]}，不能做这一步，请刷新后再看`,
  })
const appealFirst = () =>
  new Refusal({
    kind: 'conflict',
    code: 'alert.appeal_first',
    detail: '认为是误报，请先写明理由申诉，核对后再按误报关闭',
  })
const notMoved = ({ evidence: { value, unit } }: Signal) =>
  new Refusal({
    kind: 'conflict',
    code: 'alert.not_moved',
    detail: `数字还没有变好（现在是${value ?? '未知'}${unit}），整改见效后再关闭；是误报请先申诉`,
  })
