import type { FactAnswer } from '../contract/index.ts'
import type { Clause } from './clauses.ts'

/** `ofKin`: the clause speaks of somebody beside the applicant (房子是我买的, for my mother). */
export type Said = { today: string; ofKin: boolean }
/** What a clause says of one fact, or null. */
export type Read = (clause: Clause, said: Said) => FactAnswer | null
