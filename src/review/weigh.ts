import { createHash } from 'node:crypto'
import { createCalendar } from '../calendar/index.ts'
import type { AutoSetting, CalendarFile, Hints, Precedent } from '../contract/index.ts'
import { aftercareOf, benchmarkOf, matterOf, remediesOf, thirdPartiesOf } from './about-matter.ts'
import { autoOf } from './auto.ts'
import { contradictionsOf } from './contradictions.ts'
import { defectsOf } from './defects.ts'
import { factsIn } from './facts.ts'
import { draftOpinionOf, draftReasonsOf } from './opinion.ts'
import { pointsOf } from './points.ts'
import type { ReviewFile } from './review-file.ts'
import { deciding, isHigh, riskOf } from './risk.ts'
import { suggest } from './suggest.ts'

type Beside = { precedents: Precedent[]; setting: AutoSetting | null; calendars: readonly CalendarFile[] }

/** Like enough to be held against the case. */
const LIKE = 0.85

/** The page of hints, computed from the file of a case by rules alone. Pure; `opinions` are added by whoever knows names. */
export function weigh(file: ReviewFile, { precedents, setting, calendars }: Beside): Omit<Hints, 'opinions'> {
  const points = pointsOf(file)
  const contradictions = contradictionsOf(file)
  const defects = defectsOf(file)
  const thirdParties = thirdPartiesOf(file)
  const benchmark = benchmarkOf(file)
  const leaning = deciding(points).some(({ state }) => state === 'unmet') ? 'refuse' : 'approve'
  const isOpposite = precedents.some(
    (one) => one.similarity >= LIKE && one.decision !== leaning && !isExplained(one, file),
  )
  const risk = riskOf(file, {
    ...{ points, contradictions, defects, thirdParties, isOpposite },
    hasBenchmark: benchmark !== null,
  })
  const suggested = suggest(file, { points, contradictions, defects, risk, isOpposite })
  const { suggestion } = suggested
  const auto = autoOf(file, { points, suggestion, thirdParties, setting })
  const { service, clock } = file
  return {
    ...{ caseId: file.caseId, number: file.number, serviceId: service.id, serviceName: service.name },
    matter: matterOf(file),
    ...suggested,
    points,
    defects,
    contradictions: contradictions.map(({ sure: _sure, about: _about, ...one }) => ({
      ...one,
      opened: file.opened.has(one.id),
    })),
    clock,
    dueAt: nearer(clock.promised.due, clock.statutory.due),
    risk,
    needsSecond: { approve: isHigh(risk), refuse: true },
    benchmark,
    precedents,
    thirdParties,
    draftOpinion: draftOpinionOf(file, { points, contradictions, suggestion }),
    draftReasons: draftReasonsOf(file, points),
    wording: 'composed',
    remedies: remediesOf(file, createCalendar(calendars)),
    aftercare: aftercareOf(file),
    autoApprovable: auto.every(({ holds }) => holds),
    why: auto.map(({ id, text, why }) => `${id} ${text}：${why}`),
    auto,
    basedOn: {
      serviceVersion: service.version,
      rules: fingerprintOf(file),
      caseVersion: file.version,
      checkedAt: file.check?.at ?? null,
      at: file.at,
    },
  }
}

/** The outcomes differ because the facts that conditions read do. */
const isExplained = ({ differences }: Precedent, file: ReviewFile): boolean => {
  const read = new Set(file.service.conditions.flatMap(({ when }) => factsIn(when, file)))
  return differences.some(({ factId }) => read.has(factId))
}

const nearer = (...days: (string | null)[]): string | null => days.filter((day) => day !== null).sort()[0] ?? null

/** SHA-256, shortened, over the conditions of the service and what weighs them. */
const fingerprintOf = ({ service, knowledge: { authority, risk } }: ReviewFile): string =>
  createHash('sha256')
    .update(
      JSON.stringify([service.id, service.version, service.conditions, service.parameters ?? null, authority, risk]),
    )
    .digest('hex')
    .slice(0, 16)
