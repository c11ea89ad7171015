import type { Check } from '../case-file.ts'
import { a1 } from './a/a1.ts'
import { a2 } from './a/a2.ts'
import { a3 } from './a/a3.ts'
import { a4 } from './a/a4.ts'
import { a6 } from './a/a6.ts'
import { a7 } from './a/a7.ts'
import { a8 } from './a/a8.ts'
import { a9 } from './a/a9.ts'
import { a10 } from './a/a10.ts'
import { a11 } from './a/a11.ts'
import { a13 } from './a/a13.ts'
import { b1 } from './b/b1.ts'
import { b2 } from './b/b2.ts'
import { b3 } from './b/b3.ts'
import { b4 } from './b/b4.ts'
import { b5 } from './b/b5.ts'
import { b6 } from './b/b6.ts'
import { b7 } from './b/b7.ts'
import { b8 } from './b/b8.ts'
import { b10 } from './b/b10.ts'
import { b11 } from './b/b11.ts'
import { c1 } from './c/c1.ts'
import { c2 } from './c/c2.ts'
import { c3 } from './c/c3.ts'
import { c4 } from './c/c4.ts'
import { c5 } from './c/c5.ts'
import { c6 } from './c/c6.ts'
import { c8 } from './c/c8.ts'
import { d1 } from './d/d1.ts'
import { d2 } from './d/d2.ts'
import { d3 } from './d/d3.ts'
import { d4 } from './d/d4.ts'
import { d5 } from './d/d5.ts'
import { d6 } from './d/d6.ts'
import { d7 } from './d/d7.ts'
import { d9 } from './d/d9.ts'
import { d10 } from './d/d10.ts'

/** Papers that are missing, out of form, illegible or out of time. */
export const A_TO_D: Check[] = [
  a1,
  a2,
  a3,
  a4,
  a6,
  a7,
  a8,
  a9,
  a10,
  a11,
  a13,
  b1,
  b2,
  b3,
  b4,
  b5,
  b6,
  b7,
  b8,
  b10,
  b11,
  c1,
  c2,
  c3,
  c4,
  c5,
  c6,
  c8,
  d1,
  d2,
  d3,
  d4,
  d5,
  d6,
  d7,
  d9,
  d10,
]
