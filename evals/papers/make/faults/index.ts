import type { Planter } from '../draft.ts'
import { AGREEING } from './agreeing.ts'
import { DATES } from './dates.ts'
import { FIGURES } from './figures.ts'
import { FORM } from './form.ts'
import { MISSING } from './missing.ts'
import { PICTURE } from './picture.ts'
import { POWER } from './power.ts'
import { SEALING } from './sealing.ts'

/** How each fault is planted, by its code in the table of defects; the code is missing where a package cannot show it. */
export const PLANTERS: Record<string, Planter> = {
  ...MISSING,
  ...FORM,
  ...PICTURE,
  ...DATES,
  ...AGREEING,
  ...FIGURES,
  ...SEALING,
  ...POWER,
}
