import type { HintDefect, HintPoint, Risk, Suggestion } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'
import type { Weighed } from './contradictions.ts'
import type { ReviewFile } from './review-file.ts'
import { deciding, isHigh, isProved } from './risk.ts'

type Seen = { points: HintPoint[]; contradictions: Weighed[]; defects: HintDefect[]; risk: Risk; isOpposite: boolean }
export type Suggested = { suggestion: Suggestion; confidence: number; reasons: string[] }

/** How sure each kind of proof is. */
const WEIGHT = { register: 0.98, approver: 0.97, clerk: 0.95, paper: 0.85, applicant: 0.9, nobody: 0.5 } as const

/**
 * What the rules propose. Refusal only where a deciding condition is unmet by proof and no open contradiction could turn it; approval
 * only where every deciding condition is met and nothing stands against it; everything else goes to a person to look at.
 */
export function suggest(file: ReviewFile, seen: Seen): Suggested {
  const { words } = file.knowledge
  const conditions = deciding(seen.points)
  const unmet = conditions.filter(({ state }) => state === 'unmet')
  const proved = unmet.filter(isProved)
  const open = seen.contradictions.filter((one) => !isSettled(one))
  const names = (points: HintPoint[]) => points.map(({ point }) => point).join('、')
  if (proved.length > 0 && open.length === 0 && !isTampered(seen, file))
    return {
      suggestion: 'refuse',
      confidence: Math.max(...proved.map(sureness)),
      reasons: [fillIn(words.reasons.refuse, { conditions: names(proved) })],
    }
  const against = standsAgainst(file, { ...seen, conditions })
  if (against.length === 0)
    return {
      suggestion: 'approve',
      confidence: Math.min(...conditions.map(sureness)),
      reasons: [fillIn(words.reasons.approve, { count: conditions.length })],
    }
  return {
    suggestion: 'needs_review',
    confidence: seen.contradictions.length > 0 || unmet.length > 0 ? 0.9 : 0.7,
    reasons: against,
  }
}

/** A register against the mere word of the applicant is no open question of fact, though a person will ask. */
const isSettled = ({ about }: Weighed): boolean => 'register' in about

const isTampered = ({ risk }: Pick<Seen, 'risk'>, _: ReviewFile): boolean =>
  risk.factors.some(({ id }) => id === 'tampering')

const sureness = ({ saidBy, evidence }: HintPoint): number => {
  const read = evidence.flatMap(({ source, confidence }) =>
    source === 'paper' && confidence !== null ? [confidence] : [],
  )
  return round(WEIGHT[saidBy.kind] * (saidBy.kind === 'paper' && read.length > 0 ? Math.max(...read) : 1))
}
const round = (value: number): number => Math.round(value * 100) / 100

/** Everything that speaks against approving now, in words. */
function standsAgainst(
  file: ReviewFile,
  { conditions, points, contradictions, defects, risk, isOpposite }: Seen & { conditions: HintPoint[] },
): string[] {
  const { reasons: words } = file.knowledge.words
  const unmet = conditions.filter(({ state }) => state === 'unmet')
  const unclear = conditions.filter(({ state }) => state === 'unclear')
  const failed = points.filter(({ kind, state }) => kind === 'review_point' && state === 'unmet')
  const open = defects.filter(({ state, severity }) => state === 'open' && severity !== 'remind')
  const names = (some: HintPoint[]) => some.map(({ point }) => point).join('、')
  const facts = [...new Set(contradictions.map(({ fact }) => fact))].join('、')
  const said: [boolean, string, Record<string, string | number>][] = [
    [conditions.length === 0, words.noConditions, {}],
    [unmet.length > 0, words.unmet, { conditions: names(unmet) }],
    [unclear.length > 0, words.unclear, { count: unclear.length, conditions: names(unclear) }],
    [contradictions.length > 0, words.contradictions, { count: contradictions.length, facts }],
    [open.length > 0, words.defects, { count: open.length }],
    [failed.length > 0, words.failed, { count: failed.length, points: names(failed) }],
    [(file.tolerated?.open.length ?? 0) > 0, words.tolerated, {}],
    [file.documents.length > 0 && file.check === null, words.unchecked, {}],
    [file.isStale, words.stale, {}],
    [isOpposite, words.opposite, {}],
    [isHigh(risk), words.tier, { tier: risk.tier, route: risk.route }],
  ]
  return said.flatMap(([holds, template, slots]) => (holds ? [fillIn(template, slots)] : []))
}
