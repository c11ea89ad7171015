import { isDeepStrictEqual } from 'node:util'
import type { ServiceDocument } from '../../contract/index.ts'

const LISTED = ['facts', 'conditions', 'materials', 'variants'] as const
const WHOLE = [
  'name',
  'legalBasis',
  'parameters',
  'time',
  'fee',
  'amounts',
  'channels',
  'visits',
  'steps',
  'result',
  'reviewPoints',
  'form',
] as const
/** Elements of the implementation list under the name by which everything else calls them. */
const IN_LIST = {
  time: ['statutory', 'promised', 'handlingType'],
  fee: ['fee'],
  visits: ['visits'],
  result: ['result'],
  dept: ['dept'],
  status: ['status', 'effectiveFrom', 'cancelledFrom'],
} as const

/** Elements that differ between two versions of a service; things with ids one by one (`materials.plan`). */
export function changedElements(before: ServiceDocument, after: ServiceDocument): string[] {
  const listed = LISTED.flatMap((key) => {
    const old = byId(before[key])
    const now = byId(after[key])
    const ids = new Set([...old.keys(), ...now.keys()])
    return [...ids].filter((id) => !isDeepStrictEqual(old.get(id), now.get(id))).map((id) => `${key}.${id}`)
  })
  const whole = WHOLE.filter((key) => !isDeepStrictEqual(before[key], after[key]))
  const inList = Object.entries(IN_LIST).flatMap(([name, keys]) =>
    keys.some((key) => !isDeepStrictEqual(before.list[key], after.list[key])) ? [name] : [],
  )
  const faqs = before.faqs.flatMap((faq, i) =>
    after.faqs.some((now) => isDeepStrictEqual(faq, now)) ? [] : [`faqs.${i}`],
  )
  return [...new Set([...whole, ...inList, ...listed, ...faqs])]
}

/** An element by the name under which changes are told: `list.promised` is `time`, `list.dept` is `dept`. */
export function elementNamed(field: string): string {
  const [, key] = /^list\.(\w+)/.exec(field) ?? []
  if (!key) return field
  return Object.entries(IN_LIST).find(([, keys]) => keys.some((one) => one === key))?.[0] ?? key
}

const byId = (entries: readonly { id: string }[] = []) => new Map(entries.map((entry) => [entry.id, entry]))
