import { createCalendar, remembering } from '../calendar/index.ts'
import type { Trail } from '../cases/index.ts'
import type {
  AlertFile,
  AlertSubject,
  CalendarFile,
  DefectFile,
  IndicatorFile,
  ServiceDocument,
  Task,
} from '../contract/index.ts'
import { type Clock, dayOf } from '../shared/index.ts'
import type { AlertsRepository } from './alerts/alerts.repository.ts'
import { type AlertDeps, look } from './alerts/alerts.usecase.ts'
import { caseSignals } from './alerts/case-signals.ts'
import { figureSignals } from './alerts/figure-signals.ts'
import type { Signal } from './alerts/signals.ts'
import { taskSignals } from './alerts/task-signals.ts'
import { DAY_MS, dayAt } from './process/days.ts'
import { createFigures, type Known } from './process/figures.ts'
import { indicatorsOf } from './process/indicators/index.ts'
import type { Talk } from './process/indicators/talks.ts'
import { indicatorPairs } from './process/indicators.usecase.ts'
import { measureOwn } from './process/own.ts'
import type { ProcessRepository } from './process/process.repository.ts'
import type { ProcessDeps } from './process/process.routes.ts'

type Needs = {
  repository: ProcessRepository
  alerts: AlertsRepository
  catalogue: {
    services: ReadonlyMap<string, ServiceDocument>
    calendars: readonly CalendarFile[]
    process: { indicators: IndicatorFile; alerts: AlertFile }
    intake: Pick<DefectFile, 'defects'>
  }
  clock: Clock
  trails: () => Promise<Trail[]>
  tasks: {
    /** Open tasks whose term was before a day. */
    listOverdue: (day: string) => Promise<Task[]>
    /** When tasks of a source were closed, in milliseconds, by case. */
    closedAtByCase: (source: 'bad_rating') => Promise<ReadonlyMap<string, number>>
  }
  talks: () => Promise<Talk[]>
  /** Told of alerts that have just been raised. */
  opened?: AlertDeps['opened']
}

/** What supervising the process stands on; `app` builds it once. */
export function createProcessDeps({ repository, alerts, catalogue, clock, trails, tasks, talks, opened }: Needs): {
  process: ProcessDeps
  alerts: AlertDeps
} {
  const calendar = remembering(createCalendar(catalogue.calendars))
  const { services } = catalogue
  const { indicators: entries, alerts: words } = catalogue.process
  const ownMeasures = async () => {
    const repliedAt = await tasks.closedAtByCase('bad_rating')
    return measureOwn(await trails(), { calendar, services, asOf: clock.now().getTime(), repliedAt })
  }
  const figures = createFigures({ repository, clock, services, ownMeasures, indicators: indicatorsOf(calendar) })
  const pairs = indicatorPairs({ calendar, entries })
  const signalsOf = remembered((known: Known, source: 'own' | 'imported') => {
    const to = dayAt(known.asOf.getTime())
    const period = { from: dayAt(known.asOf.getTime() - words.overDays * DAY_MS), to }
    return [
      ...caseSignals(known.cases, { calendar, today: to }),
      ...figureSignals(known.tables, { pairs, period, minCases: words.minCases, source }),
    ]
  })
  const signals = async () => {
    const today = dayOf(clock.now())
    return [
      ...signalsOf(await figures.of('own'), 'own'),
      ...signalsOf(await figures.of('imported'), 'imported'),
      ...taskSignals(await tasks.listOverdue(today), { calendar, today }),
    ]
  }
  /** What an alert is about, in words; a task says so itself. */
  const nameOf = async ({ caseId, serviceId, department, task }: AlertSubject) => {
    if (task) return ''
    const { names } = await figures.of('all')
    const body = department && (names.departments.get(department) || department)
    const service = serviceId && (names.services.get(serviceId) || serviceId)
    return [body, service, caseId].filter(Boolean).join(' · ')
  }
  const defectNames = new Map(catalogue.intake.defects.map(({ code, name }) => [code, name]))
  const watching: AlertDeps = { repository: alerts, calendar, clock, words, signals, nameOf, ...(opened && { opened }) }
  const changed = () => {
    figures.forget()
    return look(watching)
  }
  return {
    process: { repository, calendar, clock, figures, entries, talks, defectNames, changed },
    alerts: watching,
  }
}

/** The same cases on the same day have the same signals, so that they are counted once. */
function remembered(count: (known: Known, source: 'own' | 'imported') => Signal[]) {
  const last = new Map<string, { cases: Known['cases']; day: string; signals: Signal[] }>()
  return (known: Known, source: 'own' | 'imported'): Signal[] => {
    const day = dayOf(known.asOf)
    const before = last.get(source)
    if (before?.cases === known.cases && before.day === day) return before.signals
    const signals = count(known, source)
    last.set(source, { cases: known.cases, day, signals })
    return signals
  }
}
