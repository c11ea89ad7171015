import type { HintDefect, HintPoint, Risk, RiskFactor, RiskTier, ThirdParties } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'
import type { Weighed } from './contradictions.ts'
import { knownFacts } from './facts.ts'
import type { ReviewFile } from './review-file.ts'

const TIERS = ['低', '中', '高', '特'] as const satisfies RiskTier[]
const LEVEL = { 低: 'low', 中: 'medium', 高: 'high', 特: 'high' } as const
/** 民法典 第十七条. */
const ADULT = 18

export type Weighing = {
  points: HintPoint[]
  contradictions: Weighed[]
  defects: HintDefect[]
  thirdParties: ThirdParties
  hasBenchmark: boolean
  /** A like case was decided otherwise than this one would be. */
  isOpposite: boolean
}

/** The tier of a case: the highest of its signs; without any it is low (domain 5.2). */
export function riskOf(file: ReviewFile, weighing: Weighing): Risk {
  const factors = [...ofMatter(file), ...ofCase(file, weighing)].sort(
    (a, b) => TIERS.indexOf(b.tier) - TIERS.indexOf(a.tier),
  )
  const tier = factors[0]?.tier ?? '低'
  return { level: LEVEL[tier], tier, route: file.knowledge.risk.routes[tier], factors }
}

export const isHigh = ({ tier }: Pick<Risk, 'tier'>): boolean => tier === '高' || tier === '特'

/** Signs in the matter itself, by its name and its result. */
export function ofMatter({ service, knowledge }: Pick<ReviewFile, 'service' | 'knowledge'>): RiskFactor[] {
  const text = [service.name, service.list.result.name].join('\n')
  return knowledge.risk.matters
    .filter(({ in: words, unless }) => test(words, text) && !(unless !== undefined && test(unless, service.name)))
    .map(({ id, tier, text: said, reason }) => ({ id, tier, text: said, reason }))
}
const test = (pattern: string, text: string): boolean => new RegExp(pattern, 'u').test(text)

/** Signs in this very case, each with how it is recognised; the words stand in `knowledge/review/risk.yaml`. */
const SIGNS: Record<string, (file: ReviewFile, weighing: Weighing) => Record<string, string | number> | null> = {
  contradiction: (_, { contradictions }) => counted(contradictions.filter(({ sure }) => sure)),
  doubtful: (_, { contradictions }) => counted(contradictions.filter(({ sure }) => !sure)),
  tampering: ({ knowledge }, { defects }) => {
    const codes = defects.map(({ code }) => code).filter((code) => knowledge.risk.tampering.includes(code))
    return codes.length > 0 ? { codes: [...new Set(codes)].join('、') } : null
  },
  unmet: (_, { points }) => counted(deciding(points).filter((one) => one.state === 'unmet' && isProved(one))),
  told: (_, { points }) => counted(deciding(points).filter((one) => one.state === 'unmet' && !isProved(one))),
  hearing: ({ hearingTold }, { thirdParties: { hearing } }) => (hearing.required || hearingTold ? {} : null),
  objection: ({ objections }) => counted(objections),
  minor: (file) => {
    const age = knownFacts(file).get('age')?.value
    return typeof age === 'number' && age < ADULT ? {} : null
  },
  discretion: (_, { hasBenchmark }) => (hasBenchmark ? {} : null),
  papers: (_, { points }) => counted(deciding(points).filter(({ saidBy }) => saidBy.kind === 'paper')),
  claimed: (_, { points }) =>
    counted(
      deciding(points).filter(
        ({ state, saidBy }) => state === 'unclear' && (saidBy.kind === 'applicant' || saidBy.kind === 'nobody'),
      ),
    ),
  first: ({ isFirst }) => (isFirst ? {} : null),
  precedent: (_, { isOpposite }) => (isOpposite ? {} : null),
}

function ofCase(file: ReviewFile, weighing: Weighing): RiskFactor[] {
  return Object.entries(SIGNS).flatMap(([id, sign]) => {
    const slots = sign(file, weighing)
    const words = file.knowledge.risk.cases[id]
    return slots && words ? [{ id, tier: words.tier, text: words.text, reason: fillIn(words.reason, slots) }] : []
  })
}

const counted = (found: unknown[]): { count: number } | null => (found.length > 0 ? { count: found.length } : null)

export const deciding = (points: HintPoint[]): HintPoint[] =>
  points.filter(({ kind, effect }) => kind === 'condition' && effect === 'decides')

/** Found by a register, at the window, by the approver, or on a paper that a registering body issued. */
export const isProved = ({ saidBy }: Pick<HintPoint, 'saidBy'>): boolean =>
  saidBy.kind !== 'applicant' && saidBy.kind !== 'nobody'
