import { CorrectInput, type Draft } from '../../contract/index.ts'
import { barred } from '../errors.ts'
import { canonical } from '../events.ts'
import { verb } from './verb.ts'

/** Mends a value on the spot (当场更正, 行政许可法 第三十二条第一款第三项); both values are kept. */
export const correct = verb({
  name: 'correct',
  roles: ['clerk'],
  from: ['received', 'supplement', 'accepted'],
  input: CorrectInput,
  does: async ({ part, key, value, seen }, { record, deps, service }) => {
    const from = record.draft[part][key] ?? null
    if (canonical(from) === canonical(value)) throw barred('same_value', '填的和原来一样，不用更正')
    const cells = { ...record.draft[part], [key]: part === 'applicant' ? String(value) : value }
    const draft: Draft = { ...record.draft, [part]: cells }
    deps.checkFacts(service, draft.facts)
    return {
      set: { draft },
      event: { type: 'amend', data: { event: 'receive' }, kept: { part, key, from, to: cells[key], seen } },
    }
  },
})
