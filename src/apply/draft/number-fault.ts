import type { CellKind } from '../../contract/index.ts'
import { creditCodeFault, identityFault, identityPaperFault, type NumberFault } from '../../identifiers/index.ts'

/** Whether a cell of this kind holds a number with a check of its own. */
export const isNumber = (kind: CellKind): boolean =>
  kind === 'id-number' || kind === 'id-paper' || kind === 'credit-code'

/** What is wrong with such a number on a day (YYYY-MM-DD), or null. */
export function numberFault(number: string, kind: CellKind, today: string): NumberFault | null {
  if (kind === 'credit-code') return creditCodeFault(number)
  if (kind === 'id-number') return identityFault(number, today)
  // A cell for whichever number a person or a body has.
  return creditCodeFault(number) === null ? null : identityPaperFault(number, today)
}
