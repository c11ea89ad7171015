import type { Layout } from '../../layout.ts'
import { COMPANY } from './company.ts'
import { FORMS } from './forms.ts'
import { LEASES } from './leases.ts'
import { LICENCES } from './licences.ts'
import { PRINTS } from './prints.ts'
import { PROXIES } from './proxies.ts'
import { WORKS } from './works.ts'

/** Papers after the templates of other provinces, as people find them and hand them in. */
export const OFFICE_J: Layout[] = [...FORMS, ...PRINTS, ...PROXIES, ...COMPANY, ...LEASES, ...WORKS, ...LICENCES]
