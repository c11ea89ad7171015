import { z } from 'zod'
import { FactAnswer } from './apply.ts'
import { CaseClock, CaseStep } from './clock.ts'
import { Notice } from './notice.ts'
import { KeptCheck } from './papers.ts'
import { SupplementItem, VerbName } from './verbs.ts'

/** The states of a case; each is reached by one verb. `received`: handed in, with a receipt, not yet accepted (收件不等于受理). */
export const CaseState = z.enum([
  'draft',
  'received',
  'supplement',
  'accepted',
  'not_accepted',
  'in_review',
  'suspended',
  'approved',
  'refused',
  'delivered',
  'rated',
  'archived',
  'withdrawn',
])

const MAX_ENTRIES = 300
const few = <T extends z.ZodType>(record: T) =>
  record.refine((value) => Object.keys(value as object).length <= MAX_ENTRIES, `最多${MAX_ENTRIES}项`)
const Key = z.string().min(1).max(100, '名称太长')
const Line = z.string().max(4000, '最多4000个字')

/** Where the value of a cell comes from: a register, read from a paper, typed, computed, or the wallet. */
export const CellOrigin = z.object({
  source: z.enum(['register', 'read', 'typed', 'computed', 'wallet']),
  label: z.string().max(200).optional(),
  confidence: z.number().min(0).max(1).optional(),
})

/** What a draft holds: facts by id, fields of the form by name, and the origin of either. */
export const Draft = z.object({
  facts: few(z.record(Key, FactAnswer)).default({}),
  applicant: few(z.record(Key, Line)).default({}),
  origins: few(z.record(Key, CellOrigin)).default({}),
})
export const NewCase = Draft.extend({ serviceId: z.string('请写明事项').min(1, '请写明事项').max(100) })

export const CaseDocument = z.object({
  id: z.string(),
  materialId: z.string().nullable(),
  name: z.string(),
  type: z.enum(['pdf', 'jpg', 'png', 'webp', 'tiff', 'docx', 'heic']),
  size: z.number().int(),
  pages: z.number().int().nullable(),
  /** clean · unscanned: 待查, kept and looked at again when the scanner answers · infected: found later, cannot be opened */
  scan: z.enum(['clean', 'unscanned', 'infected']),
  note: z.string().nullable(),
  fromWallet: z.boolean(),
  addedAt: z.string(),
  href: z.string(),
})

/** What a draft still lacks; it never bars handing in. */
export const Missing = z.object({
  kind: z.enum(['material', 'field']),
  id: z.string(),
  name: z.string(),
  message: z.string(),
})

/** A paper that is only looked at, so one brings it along. */
const Bring = z.array(z.object({ id: z.string(), name: z.string() }))

export const Receipt = z.object({
  title: z.string(),
  number: z.string(),
  caseId: z.string(),
  serviceId: z.string(),
  serviceName: z.string(),
  serviceVersion: z.string(),
  department: z.string(),
  at: z.string(),
  text: z.string(),
  notAcceptance: z.string(),
  papers: z.array(
    z.object({
      documentId: z.string(),
      name: z.string(),
      material: z.string().nullable(),
      pages: z.number().nullable(),
    }),
  ),
  missing: z.array(Missing),
  bring: Bring,
  /** What happens next: until when (null where the year has no calendar yet), in words, by which law. */
  next: z.object({ by: z.string().nullable(), text: z.string(), basis: z.string().nullable() }),
})

/** Who did something: people outside see the body, staff see the name. */
export const Who = z.object({ name: z.string(), office: z.string().nullable() })

/** What has been done to a case that was handed in, as far as the one who looks may see it. */
export const CaseHandling = z.object({
  clock: CaseClock,
  steps: z.array(CaseStep),
  /** What the one who looks can do now. */
  can: z.array(VerbName),
  office: z.object({ id: z.string().nullable(), name: z.string() }),
  claimedBy: Who.nullable(),
  /** What is to be mended, while the applicant is asked for it. */
  supplement: z
    .object({
      items: z.array(SupplementItem),
      by: z.string(),
      round: z.number().int(),
      /** Ids of the papers that were put into a place of the list since it was asked. */
      arrived: z.array(z.string()),
    })
    .nullable(),
  /** Papers that come later (容缺受理) and those that came. */
  tolerated: z
    .object({ materialIds: z.array(z.string()), by: z.string(), open: z.array(z.string()), promise: z.string() })
    .nullable(),
  committed: z.object({ matters: z.array(z.string()), promise: z.string(), at: z.string() }).nullable(),
  /** Given back by the approver, with words. */
  returned: z.object({ at: z.string(), reason: z.string() }).nullable(),
  extended: z.object({ days: z.number().int(), reason: z.string(), approvedBy: z.string() }).nullable(),
  /** A decision that a second person has to confirm. */
  awaitingSecond: z.object({ decision: z.string(), by: Who, at: z.string() }).nullable(),
  decision: z.object({ result: z.enum(['approve', 'refuse']), at: z.string(), opinion: z.string() }).nullable(),
  /** Cells mended by a clerk; both values are kept. */
  corrections: z.array(
    z.object({
      part: z.enum(['facts', 'applicant']),
      key: z.string(),
      from: FactAnswer.nullable(),
      to: FactAnswer,
      at: z.string(),
      by: Who,
    }),
  ),
  objections: z.array(z.object({ at: z.string(), words: z.string() })),
  rating: z
    .object({ grade: z.number().int(), tags: z.array(z.string()), words: z.string(), at: z.string() })
    .nullable(),
  notices: z.array(Notice),
  /** The latest check of its papers; for staff only. */
  check: KeptCheck.nullable(),
})

export const Case = Draft.extend({
  id: z.string(),
  serviceId: z.string(),
  serviceName: z.string(),
  serviceVersion: z.string(),
  department: z.string(),
  state: CaseState,
  /** Raised by every save; the `ETag`, which `If-Match` must name. */
  version: z.number().int(),
  documents: z.array(CaseDocument),
  missing: z.array(Missing),
  bring: Bring,
  createdAt: z.string(),
  savedAt: z.string(),
  /** When an untouched draft is removed. */
  expiresAt: z.string().nullable(),
  receipt: Receipt.nullable(),
  /** Null while it is a draft. */
  handling: CaseHandling.nullable(),
})

/** What a verb answers with: the case as it is now, and the document that was issued with it. */
export const CaseAndNotice = z.object({ case: Case, notice: Notice.nullable() })

export const CaseBrief = Case.pick({
  id: true,
  serviceId: true,
  serviceName: true,
  state: true,
  version: true,
  createdAt: true,
  savedAt: true,
  expiresAt: true,
}).extend({ documents: z.number().int(), number: z.string().nullable(), submittedAt: z.string().nullable() })
export const CaseListQuery = z.object({
  mine: z.literal('1').default('1'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
})
export const CaseList = z.object({
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  cases: z.array(CaseBrief),
})

/** A cell in which a stale save and the current draft differ; a side that lacks it is left out. */
export const Difference = z.object({
  path: z.string(),
  yours: z.unknown().optional(),
  current: z.unknown().optional(),
})

export const SubmitRequest = z.object({
  /** Hand in although something is missing. */
  anyway: z.boolean().default(false),
  /** Keep papers and facts in the wallet, to be offered again. */
  keep: z.boolean().default(true),
})
export const PlaceRequest = z.object({ materialId: z.string().max(100).nullable() })

export type CaseState = z.infer<typeof CaseState>
export type Draft = z.infer<typeof Draft>
export type NewCase = z.infer<typeof NewCase>
export type CaseDocument = z.infer<typeof CaseDocument>
export type Missing = z.infer<typeof Missing>
export type Receipt = z.infer<typeof Receipt>
export type Case = z.infer<typeof Case>
export type CaseHandling = z.infer<typeof CaseHandling>
export type CaseBrief = z.infer<typeof CaseBrief>
export type CaseListQuery = z.infer<typeof CaseListQuery>
export type CaseList = z.infer<typeof CaseList>
export type Difference = z.infer<typeof Difference>
export type SubmitRequest = z.infer<typeof SubmitRequest>
