import { z } from 'zod'
import { FactAnswer } from './apply.ts'
import { AutoCondition } from './auto.ts'
import { Who } from './case.ts'
import type { Aspect, Party } from './clerk.ts'
import { CaseClock } from './clock.ts'
import { Box, type PaperKind, Severity } from './papers.ts'
import { RefusalReason } from './verbs.ts'

/** 智审: what the approver needs on one page. It proposes and shows why; a person decides. */

export const Suggestion = z.enum(['approve', 'refuse', 'needs_review'])
/** 低: one person with sampling · 中: ordinary · 高: two persons · 特: legal review and head of the body. */
export const RiskTier = z.enum(['低', '中', '高', '特'])

/** Where something is seen. `documentId`, `page` and `box` open the paper at the place; a register has no paper. */
export const Evidence = z.object({
  source: z.enum(['register', 'paper', 'clerk', 'approver', 'applicant']),
  /** Name of the paper or of the register, in words. */
  label: z.string(),
  value: z.string().nullable(),
  documentId: z.string().nullable(),
  page: z.number().int().nullable(),
  box: Box.nullable(),
  /** Of the reading, 0 to 1; null where nothing was read. */
  confidence: z.number().min(0).max(1).nullable(),
  at: z.string().nullable(),
})

/** One condition of the service, or one review point of its document, with what it stands on. */
export const HintPoint = z.object({
  id: z.string(),
  kind: z.enum(['condition', 'review_point']),
  point: z.string(),
  /** Only `decides` can make the difference; a review point never does by itself. */
  effect: z.enum(['decides', 'delays', 'informs']),
  /** `unclear` is never rounded to `met`. */
  state: z.enum(['met', 'unmet', 'unclear']),
  basis: z.string(),
  evidence: z.array(Evidence),
  /** Who says that it is so; `nobody` while it is open. */
  saidBy: z.object({
    kind: z.enum(['register', 'paper', 'clerk', 'approver', 'applicant', 'nobody']),
    name: z.string(),
  }),
  why: z.string(),
  /** Whoever asks has opened the evidence of this point. */
  opened: z.boolean(),
})

export const HintDefect = z.object({
  code: z.string(),
  severity: Severity,
  message: z.string(),
  remedy: z.string(),
  basis: z.string().nullable(),
  materialId: z.string().nullable(),
  documentId: z.string().nullable(),
  page: z.number().int().nullable(),
  box: Box.nullable(),
  state: z.enum(['open', 'answered']),
  /** How it was answered, in words; null while it is open and nothing was said. */
  answer: z.string().nullable(),
})

const Side = z.object({
  value: z.string(),
  source: z.string(),
  documentId: z.string().nullable(),
  page: z.number().int().nullable(),
  box: Box.nullable(),
  confidence: z.number().min(0).max(1).nullable(),
})
/** One fact told in two ways, which of the two weighs more, and what to ask. */
export const Contradiction = z.object({
  id: z.string(),
  fact: z.string(),
  a: Side,
  b: Side,
  /** Null where both weigh the same, or the reading is too unsure to say. */
  moreAuthoritative: z.enum(['a', 'b']).nullable(),
  why: z.string(),
  ask: z.string(),
  /** Whoever asks has opened it. */
  opened: z.boolean(),
})

export const RiskFactor = z.object({ id: z.string(), tier: RiskTier, text: z.string(), reason: z.string() })
export const Risk = z.object({
  level: z.enum(['low', 'medium', 'high']),
  tier: RiskTier,
  /** What this tier asks for, in words. */
  route: z.string(),
  factors: z.array(RiskFactor),
})

/** The step of a discretion benchmark (裁量基准) that fits; a deviation needs its reason in the opinion. */
export const Benchmark = z.object({
  name: z.string(),
  version: z.string(),
  basis: z.string(),
  steps: z.array(z.object({ id: z.string(), situation: z.string(), range: z.string() })),
  /** Id of the step; null where what is known fits none for sure. */
  fits: z.string().nullable(),
  note: z.string(),
})

/** A decided case that is like this one. `differences`: facts that differ, with both values in words. */
export const Precedent = z.object({
  caseId: z.string(),
  number: z.string().nullable(),
  serviceName: z.string(),
  similarity: z.number().min(0).max(1),
  decision: z.enum(['approve', 'refuse']),
  decidedAt: z.string(),
  differences: z.array(z.object({ factId: z.string(), fact: z.string(), here: z.string(), there: z.string() })),
  opinion: z.string(),
})

export const ThirdParties = z.object({
  involved: z.boolean(),
  who: z.array(z.string()),
  /** 行政许可法 第三十六条、第四十六条、第四十七条. */
  hearing: z.object({ required: z.boolean(), told: z.boolean(), basis: z.string().nullable(), why: z.string() }),
})

export const Remedies = z.object({
  review: z.string(),
  court: z.string(),
  /** Last days if it were served today; where the calendar of that year is not out, `note` says that a holiday may move them. */
  reviewUntil: z.string(),
  courtUntil: z.string(),
  text: z.string(),
  note: z.string(),
})

export const Aftercare = z.object({ text: z.string(), on: z.string().nullable(), basis: z.string().nullable() })

/** One of the conditions a to j that must all hold before anything is decided by itself. */
export const Hints = z.object({
  caseId: z.string(),
  number: z.string().nullable(),
  serviceId: z.string(),
  serviceName: z.string(),
  /** Applicant and matter in five lines. */
  matter: z.array(z.object({ label: z.string(), text: z.string() })),
  suggestion: Suggestion,
  confidence: z.number().min(0).max(1),
  reasons: z.array(z.string()),
  points: z.array(HintPoint),
  defects: z.array(HintDefect),
  contradictions: z.array(Contradiction),
  clock: CaseClock,
  /** The nearer of the promised and the statutory day. */
  dueAt: z.string().nullable(),
  risk: Risk,
  /** Two persons have to decide it either way. */
  needsSecond: z.object({ approve: z.boolean(), refuse: z.boolean() }),
  benchmark: Benchmark.nullable(),
  precedents: z.array(Precedent),
  thirdParties: ThirdParties,
  opinions: z.array(z.object({ at: z.string(), by: Who, step: z.string(), words: z.string() })),
  draftOpinion: z.string(),
  /** Reasons that answer conditions, ready for a refusal; empty where none is surely unmet. */
  draftReasons: z.array(RefusalReason),
  wording: z.enum(['composed', 'generated']),
  remedies: Remedies,
  aftercare: z.array(Aftercare),
  autoApprovable: z.boolean(),
  why: z.array(z.string()),
  auto: z.array(AutoCondition),
  /** What the page was computed from, so that it can be computed again. */
  basedOn: z.object({
    serviceVersion: z.string(),
    rules: z.string(),
    caseVersion: z.number().int(),
    checkedAt: z.string().nullable(),
    at: z.string(),
  }),
})

/** `point`: id of a point or of a contradiction. `found` says what the approver found there. */
export const OpenedInput = z.object({
  point: z.string('请写明打开了哪一点的证据').min(1, '请写明打开了哪一点的证据').max(200),
  found: z.enum(['met', 'unmet', 'unclear']).optional(),
  note: z.string().trim().max(2000).default(''),
})
export const Opened = z.object({ caseId: z.string(), opened: z.array(z.string()), unopened: z.array(z.string()) })

/** A draft opinion in smoother words. `why` says why the composed one stands. */
export const Rewording = z.object({
  text: z.string(),
  wording: z.enum(['composed', 'generated']),
  why: z.enum(['no_model', 'personal', 'failed', 'differs']).nullable(),
})

/** A value that a register gave at an instant; never one that a person typed. */
export const RegisterFact = z.object({
  part: z.enum(['facts', 'applicant']),
  key: z.string(),
  value: FactAnswer,
  register: z.string(),
  at: z.string(),
})

export type Suggestion = z.infer<typeof Suggestion>
export type RiskTier = z.infer<typeof RiskTier>
export type Evidence = z.infer<typeof Evidence>
export type HintPoint = z.infer<typeof HintPoint>
export type HintDefect = z.infer<typeof HintDefect>
export type Contradiction = z.infer<typeof Contradiction>
export type RiskFactor = z.infer<typeof RiskFactor>
export type Risk = z.infer<typeof Risk>
export type Benchmark = z.infer<typeof Benchmark>
export type Precedent = z.infer<typeof Precedent>
export type ThirdParties = z.infer<typeof ThirdParties>
export type Remedies = z.infer<typeof Remedies>
export type Aftercare = z.infer<typeof Aftercare>
export type Hints = z.infer<typeof Hints>
export type OpenedInput = z.infer<typeof OpenedInput>
export type Opened = z.infer<typeof Opened>
export type Rewording = z.infer<typeof Rewording>
export type RegisterFact = z.infer<typeof RegisterFact>

/** A value with the paper it stands on, as intake compares them; `kind` null: typed in with the application. */
type Telling = {
  value: string
  title: string
  kind: PaperKind | null
  file: string | null
  page: number | null
  box: Box | null
  confidence: number
}
/** Two tellings that do not agree: of a party, of a fact named in words, or of a fact of the service. */
export type Contradicting = {
  id: string
  about: { party: Party; aspect: Aspect } | { fact: string } | { factId: string }
  a: Telling
  b: Telling
  /** False where only the reading may be wrong. */
  sure: boolean
}
