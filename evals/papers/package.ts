import { z } from 'zod'
import { FactAnswer } from '../../src/contract/index.ts'
import { PaperSpec } from './paper.ts'

/** What became of a page on its way to the office. The first line is usual, the second calls for a finding. */
export const Look = z.enum([
  ...(['clean', 'scan-300', 'scan-200', 'scan-150', 'photocopy', 'photo'] as const),
  ...(['blurred', 'glare', 'dark', 'cut', 'small', 'covered', 'smudged'] as const),
])

export const FileSpec = z.strictObject({
  name: z.string(),
  /** Papers in it, by their place in the package. */
  papers: z.array(z.number().int()),
  /** One picture, a PDF of pictures, or a PDF with a text layer. */
  as: z.enum(['picture', 'scan', 'text']),
  look: Look.default('clean'),
  /** Degrees clockwise by which it lies wrong. */
  turn: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]).default(0),
  /** The material it is uploaded for; null where the uploader does not say. */
  slot: z.string().nullable().default(null),
  /** A file that cannot be read at all, or has nothing in it. */
  broken: z.enum(['encrypted', 'damaged', 'blank', 'mislabelled']).optional(),
  /** The field that glare, a finger or a smear lies on. */
  spot: z.string().optional(),
  /** What the metadata says beside the picture. */
  metadata: z.enum(['edited', 'generated']).optional(),
})

export const Expected = z.strictObject({
  code: z.string(),
  /** Other codes that say the same as well. */
  or: z.array(z.string()).optional(),
  paper: z.number().int().optional(),
  /** Where it is on the paper: a place of `Places`. */
  place: z.string().optional(),
  file: z.string().optional(),
})

export const PackageSpec = z.strictObject({
  id: z.string(),
  service: z.string(),
  facts: z.record(z.string(), FactAnswer),
  applicant: z.record(z.string(), z.string()),
  papers: z.array(PaperSpec),
  files: z.array(FileSpec),
  truth: z.strictObject({
    defects: z.array(Expected),
    /** Codes that may be found besides; they count neither way. */
    allowed: z.array(z.string()).default([]),
    missing: z.array(z.string()).default([]),
    decision: z.enum(['accept', 'supplement', 'not_accept']),
  }),
})

export type Look = z.infer<typeof Look>
export type FileSpec = z.infer<typeof FileSpec>
export type Expected = z.infer<typeof Expected>
export type PackageSpec = z.infer<typeof PackageSpec>

/** Codes that remind only (domain: 提, 人工, 审查), and those by which a case is not accepted. */
const REMINDERS = new Set([
  ...['A5', 'A13', 'A14', 'C4', 'C7', 'C8', 'D2', 'D9', 'D10', 'E13', 'E15', 'F4', 'F7', 'G5', 'G9', 'G10', 'H2'],
  ...['I1', 'I2', 'I3', 'I5', 'J1', 'J2', 'J3', 'J4', 'J5', 'J6'],
])
const BLOCKS = new Set(['D8', 'H3', 'H6', 'I4'])

/** What follows from the faults of a case: not accepted, supplemented, or accepted where nothing but reminders is left. */
export function decisionFor(codes: string[]): PackageSpec['truth']['decision'] {
  if (codes.some((code) => BLOCKS.has(code))) return 'not_accept'
  return codes.every((code) => REMINDERS.has(code)) ? 'accept' : 'supplement'
}
