import { BUSINESS } from './business.ts'
import { CITY } from './city.ts'
import { HOUSEHOLD } from './household.ts'
import { LIVELIHOOD } from './livelihood.ts'
import { PEOPLE } from './people.ts'
import { PERMITS } from './permits.ts'
import type { Scenario } from './scenario.ts'
import { STREETS } from './streets.ts'

export type { Matter, Scenario } from './scenario.ts'
/** Matters of which packages are made, from every field of the catalogue. */
export const SCENARIOS: Scenario[] = [
  ...STREETS,
  ...CITY,
  ...BUSINESS,
  ...PERMITS,
  ...HOUSEHOLD,
  ...PEOPLE,
  ...LIVELIHOOD,
]
