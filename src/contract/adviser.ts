import { z } from 'zod'
import { ProvenFact } from './apply.ts'
import { Defect, FieldReading, PaperKind } from './papers.ts'

/** waiting: in the queue · reading: page by page · done · failed: it could not be read, a person will look at it */
export const ReadingState = z.enum(['waiting', 'reading', 'done', 'failed'])

/** What a person may do about a doubt: take the picture again, put the paper elsewhere, look once more. */
export const AdvisedAct = z.enum(['retake', 'move', 'look'])

/** A doubt about a paper, in the words a clerk would send. */
export const PaperDoubt = Defect.pick({
  code: true,
  severity: true,
  page: true,
  box: true,
  message: true,
  remedy: true,
  evidence: true,
}).extend({
  act: AdvisedAct,
  /** Where it belongs, as far as can be told. */
  moveTo: z.object({ id: z.string(), name: z.string() }).nullable(),
})

/** What was understood of a paper that lies in a case; `page` of `of` pages are read. */
export const PaperAdvice = z.object({
  documentId: z.string(),
  state: ReadingState,
  page: z.number().int(),
  of: z.number().int(),
  /** Of the first paper in the file; null while nothing is known. */
  kind: PaperKind.nullable(),
  kindName: z.string().nullable(),
  confidence: z.number().nullable(),
  fields: z.record(z.string(), FieldReading),
  /** The papers in the file and what they say first, for people. */
  says: z.array(z.object({ kindName: z.string(), fields: z.array(z.object({ name: z.string(), value: z.string() })) })),
  findings: z.array(PaperDoubt),
})

export const CaseAdvice = z.object({ papers: z.array(PaperAdvice), facts: z.array(ProvenFact) })

export type ReadingState = z.infer<typeof ReadingState>
export type AdvisedAct = z.infer<typeof AdvisedAct>
export type PaperDoubt = z.infer<typeof PaperDoubt>
export type PaperAdvice = z.infer<typeof PaperAdvice>
export type CaseAdvice = z.infer<typeof CaseAdvice>

const Text = z.string().trim().min(1)
const Codes = z.array(z.string().regex(/^[A-J]\d{1,2}$/))

/** `knowledge/intake/adviser.yaml`: what is said while people put in their papers. */
export const AdviserFile = z.strictObject({
  /** Findings of the defect table that people can do something about at once, by what they can do. */
  acts: z.strictObject({ retake: Codes, move: Codes, look: Codes }),
  /** Fields that are shown first of a kind, the most telling first. */
  says: z.partialRecord(PaperKind, z.array(Text).min(1)),
  /** Cells of forms (keys of `knowledge/forms`) that a paper of the applicant fills beside names and numbers. */
  cells: z.partialRecord(PaperKind, z.record(Text, Text)),
})
export type AdviserFile = z.infer<typeof AdviserFile>
