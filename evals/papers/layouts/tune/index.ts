import type { Layout } from '../layout.ts'
import application from './application.ts'
import { SECOND } from './b/index.ts'
import { THIRD } from './c/index.ts'
import company from './company.ts'
import { FOURTH } from './d/index.ts'
import drawings from './drawings.ts'
import { OFFICE_E } from './e/index.ts'
import education from './education.ts'
import { OFFICE_F } from './f/index.ts'
import { OFFICE_G } from './g/index.ts'
import { OFFICE_H } from './h/index.ts'
import { OFFICE_I } from './i/index.ts'
import identity from './identity.ts'
import { OFFICE_J } from './j/index.ts'
import { OFFICE_K } from './k/index.ts'
import { OFFICE_L } from './l/index.ts'
import { OFFICE_M } from './m/index.ts'
import medical from './medical.ts'
import money from './money.ts'
import property from './property.ts'
import reports from './reports.ts'
import statements from './statements.ts'
import vehicles from './vehicles.ts'

/** The layouts one may look at while working on the reading. */
export const TUNE: Layout[] = [
  ...identity,
  ...property,
  ...company,
  ...statements,
  ...application,
  ...drawings,
  ...medical,
  ...money,
  ...reports,
  ...vehicles,
  ...education,
  ...SECOND,
  ...THIRD,
  ...FOURTH,
  ...OFFICE_F,
  ...OFFICE_E,
  ...OFFICE_G,
  ...OFFICE_I,
  ...OFFICE_H,
  ...OFFICE_J,
  ...OFFICE_K,
  ...OFFICE_L,
  ...OFFICE_M,
]
