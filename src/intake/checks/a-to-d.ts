import type { Check } from '../case-file.ts'

/** Papers that are missing, out of form, illegible or out of time. */
export const A_TO_D: Check[] = []
