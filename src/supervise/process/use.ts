import type { Calendar, Suspension } from '../../calendar/index.ts'
import type { ImportedService } from '../../contract/index.ts'
import { DAY_MS, dayAt } from './days.ts'
import type { HistoryEvent } from './history.ts'

/** `late` null where a year without calendar lies between. */
export type Use = { used: number; of: number; late: boolean | null }

type Span = { span: Suspension; stops: boolean; abused: boolean }

/**
 * Suspensions: only one with a written notice and a planned end stops the clock, and no longer than to that end (行政许可法
 * 第四十五条: the time needed is told in writing); one without notice, or one that lasts beyond its planned end, is abuse. The
 * clocks of the cases count the same way (`src/cases/clocks.ts`).
 */
export function suspensionsOf(events: readonly HistoryEvent[], asOf: number): Span[] {
  return events.flatMap((event, i) => {
    if (event.type !== 'suspend') return []
    const { noticeNo, from, plannedEnd } = event.data as Record<string, string | null | undefined>
    const resume = events.slice(i + 1).find(({ type }) => type === 'resume')
    const start = plainDay(from) ?? dayAt(event.at)
    const planned = plainDay(plannedEnd)
    const end = resume ? (plainDay(resume.data.to) ?? dayAt(resume.at)) : (planned ?? dayAt(asOf))
    const isTold = typeof noticeNo === 'string' && noticeNo.trim() !== ''
    const reached = resume ? end : dayAt(asOf)
    const isOver = planned !== null && reached > planned
    const span = { from: start, to: planned !== null && planned < end ? planned : end }
    return [{ span, stops: isTold && planned !== null, abused: !isTold || isOver }]
  })
}

/** A plain day of a value that may be an instant; null where it is neither. */
export const plainDay = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value)
    ? value.length === 10
      ? value
      : dayAt(Date.parse(value))
    : null

/**
 * Days used of a term, suspensions left out, and whether that was too many. An extension is in working days whatever the unit of
 * the term (行政许可法 第四十二条).
 */
export function usedOf(
  from: string,
  to: string,
  { days, unit }: NonNullable<ImportedService['promised']>,
  { stopped, extendedBy }: { stopped: Suspension[]; extendedBy: number },
  calendar: Calendar,
): Use {
  if (unit !== '工作日') {
    const used = (Date.parse(to) - Date.parse(from)) / DAY_MS - naturalDaysIn(stopped, from, to)
    const of = unit === '小时' ? Math.ceil(days / 24) : days
    if (used <= of || extendedBy === 0) return { used, of, late: used > of }
    const end = new Date(Date.parse(to) - (used - of) * DAY_MS).toISOString().slice(0, 10)
    const over = workingDaysUsed(end, to, stopped, calendar)
    return { used, of, late: over === null ? null : over > extendedBy }
  }
  const of = Math.ceil(days) + extendedBy
  const { due } = calendar.addWorkingDays(from, of, stopped)
  const used = workingDaysUsed(from, to, stopped, calendar)
  return { used: used ?? 0, of: days + extendedBy, late: due === null || used === null ? null : to > due }
}

const naturalDaysIn = (spans: Suspension[], from: string, to: string): number => daysCovered(spans, from, to).length

export const workingDaysUsed = (from: string, to: string, stopped: Suspension[], calendar: Calendar): number | null => {
  const all = calendar.workingDaysBetween(from, to)
  if (all === null) return null
  return all - daysCovered(stopped, from, to).filter((day) => calendar.isWorkingDay(day)).length
}

/** The days after `from` up to and with `to` on which one of the spans stands. */
function daysCovered(spans: Suspension[], from: string, to: string): string[] {
  const days = new Set<string>()
  for (const span of spans)
    for (let at = Date.parse(span.from); at <= Date.parse(span.to); at += DAY_MS) {
      const day = new Date(at).toISOString().slice(0, 10)
      if (day > from && day <= to) days.add(day)
    }
  return [...days]
}
