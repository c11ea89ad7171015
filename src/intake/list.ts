import { type FactAnswer, isMaterialChoice, type ServiceDocument } from '../contract/index.ts'
import { verdictOf } from '../rules/index.ts'
import type { CaseFile } from './case-file.ts'

/** The list of papers and the state of the conditions for exactly these facts, as the pre-check computes them. */
export function listFor(
  service: ServiceDocument,
  facts: Record<string, FactAnswer>,
  today: string,
): Pick<CaseFile, 'materials' | 'choices' | 'conditions'> {
  const judgement = verdictOf(service, facts, today)
  const required = new Map(judgement.materials.map((material) => [material.id, material.required]))
  const states = new Map(judgement.conditions.map(({ id, state }) => [id, state]))
  return {
    materials: service.materials.flatMap((entry) =>
      isMaterialChoice(entry)
        ? []
        : [
            {
              material: entry,
              required: required.get(entry.id) ?? 'unknown',
              handled: entry.handled ?? 'submitted',
            },
          ],
    ),
    choices: service.materials.flatMap((entry) =>
      isMaterialChoice(entry) ? [{ choice: entry, required: required.get(entry.id) ?? 'unknown' }] : [],
    ),
    conditions: service.conditions.map((condition) => ({ condition, state: states.get(condition.id) ?? 'unknown' })),
  }
}

/** Whether a paper of the list has to be handed in at all: not what is fetched, shown on the spot or exempt. */
export const isHandedIn = ({ material, handled }: CaseFile['materials'][number]): boolean =>
  handled === 'submitted' && !material.exempt
