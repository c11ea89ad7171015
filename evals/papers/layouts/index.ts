import type { PaperKind } from '../../../src/contract/index.ts'
import type { Half } from '../../cases.ts'
import type { PaperSpec } from '../paper.ts'
import { HELD } from './held/index.ts'
import type { Layout } from './layout.ts'
import { TUNE } from './tune/index.ts'

export { type Layout, SIZES, type Size } from './layout.ts'

export const LAYOUTS: Record<Half, Layout[]> = { tune: TUNE, held: HELD }
const byId = new Map(Object.values(LAYOUTS).flatMap((layouts) => layouts.map((layout) => [layout.id, layout] as const)))

export function getLayoutOrThrow(id: string): Layout {
  const layout = byId.get(id)
  if (!layout) throw new Error(`No layout is called ${id}`)
  return layout
}

/** The layouts of a half for a kind; every kind has at least one in each. */
export const layoutsFor = (half: Half, kind: PaperKind): Layout[] =>
  LAYOUTS[half].filter((layout) => layout.kind === kind)

/** Whether a paper can be printed in a layout: agreements have layouts of their own among the other papers. */
export const fitsLayout = ({ kind, form }: Layout, paper: PaperSpec): boolean =>
  kind === paper.kind && (kind !== 'other' || (form === 'agreement') === '甲方' in paper.values)

export const halfOf = (layout: string): Half => (LAYOUTS.tune.some(({ id }) => id === layout) ? 'tune' : 'held')
