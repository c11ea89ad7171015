import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Catalogue } from '../../src/catalogue/index.ts'
import type { CheckResult, Hints } from '../../src/contract/index.ts'
import { contradictionsIn } from '../../src/intake/index.ts'
import { type ReviewFile, weigh } from '../../src/review/index.ts'
import { share } from '../cases.ts'
import type { Part } from '../main.ts'
import { SITUATIONS, type Situation, type Subject } from './situations.ts'

const TODAY = '2026-11-18'
const AT = '2026-11-18T09:00:00+08:00'

/** Weighs every subject in every situation and compares suggestion, tier and contradictions with the truth. */
export async function runHints(catalogue: Catalogue): Promise<Part> {
  const subjects = await readSubjects()
  const judged = subjects.flatMap((subject) =>
    Object.entries(SITUATIONS).flatMap(([name, make]) => {
      const situation = make(subject)
      if (!situation) return []
      const hints = weigh(fileOf(subject, situation, catalogue), {
        ...{ precedents: [], setting: null, calendars: catalogue.calendars },
      })
      return [{ name: `${subject.service} ${name}`, situation, hints }]
    }),
  )
  const told = judged.flatMap(({ situation, hints }) =>
    situation.expect.contradictions.map((id) => hints.contradictions.some((one) => one.id === id)),
  )
  const shown = judged.flatMap(({ situation, hints }) =>
    hints.contradictions.map(({ id }) => situation.expect.contradictions.includes(id)),
  )
  const suggested = judged.filter(({ situation, hints }) => hints.suggestion === situation.expect.suggestion)
  const tiers = judged.filter(({ situation, hints }) => hints.risk.tier === situation.expect.tier)
  return {
    name: 'hints',
    half: 'all',
    figures: {
      cases: judged.length,
      services: subjects.length,
      suggestionRight: share(suggested.length, judged.length),
      tierRight: share(tiers.length, judged.length),
      contradictionRecall: share(told.filter(Boolean).length, told.length),
      contradictionPrecision: share(shown.filter(Boolean).length, shown.length),
      wronglyApproved: judged.filter(({ situation, hints }) => isWronglyApproved(situation, hints)).length,
      draftHidesNothing: share(judged.filter(({ hints }) => hidesNothing(hints)).length, judged.length),
    },
    misses: judged
      .filter(({ situation: { expect }, hints }) => sayingOf(expect) !== sayingOf(foundIn(hints)))
      .map(({ name, situation: { expect }, hints }) => ({
        q: name,
        expected: sayingOf(expect),
        got: `${sayingOf(foundIn(hints))}（${hints.reasons.join('；')}）`,
      })),
  }
}

type Found = Situation['expect']
const foundIn = ({
  suggestion,
  risk,
  contradictions,
}: Pick<Hints, 'suggestion' | 'risk' | 'contradictions'>): Found => ({
  suggestion,
  tier: risk.tier,
  contradictions: contradictions.map(({ id }) => id),
})
const sayingOf = ({ suggestion, tier, contradictions }: Found): string =>
  `${suggestion} ${tier} ${[...contradictions].sort().join(' ')}`

/** Approval where the truth is another, or where the page itself shows a deciding condition that is not met. */
const isWronglyApproved = (
  { expect }: Situation,
  { suggestion, points }: Pick<Hints, 'suggestion' | 'points'>,
): boolean =>
  suggestion === 'approve' &&
  (expect.suggestion !== 'approve' || points.some((one) => one.effect === 'decides' && one.state !== 'met'))

/** Every deciding condition stands in the draft, with the word for what it is. */
const hidesNothing = ({ points, draftOpinion }: Pick<Hints, 'points' | 'draftOpinion'>): boolean =>
  points
    .filter(({ kind, effect }) => kind === 'condition' && effect === 'decides')
    .every(({ point, state }) => {
      const line = draftOpinion.split('\n').find((one) => one.includes(`）${point}（`))
      return line?.includes({ met: '：符合', unmet: '：不符合', unclear: '：不明' }[state])
    })

async function readSubjects(): Promise<Subject[]> {
  const text = await readFile(join(import.meta.dirname, 'subjects.yaml'), 'utf8')
  return (parse(text) as { subjects: Subject[] }).subjects
}

function fileOf(subject: Subject, situation: Situation, catalogue: Catalogue): ReviewFile {
  const service = catalogue.services.get(subject.service)
  if (!service) throw new Error(`subjects.yaml: no service ${subject.service}`)
  const all = service.materials.map(({ id }) => ({ kind: 'other' as const, materialId: id, fields: {} }))
  const papers: Situation['papers'] = situation.allPapers ? all : situation.papers
  const documents: CheckResult['documents'] = papers.map(({ kind, materialId, fields, confidence = 0.99 }, i) => ({
    ...{ file: `${i + 1}.pdf`, pages: 1, range: [1, 1], kind, materialId, confidence, quality: {} },
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, { value, page: 1, box: null, confidence }]),
    ),
  }))
  const { facts, applicant, registers, corrections = {} } = situation
  return {
    ...{ caseId: 'case', number: null, version: 1, state: 'in_review', service, applicant, registers },
    facts: { ...facts, ...corrections },
    who: { name: Object.values(applicant)[0] ?? '', agent: '' },
    documents: documents.map(({ file, materialId }) => ({ id: file, name: file, materialId })),
    check: {
      ...{ serviceId: service.id, documents, reviewPoints: [], missing: [], tookMs: 0, at: AT },
      defects: situation.defects ?? [],
      advice: { decision: 'accept', reasons: [] },
    },
    isStale: situation.isStale ?? false,
    told: contradictionsIn({ service, facts, applicant, documents, today: TODAY }, catalogue),
    corrections: Object.entries(corrections).map(([key, to]) => ({ part: 'facts', key, to, by: '沈知远', at: AT })),
    ...{ findings: [], opened: new Set(), rounds: [], committed: null, objections: [], hearingTold: false },
    tolerated: situation.openMaterial ? { open: [service.materials[0]?.id ?? ''], by: '2026-11-25' } : null,
    isFirst: situation.isFirst ?? false,
    clock: CLOCK,
    ...{ receivedOn: '2026-11-16', acceptedOn: '2026-11-17', office: { reviewBody: null, court: null } },
    ...{ today: TODAY, at: AT, knowledge: catalogue.review },
  }
}

const limit = (due: string | null) => ({ days: 20, unit: '工作日' as const, due, remaining: null, note: null })
const CLOCK: ReviewFile['clock'] = {
  ...{ stage: 'decision', answer: limit(null), promised: limit(null), delivery: limit(null) },
  ...{ statutory: limit('2026-12-15'), words: '还剩19个工作日' },
}
