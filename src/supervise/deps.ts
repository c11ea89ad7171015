import { createCalendar, remembering } from '../calendar/index.ts'
import type { Trail } from '../cases/index.ts'
import type { AlertFile, CalendarFile, IndicatorFile, ServiceDocument } from '../contract/index.ts'
import type { Clock } from '../shared/index.ts'
import type { AlertsRepository } from './alerts/alerts.repository.ts'
import type { AlertDeps } from './alerts/alerts.usecase.ts'
import { caseSignals } from './alerts/case-signals.ts'
import { figureSignals } from './alerts/figure-signals.ts'
import { dayAt } from './process/days.ts'
import { createFigures } from './process/figures.ts'
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
  }
  clock: Clock
  trails: () => Promise<Trail[]>
}

const DAY_MS = 86_400_000

/** What supervising the process stands on; `app` builds it once. */
export function createProcessDeps({ repository, alerts, catalogue, clock, trails }: Needs): {
  process: ProcessDeps
  alerts: AlertDeps
} {
  const calendar = remembering(createCalendar(catalogue.calendars))
  const { services } = catalogue
  const { indicators: entries, alerts: words } = catalogue.process
  const ownMeasures = async () => measureOwn(await trails(), { calendar, services, asOf: clock.now().getTime() })
  const figures = createFigures({ repository, calendar, clock, services, ownMeasures })
  const signals = async () => {
    const { cases, asOf } = await figures.of('all')
    const to = dayAt(asOf.getTime())
    const from = dayAt(asOf.getTime() - words.overDays * DAY_MS)
    const pairs = indicatorPairs({ figures, calendar, entries })
    return [
      ...caseSignals(cases, { calendar, today: to }),
      ...figureSignals(cases, { pairs, period: { from, to }, minCases: words.minCases }),
    ]
  }
  const nameOf = async ({
    caseId,
    serviceId,
    department,
  }: {
    caseId?: string
    serviceId?: string
    department?: string
  }) => {
    const { names } = await figures.of('all')
    const body = department && (names.departments.get(department) || department)
    const service = serviceId && (names.services.get(serviceId) || serviceId)
    return [body, service, caseId].filter(Boolean).join(' · ')
  }
  return {
    process: { repository, calendar, clock, figures, entries, changed: () => figures.forget() },
    alerts: { repository: alerts, calendar, clock, words, signals, nameOf },
  }
}
