import { inCapitals } from '../../../src/writing/index.ts'
import type { Half } from '../../cases.ts'
import { mobile } from '../numbers.ts'
import type { Random } from '../random.ts'
import { businessPapers } from './writers/business.ts'
import { createDesk } from './writers/desk.ts'
import { identityPapers } from './writers/identity.ts'
import { propertyPapers } from './writers/property.ts'
import { recordsPapers } from './writers/records.ts'
import { statementsPapers } from './writers/statements.ts'

export type Writer = ReturnType<typeof createWriter>

/** Writes papers of one half: each with a layout of that half, what stands on it, and who stamped and signed it. */
export function createWriter(half: Half, random: Random) {
  const desk = createDesk(half, random)
  return {
    ...identityPapers(desk),
    ...businessPapers(desk),
    ...propertyPapers(desk),
    ...statementsPapers(desk),
    ...recordsPapers(desk),
    phone: () => mobile(random),
    capitals: (amount: number) => inCapitals(String(amount)) ?? '',
  }
}
