import { z } from 'zod'
import { PaperKind } from './papers.ts'
import { RiskTier } from './review.ts'

/** The files of `knowledge/review`: what an approver's page is weighed and worded by. */
const Text = z.string().trim().min(1)
const Pattern = Text.refine((source) => {
  try {
    return new RegExp(source, 'u') instanceof RegExp
  } catch {
    return false
  }
}, '不是合法的正则表达式')

/** Whose word counts more when two tell different things: classes in order, the first most. */
export const AuthorityFile = z.strictObject({
  register: Text,
  classes: z.array(z.strictObject({ name: Text, kinds: z.array(PaperKind) })).min(1),
  /** What was typed in with the application weighs like the form on paper. */
  typed: Text,
  /** From this confidence on a reading is sure. */
  sure: z.number().min(0).max(1),
  /** Kinds of papers whose fields are evidence for a condition, by words of the condition and of its facts. */
  evidence: z.array(z.strictObject({ words: Pattern, kinds: z.array(PaperKind).min(1) })),
  /** Words that stand on papers everywhere: sharing them links no paper to a condition. */
  common: Pattern,
  /** Conditions that no paper can prove, only registers or people. */
  onlyKnown: Pattern,
})

/** Signs of risk: of the matter by the words of its document, of the case by name (`src/review/risk-signs.ts`). */
export const RiskFile = z.strictObject({
  routes: z.record(RiskTier, Text),
  /** `in` is looked for in name, aliases of the service and its result. */
  matters: z.array(
    z.strictObject({ id: Text, tier: RiskTier, in: Pattern, unless: Pattern.optional(), text: Text, reason: Text }),
  ),
  cases: z.record(z.string(), z.strictObject({ tier: RiskTier, text: Text, reason: Text })),
  /** Defects that speak of tampering, and those that leave the truth of a paper to a person. */
  tampering: z.array(z.string().regex(/^[A-J]\d{1,2}$/)),
})

export const ReviewWordFile = z.strictObject({
  matter: z.strictObject({
    who: Text,
    what: Text,
    content: Text,
    received: Text,
    accepted: Text,
    when: Text,
    state: Text,
    noName: Text,
    byAgent: Text,
  }),
  said: z.strictObject({ register: Text, clerk: Text, approver: Text, paper: Text, applicant: Text, nobody: Text }),
  /** Why a point stands as it does; `{…}` is filled in. */
  why: z.strictObject({
    register: Text,
    clerk: Text,
    approver: Text,
    paper: Text,
    request: Text,
    derived: Text,
    told: Text,
    unknown: Text,
    claimed: Text,
    paperless: Text,
    missing: Text,
    doubtful: Text,
    unread: Text,
    defect: Text,
    contradicted: Text,
    pass: Text,
    fail: Text,
    manual: Text,
  }),
  contradiction: z.strictObject({
    higher: Text,
    equal: Text,
    unsure: Text,
    ask: Text,
    askRead: Text,
    parties: z.record(Text, Text),
    aspects: z.record(Text, Text),
    age: Text,
    unknown: Text,
    yes: Text,
    no: Text,
  }),
  defect: z.strictObject({ mended: Text, still: Text, tolerated: Text, committed: Text }),
  reasons: z.strictObject({
    approve: Text,
    refuse: Text,
    unmet: Text,
    unclear: Text,
    contradictions: Text,
    tier: Text,
    defects: Text,
    tolerated: Text,
    unchecked: Text,
    stale: Text,
    failed: Text,
    opposite: Text,
    noConditions: Text,
  }),
  opinion: z.strictObject({
    head: Text,
    met: Text,
    unmet: Text,
    unclear: Text,
    contradiction: Text,
    approve: Text,
    refuse: Text,
    review: Text,
    objection: Text,
    found: Text,
    noBasis: Text,
  }),
  remedies: z.strictObject({ text: Text, note: Text, notArranged: Text, review: Text, court: Text }),
  hearing: z.strictObject({
    byLaw: Text,
    byInterest: Text,
    none: Text,
    lawBasis: Text,
    interestBasis: Text,
    /** Words in the procedures of a service that mean a hearing that the law demands. */
    demanded: Pattern,
    parties: z.array(z.strictObject({ words: Pattern, who: Text })),
  }),
  aftercare: z.strictObject({
    validity: Text,
    renewal: Text,
    commitment: Text,
    tolerated: Text,
    supervision: Text,
    supervisionBasis: Text,
    commitmentBasis: Text,
  }),
  benchmark: z.strictObject({ name: Text, note: Text, value: Text, open: Text }),
  automatic: z.strictObject({ name: Text, content: Text, opinion: Text }),
  /** What a reworded draft may say that the draft does not: characters that join words, and words of judgement that have to stay as often as they were. */
  rewording: z.strictObject({ joining: Text, judging: z.array(Text).min(1) }),
  /** What stands against deciding by itself. */
  autoWhat: z.strictObject({
    hearing: Text,
    noRules: Text,
    identity: Text,
    noOwner: Text,
    discretion: Text,
    quota: Text,
    rights: Text,
    notApprove: Text,
    noRegisters: Text,
    eachCase: Text,
  }),
  auto: z.record(
    z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']),
    z.strictObject({ text: Text, holds: Text, fails: Text }),
  ),
  refusals: z.strictObject({ against: Text, suggestions: z.record(Text, Text), autoService: Text, unknownPoint: Text }),
})

export type AuthorityFile = z.infer<typeof AuthorityFile>
export type RiskFile = z.infer<typeof RiskFile>
export type ReviewWordFile = z.infer<typeof ReviewWordFile>
export type ReviewKnowledge = {
  authority: AuthorityFile
  risk: RiskFile
  words: ReviewWordFile
}
