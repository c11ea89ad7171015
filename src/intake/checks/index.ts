import type { Check } from '../case-file.ts'
import { A_TO_D } from './a-to-d.ts'
import { E_TO_J } from './e-to-j.ts'

/** Every check there is, in the order of the defect table. What cannot be computed is not declared. */
export const CHECKS: Check[] = [...A_TO_D, ...E_TO_J]
