import type { Layout } from '../layout.ts'

/** The layouts that only serve to report figures: nobody looks at them while working on the reading. */
export const HELD: Layout[] = []
