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
  a: ({ service }, { thirdParties }) => {
    const what = [
      ...service.list.specialProcedures.map(({ name }) => name),
      ...(thirdParties.hearing.required ? ['听证'] : []),
    ]
    return { holds: what.length === 0, slots: { what: what.join('、') } }
  },
  b: ({ service }, { points, setting }) => {
    const owner = setting?.owner ?? ''
    const hasRules = deciding(points).length > 0
    const what = [...(hasRules ? [] : ['没有写成规则的条件']), ...(owner ? [] : ['没有写明规则由谁负责'])]
    return { holds: what.length === 0, slots: { what: what.join('、'), version: service.version, owner } }
  },
  c: (_, { points }) => {
    const others = points.filter(({ kind, saidBy }) => kind === 'condition' && saidBy.kind !== 'register')
    return {
      holds: others.length === 0 && points.length > 0,
      slots: { what: others.map(({ point }) => point).join('、') },
    }
  },
  d: ({ service }, { thirdParties, benchmark }) => {
    const what = [
      ...(benchmark ? ['裁量'] : []),
      ...(service.list.quantityLimit ? ['数量限制'] : []),
      ...(thirdParties.involved ? ['他人的权利'] : []),
    ]
    return { holds: what.length === 0, slots: { what: what.join('、') } }
  },
  e: (_, { points, suggestion }) => {
    const open = deciding(points).filter(({ state }) => state !== 'met')
    return {
      holds: suggestion === 'approve' && open.length === 0,
      slots: { what: open.length > 0 ? open.map(({ point }) => point).join('、') : '提示不是准予' },
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

export function autoOf(file: ReviewFile, seen: Seen): AutoCondition[] {
  return Object.entries(CONDITIONS).map(([key, test]) => {
    const id = key as AutoCondition['id']
    const { holds, slots = {} } = test(file, seen)
    const words = file.knowledge.words.auto[id]
    return { id, text: words.text, holds, why: fillIn(holds ? words.holds : words.fails, slots) }
  })
}
