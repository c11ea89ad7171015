import { bare, number, parts, text, valueAt } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'

/** What the sheet tells people and what the implementation list holds, where both are the same element. */
export const l74: LintRule = (doc) => {
  if (valueAt(doc, 'list') === undefined) return []
  const faults: Fault[] = []
  const listed = number(doc, 'list.visits')
  const told = [number(doc, 'visits'), ...parts(doc, 'visits').map((one) => number(one, 'times'))].flatMap(
    (one) => one ?? [],
  )
  if (listed !== null && told.length > 0 && !told.includes(listed))
    faults.push({ path: 'list.visits', say: 'visits', with: { listed, told: [...new Set(told)].join('或') } })
  const name = bare(text(doc, 'list.result.name'))
  const results = parts(doc, 'result')
    .map((one) => bare(text(one, 'name')))
    .filter((one) => one !== '')
  if (name !== '' && results.length > 0 && !results.some((one) => shareWords(one, name)))
    faults.push({
      path: 'list.result.name',
      say: 'result',
      with: { listed: text(doc, 'list.result.name'), told: text(parts(doc, 'result')[0] ?? doc, 'name') },
    })
  return faults
}

/** Whether two names have two characters in a row in common. */
function shareWords(one: string, other: string): boolean {
  for (let i = 0; i + 1 < one.length; i++) if (other.includes(one.slice(i, i + 2))) return true
  return false
}
