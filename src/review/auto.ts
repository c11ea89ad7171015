import type { AutoCondition, AutoSetting, Benchmark, HintPoint, Suggestion, ThirdParties } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'
import type { ReviewFile } from './review-file.ts'
import { deciding } from './risk.ts'

type Seen = {
  points: HintPoint[]
  suggestion: Suggestion
  thirdParties: ThirdParties
  benchmark: Benchmark | null
  setting: AutoSetting | null
}

type Answer = { holds: boolean; slots?: Record<string, string> }

/** The conditions of 秒批 (domain 5.3), each by its own test; a decision is made by itself only where all hold. */
const CONDITIONS: Record<AutoCondition['id'], (file: ReviewFile, seen: Seen) => Answer> = {
  a: (file, { thirdParties }) => {
    const { service } = file
    const what = [
      ...service.list.specialProcedures.map(({ name }) => name),
      ...(thirdParties.hearing.required ? [words(file).hearing] : []),
    ]
    return { holds: what.length === 0, slots: { what: what.join('、') } }
  },
  b: (file, { points, setting }) => {
    const { service } = file
    const owner = setting?.owner ?? ''
    const hasRules = deciding(points).length > 0
    const what = [...(hasRules ? [] : [words(file).noRules]), ...(owner ? [] : [words(file).noOwner])]
    return { holds: what.length === 0, slots: { what: what.join('、'), version: service.version, owner } }
  },
  c: (_, { points }) => {
    const others = points.filter(({ kind, saidBy }) => kind === 'condition' && saidBy.kind !== 'register')
    return {
      holds: others.length === 0 && points.length > 0,
      slots: { what: others.map(({ point }) => point).join('、') },
    }
  },
  d: (file, { thirdParties, benchmark }) => {
    const { service } = file
    const what = [
      ...(benchmark ? [words(file).discretion] : []),
      ...(service.list.quantityLimit ? [words(file).quota] : []),
      ...(thirdParties.involved ? [words(file).rights] : []),
    ]
    return { holds: what.length === 0, slots: { what: what.join('、') } }
  },
  e: (file, { points, suggestion }) => {
    const open = deciding(points).filter(({ state }) => state !== 'met')
    return {
      holds: suggestion === 'approve' && open.length === 0,
      slots: { what: open.length > 0 ? open.map(({ point }) => point).join('、') : words(file).notApprove },
    }
  },
  f: () => ({ holds: true }),
  g: (_, { setting }) => ({
    holds: Boolean(setting?.impactAssessment),
    slots: { what: setting?.impactAssessment ?? '' },
  }),
  h: () => ({ holds: true }),
  i: () => ({ holds: true }),
  j: (_, { setting }) => ({
    holds: setting?.enabled === true,
    slots: { owner: setting?.owner ?? '', date: setting?.at.slice(0, 10) ?? '' },
  }),
}

const words = ({ knowledge }: ReviewFile) => knowledge.words.autoWhat

export function autoOf(file: ReviewFile, seen: Seen): AutoCondition[] {
  return Object.entries(CONDITIONS).map(([key, test]) => {
    const id = key as AutoCondition['id']
    const { holds, slots = {} } = test(file, seen)
    const said = file.knowledge.words.auto[id]
    return { id, text: said.text, holds, why: fillIn(holds ? said.holds : said.fails, slots) }
  })
}
