import type { Layout } from '../../layout.ts'
import { FORMS } from './forms.ts'
import { IDENTITY } from './identity.ts'
import { LEASES } from './leases.ts'
import { LETTERS } from './letters.ts'
import { LICENCES } from './licences.ts'
import { PAPERS } from './papers.ts'
import { PROPERTY } from './property.ts'

/** Papers as agencies and businesses of Shandong, Hubei, Chongqing, Tianjin and Fujian print them. */
export const OFFICE_L: Layout[] = [...FORMS, ...IDENTITY, ...LICENCES, ...PROPERTY, ...LEASES, ...LETTERS, ...PAPERS]
