import type { HeldCase } from '../../cases/index.ts'
import type { FormOverride, ServiceDocument } from '../../contract/index.ts'
import { verdictOf } from '../../rules/index.ts'
import { elementNamed } from './changed-elements.ts'

/** What every applicant of a service stands on, whatever the facts. */
const COMMON = ['name', 'parameters', 'conditions', 'time', 'fee', 'visits', 'result', 'dept', 'status']
/** What one stands on while one still fills in and asks. */
const WHILE_FILLING = ['facts', 'form', 'channels', 'steps', 'variants']

/**
 * The elements that a draft or running case stands on: of the papers those that it holds, and those that its facts do not rule
 * out in one of the versions. A paper that only others need makes nobody's case stale.
 */
export function elementsOfCase(
  { state, facts, materialIds }: Pick<HeldCase, 'state' | 'facts' | 'materialIds'>,
  versions: ServiceDocument[],
  today: string,
): string[] {
  const needed = versions.flatMap((service) =>
    verdictOf(service, facts, today)
      .materials.filter(({ required }) => required !== false)
      .map(({ id }) => id),
  )
  const papers = [...new Set([...materialIds, ...needed])].map((id) => `materials.${id}`)
  const answered = Object.keys(facts).map((id) => `facts.${id}`)
  return [...COMMON, ...papers, ...(state === 'draft' ? WHILE_FILLING : answered)]
}

/** The elements that an answer told, by the fields of its citations. */
export const elementsOfAnswer = (fields: string[]): string[] => [...new Set(fields.map(elementNamed))]

/** The elements by which the form of a service is filled in otherwise than the common way. */
export function elementsOfForm({ fields }: FormOverride): string[] {
  const facts = Object.values(fields).flatMap((entry) => ('fact' in entry ? [`facts.${entry.fact}`] : []))
  return ['form', ...facts]
}
