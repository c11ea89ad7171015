import type { Layout } from '../../layout.ts'
import { APPS } from './apps.ts'
import { CARDS } from './cards.ts'
import { CERTIFICATES } from './certificates.ts'
import { FORMS } from './forms.ts'
import { LEASES } from './leases.ts'
import { LETTERS } from './letters.ts'
import { MINUTES } from './minutes.ts'
import { PLANS } from './plans.ts'
import { PRINTOUTS } from './printouts.ts'

/** What small companies, shopkeepers and families bring: typed in Word, exported, printed from portals and telephones. */
export const OFFICE_I: Layout[] = [
  ...FORMS,
  ...LEASES,
  ...LETTERS,
  ...APPS,
  ...CARDS,
  ...CERTIFICATES,
  ...MINUTES,
  ...PLANS,
  ...PRINTOUTS,
]
