import { BUSINESS } from './business.ts'
import { CITY } from './city.ts'
import { LIVELIHOOD } from './livelihood.ts'
import { PEOPLE } from './people.ts'
import type { Scenario } from './scenario.ts'

export type { Matter, Scenario } from './scenario.ts'
/** Matters of which packages are made, from every field of the catalogue. */
export const SCENARIOS: Scenario[] = [...CITY, ...BUSINESS, ...PEOPLE, ...LIVELIHOOD]
