import { z } from 'zod'
import { FactAnswer } from './apply.ts'

const MAX_ENTRIES = 200
const MAX_VALUE = 4000

export const DraftRequest = z.object({
  facts: z.record(z.string(), FactAnswer).optional(),
  /** By the name of a field of the form, by one of its parts, or by a key of `knowledge/forms` (name, idNumber, phone, address …). */
  applicant: z
    .record(z.string(), z.string('要写文字').max(MAX_VALUE, `最多${MAX_VALUE}个字`))
    .refine((entries) => Object.keys(entries).length <= MAX_ENTRIES, `一次最多写${MAX_ENTRIES}项`)
    .optional(),
  /** Documents already read or kept in the wallet. */
  documents: z.array(z.string().max(100)).max(30).optional(),
  format: z.enum(['docx', 'html', 'json']).default('html'),
  /** `form` (the default), the id of a letter or of a material, or `set`: every paper that follows from the facts. */
  paper: z.string().min(1).max(100).default('form'),
  /** The promises of the paper were read: without it no promise is written. */
  promisesRead: z.boolean().optional(),
})
export type DraftRequest = z.infer<typeof DraftRequest>

/** typed by the person · fact answered in the pre-check · register, wallet, read from a paper · computed from another value */
export const FieldSource = z.enum(['typed', 'fact', 'register', 'read', 'computed', 'wallet'])
export type FieldSource = z.infer<typeof FieldSource>

/** A value that a document gives for a field, by field name or key. */
export const KnownValue = z.object({
  field: z.string(),
  value: z.string(),
  source: FieldSource,
  /** Words for where it comes from (居民身份证 第1页). */
  origin: z.string(),
  confidence: z.number().min(0).max(1),
})
export type KnownValue = z.infer<typeof KnownValue>
/** Values of the documents a person names; throws a refusal for a document that is not theirs. */
export type DocumentReader = (documents: string[]) => Promise<KnownValue[]>

const Filled = z.object({
  /** As it stands in the cell; null where the cell is blank. */
  value: z.string().nullable(),
  source: FieldSource.nullable(),
  origin: z.string().nullable(),
  confidence: z.number().min(0).max(1).nullable(),
})

export const FilledField = Filled.extend({
  field: z.string(),
  required: z.boolean(),
  group: z.string(),
  /** Where a field asks several things at once: each by itself. */
  parts: z.array(Filled.extend({ name: z.string() })).optional(),
  options: z.array(z.object({ text: z.string(), chosen: z.boolean() })).optional(),
  /** Only the person may write it: signature, seal, date of signing. */
  byHand: z.boolean().optional(),
})
export type FilledField = z.infer<typeof FilledField>

const Found = z.object({ value: z.string(), origin: z.string() })

export const DraftedPaper = z.object({
  id: z.string(),
  title: z.string(),
  /** Of the service document and of the layout of this paper. */
  version: z.object({ service: z.string(), layout: z.string() }),
  fields: z.array(FilledField),
  /** Cells to be filled or settled by hand: required and empty, at odds, or not read surely. */
  blank: z.array(z.string()),
  /** Two sources say different things: nothing is chosen. */
  conflicts: z.array(z.object({ field: z.string(), values: z.array(Found) })),
  /** Read from a paper without enough confidence: nothing is filled in. */
  unsure: z.array(Found.extend({ field: z.string(), confidence: z.number() })),
  /** The words of a letter; `＿` where something is still to be filled in. */
  text: z.string().nullable(),
})
export type DraftedPaper = z.infer<typeof DraftedPaper>

export const DraftPaper = z.object({
  id: z.string(),
  title: z.string(),
  /** The material of the service it stands for. */
  material: z.string().nullable(),
  /** Whether these facts call for it. */
  needed: z.union([z.boolean(), z.literal('unknown')]),
  why: z.string().nullable(),
})
export type DraftPaper = z.infer<typeof DraftPaper>

export const DraftResponse = DraftedPaper.extend({
  serviceId: z.string(),
  paper: z.string(),
  /** Every paper that may be written for this service. */
  papers: z.array(DraftPaper),
  /** With `paper: "set"`: each paper that follows, whole. */
  set: z.array(DraftedPaper).optional(),
  generated: z.object({ label: z.string(), mark: z.record(z.string(), z.string()) }),
})
export type DraftResponse = z.infer<typeof DraftResponse>
