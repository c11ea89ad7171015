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
import { f1 } from './f/f1.ts'
import { f2 } from './f/f2.ts'
import { f3 } from './f/f3.ts'
import { f4 } from './f/f4.ts'
import { f5 } from './f/f5.ts'
import { f6 } from './f/f6.ts'
import { f7 } from './f/f7.ts'
import { f8 } from './f/f8.ts'
import { g1 } from './g/g1.ts'
import { g2 } from './g/g2.ts'
import { g3 } from './g/g3.ts'
import { g4 } from './g/g4.ts'
import { g5 } from './g/g5.ts'
import { g6 } from './g/g6.ts'
import { g7 } from './g/g7.ts'
import { g9 } from './g/g9.ts'
import { g10 } from './g/g10.ts'
import { h1 } from './h/h1.ts'
import { h2 } from './h/h2.ts'
import { h3 } from './h/h3.ts'
import { h4 } from './h/h4.ts'
import { h5 } from './h/h5.ts'
import { h6 } from './h/h6.ts'
import { i1 } from './i/i1.ts'
import { i2 } from './i/i2.ts'
import { i3 } from './i/i3.ts'
import { j2 } from './j/j2.ts'
import { j3 } from './j/j3.ts'
import { j4 } from './j/j4.ts'

/** Checks that compare papers with one another, count, look at signatures and seals, and weigh competence and truth. */
export const E_TO_J: Check[] = [
  e1,
  e2,
  e3,
  e4,
  e5,
  e6,
  e7,
  e8,
  e9,
  e10,
  e11,
  e12,
  e14,
  e15,
  f1,
  f2,
  f3,
  f4,
  f5,
  f6,
  f7,
  f8,
  g1,
  g2,
  g3,
  g4,
  g5,
  g6,
  g7,
  g9,
  g10,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  i1,
  i2,
  i3,
  j2,
  j3,
  j4,
]
