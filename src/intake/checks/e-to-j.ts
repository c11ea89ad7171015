import type { Check } from '../case-file.ts'
import { e1 } from './e/e1.ts'
import { e2 } from './e/e2.ts'
import { e3 } from './e/e3.ts'
import { e4 } from './e/e4.ts'
import { e5 } from './e/e5.ts'
import { e6 } from './e/e6.ts'
import { e7 } from './e/e7.ts'
import { e8 } from './e/e8.ts'
import { e9 } from './e/e9.ts'
import { e10 } from './e/e10.ts'
import { e11 } from './e/e11.ts'
import { e12 } from './e/e12.ts'
import { e14 } from './e/e14.ts'
import { e15 } from './e/e15.ts'

/** Checks that compare papers with one another, count, look at signatures and seals, and weigh competence and truth. */
export const E_TO_J: Check[] = [e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11, e12, e14, e15]
