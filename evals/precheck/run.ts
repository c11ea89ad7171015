import { z } from 'zod'
import { type PrecheckDeps, precheck } from '../../src/apply/index.ts'
import { FactAnswer, type PrecheckResponse, Verdict } from '../../src/contract/index.ts'
import { readCases, share } from '../cases.ts'
import type { Part } from '../main.ts'

const Ids = z.array(z.string())
/** What a person of whom `facts` are known is to be told; see README.md for who says so. */
const Situation = z.strictObject({
  id: z.string(),
  service: z.string(),
  /**
   * part: some answers are known. Of the others all are: anybody at all, one who is refused for a single answer (near),
   * or one just on a side of a figure (side).
   */
  kind: z.enum(['anybody', 'near', 'side', 'part']),
  facts: z.record(z.string(), FactAnswer),
  verdict: Verdict,
  unmet: Ids,
  unknown: Ids.optional(),
  required: Ids.optional(),
  maybe: Ids.optional(),
  /** The papers a handwritten case is sure of; the others are not looked at. */
  notRequired: Ids.optional(),
  /** The fewest answers that settle verdict and papers for this person. */
  fewest: z.number().int().optional(),
  note: z.string().optional(),
})
type Situation = z.infer<typeof Situation>
type Outcome = { situation: Situation; verdict: boolean; conditions: boolean; materials: boolean; got: string }

/** Judges every situation, and lets every person of whom all is known be asked question by question. */
export async function runPrecheck(deps: PrecheckDeps): Promise<Part> {
  const computed = await readCases('precheck/oracle.jsonl', Situation)
  const written = await readCases('precheck/handwritten.jsonl', Situation)
  const outcomes = [...computed, ...written].map((situation) => judge(situation, deps))
  const interviews = computed.flatMap((situation) =>
    situation.fewest === undefined ? [] : [interview(situation, situation.fewest, deps)],
  )
  const wrong = outcomes.filter((one) => !one.verdict || !one.conditions || !one.materials)
  const rate = (test: (one: Outcome) => boolean) => share(outcomes.filter(test).length, outcomes.length)
  return {
    name: 'precheck',
    half: 'all',
    figures: {
      cases: outcomes.length,
      written: written.length,
      services: new Set(outcomes.map(({ situation }) => situation.service)).size,
      verdictRight: rate(({ verdict }) => verdict),
      conditionsRight: rate(({ conditions }) => conditions),
      materialsRight: rate(({ materials }) => materials),
      interviews: interviews.length,
      settled: share(interviews.filter(({ settled }) => settled).length, interviews.length),
      overFewest: mean(interviews.filter(({ kind }) => kind === 'anybody').map(({ over }) => over)),
      overFewestAll: mean(interviews.map(({ over }) => over)),
      overFewestEligible: mean(interviews.filter(({ eligible }) => eligible).map(({ over }) => over)),
      overFewestRefused: mean(interviews.filter(({ eligible }) => !eligible).map(({ over }) => over)),
      askedToVerdict: mean(interviews.map(({ toVerdict }) => toVerdict)),
    },
    misses: wrong.map(({ situation, got }) => ({
      q: `${situation.id} ${JSON.stringify(situation.facts)}`,
      expected: JSON.stringify({ ...situation, id: undefined, service: undefined, facts: undefined }),
      got,
    })),
  }
}

function judge(situation: Situation, deps: PrecheckDeps): Outcome {
  const result = precheck(situation.service, { facts: situation.facts }, deps)
  const unmet = idsWhere(result.conditions, ({ state }) => state === 'unmet')
  const unknown = idsWhere(result.conditions, ({ state }) => state === 'unknown')
  const required = idsWhere(result.materials, (one) => one.required === true)
  const maybe = idsWhere(result.materials, (one) => one.required === 'unknown')
  const sure = (ids: string[] | undefined, expected: boolean) =>
    (ids ?? []).every((id) => required.includes(id) === expected)
  const exact = situation.maybe !== undefined
  return {
    situation,
    verdict: result.verdict === situation.verdict,
    conditions: same(unmet, situation.unmet) && (situation.unknown === undefined || same(unknown, situation.unknown)),
    materials: exact
      ? same(required, situation.required ?? []) && same(maybe, situation.maybe ?? [])
      : sure(situation.required, true) && sure(situation.notRequired, false),
    got: JSON.stringify({ verdict: result.verdict, unmet, unknown, required, maybe }),
  }
}

/** Asks a person until verdict and papers are settled; whoever is refused goes on to the papers, since `fewest` counts them. */
function interview({ service, kind, facts, verdict }: Situation, fewest: number, deps: PrecheckDeps) {
  const known: Situation['facts'] = {}
  let toVerdict: number | null = null
  let result = precheck(service, { facts: known }, deps)
  for (;;) {
    if (result.verdict !== 'undetermined') toVerdict ??= Object.keys(known).length
    if (result.mayGoOn) result = precheck(service, { facts: known, anyway: true }, deps)
    const answer = result.next ? facts[result.next.fact] : undefined
    if (!result.next || answer === undefined) break
    known[result.next.fact] = answer
    result = precheck(service, { facts: known, anyway: result.verdict === 'ineligible' }, deps)
  }
  return {
    settled: isSettled(result, verdict),
    kind,
    eligible: verdict === 'eligible',
    over: Object.keys(known).length / Math.max(1, fewest),
    toVerdict: toVerdict ?? Object.keys(known).length,
  }
}

const isSettled = ({ verdict, materials, next }: PrecheckResponse, expected: string): boolean =>
  verdict === expected && next === null && materials.every(({ required }) => required !== 'unknown')

const idsWhere = <T extends { id: string }>(items: T[], test: (item: T) => boolean): string[] =>
  items.filter(test).map(({ id }) => id)
const same = (some: string[], others: string[]): boolean =>
  some.length === others.length && some.every((id) => others.includes(id))
const mean = (numbers: number[]): number =>
  share(
    numbers.reduce((sum, one) => sum + one, 0),
    numbers.length,
  )
