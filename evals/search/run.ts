import { z } from 'zod'
import { ALL_PARTS, type Parts as IndexParts } from '../../src/retrieval/index.ts'
import { type SearchDeps, search } from '../../src/search/index.ts'
import { type Half, readCases, share } from '../cases.ts'

const SearchCase = z.object({
  id: z.string(),
  q: z.string(),
  expect: z.array(z.string()),
  style: z.string(),
  mode: z.enum(['one', 'any', 'all']).optional(),
})
/** Which parts take part; without `terms` the official words of street terms are not added to the query. */
export type Parts = IndexParts & { terms: boolean }
export type SearchCase = z.infer<typeof SearchCase>
export type SearchOutcome = {
  case: SearchCase
  hits: string[]
  score: number
  first: boolean
  five: boolean
  reciprocal: number
}
export type SearchScore = {
  cases: number
  hit1: number
  hit5: number
  mrr: number
  falseRejections: number
  outOfScope: number
  rejected: number
  byStyle: Record<string, { cases: number; hit1: number; hit5: number }>
}

const query = (q: string) => ({ q, limit: 10, kind: 'service' as const })

/** Runs a half of the cases through the search as people get it. */
export async function runSearch(
  half: Half,
  deps: SearchDeps,
  parts: Parts = { ...ALL_PARTS, terms: true },
): Promise<{ outcomes: SearchOutcome[]; scope: SearchOutcome[] }> {
  const index = {
    ...deps.index,
    find: (understood: Parameters<typeof deps.index.find>[0]) =>
      deps.index.find(parts.terms ? understood : { ...understood, expansions: [] }, { parts }),
  }
  const run = async (one: SearchCase) => judge(one, await search(query(one.q), { ...deps, index }))
  const outcomes: SearchOutcome[] = []
  for (const one of await readCases(`search/${half}.jsonl`, SearchCase)) outcomes.push(await run(one))
  const scope: SearchOutcome[] = []
  for (const one of await readCases(`search/scope.${half}.jsonl`, SearchCase)) scope.push(await run(one))
  return { outcomes, scope }
}

function judge(one: SearchCase, { hits }: { hits: { id: string; score: number }[] }): SearchOutcome {
  const ids = hits.map(({ id }) => id)
  const wanted = one.mode === 'any' || one.mode === 'all' ? one.expect : one.expect.slice(0, 1)
  const rank = ids.findIndex((id) => wanted.includes(id))
  const top = ids.slice(0, 5)
  return {
    case: one,
    hits: ids,
    score: hits[0]?.score ?? 0,
    first: rank === 0,
    five: one.mode === 'all' ? one.expect.every((id) => top.includes(id)) : rank >= 0 && rank < 5,
    reciprocal: rank < 0 ? 0 : 1 / (rank + 1),
  }
}

export function scoreSearch({ outcomes, scope }: { outcomes: SearchOutcome[]; scope: SearchOutcome[] }): SearchScore {
  const byStyle = Object.fromEntries(
    [...Map.groupBy(outcomes, (outcome) => outcome.case.style)].map(([style, group]) => [
      style,
      {
        cases: group.length,
        hit1: share(group.filter(({ first }) => first).length, group.length),
        hit5: share(group.filter(({ five }) => five).length, group.length),
      },
    ]),
  )
  return {
    cases: outcomes.length,
    hit1: share(outcomes.filter(({ first }) => first).length, outcomes.length),
    hit5: share(outcomes.filter(({ five }) => five).length, outcomes.length),
    mrr: share(
      outcomes.reduce((sum, { reciprocal }) => sum + reciprocal, 0),
      outcomes.length,
    ),
    falseRejections: share(outcomes.filter(({ hits }) => hits.length === 0).length, outcomes.length),
    outOfScope: scope.length,
    rejected: share(scope.filter(({ hits }) => hits.length === 0).length, scope.length),
    byStyle,
  }
}
