import { z } from 'zod'
import { FactAnswer } from './apply.ts'

/** What a paper is; the codes are stable. */
export const PaperKind = z.enum([
  'id-card-front',
  'id-card-back',
  'household-register',
  'business-licence',
  'lease-contract',
  'property-certificate',
  'site-plan',
  'photo',
  'power-of-attorney',
  'application-form',
  'marriage-certificate',
  'birth-certificate',
  'medical-record',
  'invoice',
  'bank-card',
  'audit-report',
  'test-report',
  'articles-resolution',
  'work-plan',
  'operating-permit',
  'driving-licence',
  'vehicle-licence',
  'degree-certificate',
  'commitment-letter',
  'other',
])

/** Left, top, width, height as fractions of the upright page. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()])

/** A place on a paper: a page (1-based), of a photo with several cards the card (`part`, 0-based; absent: the first), and where on it. */
export const Place = z.object({
  file: z.string(),
  page: z.number().int(),
  part: z.number().int().optional(),
  box: Box.optional(),
})

/** A field as printed on the paper: dates as YYYY-MM-DD, amounts in yuan and areas in square metres as numbers. */
export const FieldReading = z.object({
  value: z.union([z.string(), z.number(), z.boolean()]),
  page: z.number().int().min(1),
  box: Box.nullable(),
  confidence: z.number().min(0).max(1),
})

/** One paper. A file that holds several papers gives several, each with the pages (1-based) it covers. */
export const PaperReading = z.object({
  file: z.string(),
  pages: z.number().int(),
  /** First and last page of this paper in its file. */
  range: z.tuple([z.number().int(), z.number().int()]),
  /** Of a photo with several cards which one; absent: the first. */
  part: z.number().int().optional(),
  kind: PaperKind,
  materialId: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  fields: z.record(z.string(), FieldReading),
  /** Measures by name, see docs/reading.md: sharpness, glare, resolution … */
  quality: z.record(z.string(), z.number()),
})

export const Severity = z.enum(['block', 'supplement', 'remind'])
export const Defect = z.object({
  /** Id of the defect table (docs/defects.md), `A1` … `J6`. */
  code: z.string().regex(/^[A-J]\d{1,2}$/),
  severity: Severity,
  /** Truth, eligibility and refusal are never the machine's: a person looks. */
  needsHuman: z.boolean().optional(),
  /** The service lets this paper come later (容缺受理), and this fault is one that may wait. */
  tolerable: z.boolean().optional(),
  materialId: z.string().optional(),
  file: z.string().optional(),
  page: z.number().int().optional(),
  part: Place.shape.part,
  box: Box.optional(),
  /** Where else it shows: the other side of a contradiction. */
  places: z.array(Place).optional(),
  message: z.string(),
  remedy: z.string(),
  basis: z.string().optional(),
  /** What was seen: read values, measures, the places that disagree. */
  evidence: z.string().optional(),
})

export const ReviewPointResult = z.object({
  id: z.string(),
  point: z.string(),
  state: z.enum(['pass', 'fail', 'manual']),
  evidence: z.string().optional(),
  materialId: z.string().optional(),
  file: z.string().optional(),
  page: z.number().int().optional(),
  part: Place.shape.part,
  box: Box.optional(),
})

export const CheckAdvice = z.object({
  decision: z.enum(['accept', 'supplement', 'not_accept']),
  reasons: z.array(z.string()),
})

export const CheckResult = z.object({
  serviceId: z.string(),
  documents: z.array(PaperReading),
  defects: z.array(Defect),
  reviewPoints: z.array(ReviewPointResult),
  missing: z.array(z.object({ materialId: z.string(), name: z.string() })),
  advice: CheckAdvice,
  tookMs: z.number(),
})

/** A check as a case keeps it; `papers`: which document each file name means. */
export const KeptCheck = CheckResult.extend({ at: z.string(), papers: z.record(z.string(), z.string()) })

export const ClassifyResult = z.object({
  services: z.array(z.object({ id: z.string(), name: z.string(), score: z.number() })),
  documents: z.array(PaperReading),
})

/** The parts of the multipart form of a check that are not files. */
export const CheckForm = z.object({
  serviceId: z.string().min(1, '请写明事项').max(100),
  facts: z.record(z.string(), FactAnswer).default({}),
  applicant: z.record(z.string(), z.string().max(4000)).default({}),
  materials: z.array(z.string().max(100).nullable()).max(30).optional(),
})

/** Several matters of one person at one window, each with what is known of the case. */
export const IntakePlanRequest = z.object({
  matters: z
    .array(
      z.object({
        serviceId: z.string().min(1, '请写明事项').max(100),
        facts: z.record(z.string(), FactAnswer).default({}),
      }),
    )
    .min(1, '请至少写一件事项')
    .max(10, '一次最多合并10件事项'),
})

/** A paper of the merged list: handed in once for all the matters it serves. */
export const PlannedPaper = z.object({
  name: z.string(),
  required: z.union([z.literal(true), z.literal('unknown')]),
  form: z.array(z.string()),
  copies: z.number().int(),
  handled: z.enum(['submitted', 'shown', 'called']),
  /** Why it need not be handed in. */
  exempt: z.string().optional(),
  /** Any of these will do. */
  anyOf: z.array(z.string()).optional(),
  matters: z.array(z.object({ serviceId: z.string(), materialId: z.string() })),
})

export const IntakePlan = z.object({
  /** In an order in which they can be done; `after`: what has to be done first, or its result is a paper of this one. */
  matters: z.array(
    z.object({ serviceId: z.string(), name: z.string(), office: z.string(), after: z.array(z.string()) }),
  ),
  papers: z.array(PlannedPaper),
  /** What goes to which office, by names of `papers`. */
  parts: z.array(z.object({ office: z.string(), serviceIds: z.array(z.string()), papers: z.array(z.string()) })),
})

export type PaperKind = z.infer<typeof PaperKind>
export type Place = z.infer<typeof Place>
export type Box = z.infer<typeof Box>
export type FieldReading = z.infer<typeof FieldReading>
export type PaperReading = z.infer<typeof PaperReading>
export type Severity = z.infer<typeof Severity>
export type Defect = z.infer<typeof Defect>
export type ReviewPointResult = z.infer<typeof ReviewPointResult>
export type CheckAdvice = z.infer<typeof CheckAdvice>
export type CheckResult = z.infer<typeof CheckResult>
export type KeptCheck = z.infer<typeof KeptCheck>
export type ClassifyResult = z.infer<typeof ClassifyResult>
export type CheckForm = z.infer<typeof CheckForm>
export type IntakePlanRequest = z.infer<typeof IntakePlanRequest>
export type PlannedPaper = z.infer<typeof PlannedPaper>
export type IntakePlan = z.infer<typeof IntakePlan>
