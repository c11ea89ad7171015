import { z } from 'zod'
import { PaperKind } from '../../src/contract/index.ts'

/** How a seal is stamped: as a seal leaves ink, hardly, or pasted as a picture. */
export const SealSpec = z.strictObject({
  text: z.string(),
  /** The line under the star: 合同专用章, 财务专用章; nothing on a unit's own seal. */
  middle: z.string().optional(),
  shape: z.enum(['round', 'oval', 'square']).default('round'),
  state: z.enum(['inked', 'faint', 'pasted', 'over-edge']).default('inked'),
  colour: z.enum(['red', 'blue']).default('red'),
})

const Value = z.union([z.string(), z.number()])

/** One paper as data: what it is, what is written on it, who stamped and signed it. */
export const PaperSpec = z.strictObject({
  kind: PaperKind,
  layout: z.string(),
  /** The material of the service's list it is handed in for; null for a paper that is on no list. */
  material: z.string().nullable(),
  title: z.string().optional(),
  /** Days as YYYY-MM-DD, amounts in yuan, areas in square metres; an empty text is a slot left blank. */
  values: z.record(z.string(), Value),
  rows: z.record(z.string(), z.array(z.record(z.string(), Value))).default({}),
  /** By slot of the layout: 单位, 出租方, 签发机关 … */
  seals: z.record(z.string(), SealSpec).default({}),
  signatures: z.record(z.string(), z.string()).default({}),
  /** Values struck out and written again by hand without a signature beside it, by field. */
  corrected: z.record(z.string(), z.string()).default({}),
  /** What a layout can leave out or show on demand: 缺附件, 缺签署页, 无比例, 旧版, 复印件 … */
  traits: z.array(z.string()).default([]),
  /** Pages of the paper that are handed in (0-based); all of them where it is not given. */
  pages: z.array(z.number().int()).optional(),
})

export type SealSpec = z.infer<typeof SealSpec>
export type PaperSpec = z.infer<typeof PaperSpec>
export type Values = PaperSpec['values']
export type Row = Record<string, string | number>
