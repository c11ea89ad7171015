import { z } from 'zod'
import { LintProposal, type LintProposalFile } from './lint-watch.ts'

/** Shapes of the catalogue lint (智监): rules and words in `knowledge/supervise/lint`, findings, scores. */

const Text = z.string().trim().min(1)
const PlainDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期要写成 YYYY-MM-DD')
const RuleId = z.string().regex(/^L\d{2}$/, '规则编号写成 L 加两位数字')

/** 红 unlawful or harmful · 橙 wrong · 黄 incomplete or inconsistent · 提 could be better. */
export const LintColour = z.enum(['红', '橙', '黄', '提'])
export const LintLevel = z.enum(['error', 'warning', 'notice'])

/** A rule as people read it; `says` are the sentences its function chooses from, with {names} to fill in. */
export const LintRuleText = z.strictObject({
  id: RuleId,
  colour: LintColour,
  title: Text,
  how: Text,
  remedy: Text,
  basis: Text.optional(),
  says: z.record(z.string(), Text),
})
export const LintRuleFile = z.strictObject({
  /** Working days in which a finding of a colour is to be mended (null: none set), and what one rule broken takes from a score of 100. */
  colours: z.record(
    LintColour,
    z.strictObject({ term: z.number().int().positive().nullable(), weight: z.number().min(0) }),
  ),
  /** Said of whatever was left for the adopting body to fill in. */
  unfilled: Text,
  rules: z.array(LintRuleText).min(1),
})

/** An old name of a body; `not` lists what may stand right before it without making it the old name (文化和|旅游局). */
const OldName = z.strictObject({ old: Text, now: Text, since: PlainDate, not: z.array(Text).optional() })
const Words = z.array(Text).min(1)

export const LintWordFile = z.strictObject({
  placeholders: Words,
  placeholderParts: Words,
  subjective: Words,
  acceptanceFillers: Words,
  notAnOrgan: Words,
  oldNames: z.array(OldName).min(1),
  abolishedPapers: z.array(z.strictObject({ paper: Text, basis: Text, not: z.array(Text).optional() })).min(1),
  abolishedFees: z.array(z.strictObject({ fee: Text, basis: Text })).min(1),
  /** Papers that bodies of the city issue and an office here fetches by itself (两个免于提交). */
  callablePapers: Words,
  /** Papers with a shared national register or an e-licence, whoever issued them. */
  sharedPapers: Words,
  /** Papers only a public body issues. */
  publicPapers: Words,
  thirdPartyReports: Words,
  companyPapers: Words,
  lawfulDeposits: Words,
  hallWords: Words,
  windowWords: Words,
  verticalBodies: Words,
  hotlines: Words,
  /** Names of services that issue a paper anew, which somebody already had. */
  reissuing: Words,
  /** Titles of laws with the number of their last article. */
  lastArticles: z.array(z.strictObject({ law: Text, last: z.number().int().positive() })),
})
export type LintWords = z.infer<typeof LintWordFile>
export type LintRuleText = z.infer<typeof LintRuleText>
export type LintColour = z.infer<typeof LintColour>
export type LintLevel = z.infer<typeof LintLevel>
/** What the lint knows beside the laws: its rule table, its word lists, and the rules that only a person can apply. */
export type LintKnowledge = z.infer<typeof LintRuleFile> & { words: LintWords; proposals: LintProposalFile }

/** A mechanical way to mend a finding: the value at `path` as it is and as it should be. */
export const LintChange = z.strictObject({ path: z.string(), before: z.unknown(), after: z.unknown() })

export const LintFinding = z.strictObject({
  rule: RuleId,
  level: LintLevel,
  colour: LintColour,
  serviceId: z.string(),
  /** Element, dotted, listed things by their ids: `materials.hukou-book.by`. */
  path: z.string(),
  message: z.string(),
  remedy: z.string(),
  basis: z.string().optional(),
  change: LintChange.optional(),
  file: z.string().optional(),
  line: z.number().int().positive().optional(),
  /** Raised by a language model: a person decides. */
  proposal: z.literal(true).optional(),
})

const Counts = z.strictObject({
  error: z.number().int(),
  warning: z.number().int(),
  notice: z.number().int(),
  services: z.number().int(),
})
export const LintRuleCount = z.strictObject({
  rule: RuleId,
  title: z.string(),
  colour: LintColour,
  /** Working days in which it is to be mended. */
  term: z.number().int().positive().nullable(),
  findings: z.number().int(),
  services: z.number().int(),
})

/** 0 to 100; how it is counted stands in docs/lint-rules.md. */
const Score = z.number().min(0).max(100)
export const LintScore = z.strictObject({
  overall: Score,
  counts: Counts,
  services: z.array(z.strictObject({ id: z.string(), name: z.string(), department: z.string(), score: Score })),
  departments: z.array(z.strictObject({ department: z.string(), services: z.number().int(), score: Score })),
})

/** Service documents as they are, faulty ones too; none: what is loaded is inspected. */
export const LintRequest = z.object({
  services: z.unknown().optional(),
  /** Compare the given ones with the loaded ones too (duplicates, districts). */
  withLoaded: z.boolean().optional(),
  /** The national or city list that the names and codes have to follow. */
  baseList: z.array(z.strictObject({ catalogCode: z.string(), name: z.string() })).optional(),
  /** Ask the chat model about the given documents too; for supervisors and admins, a few at a time. */
  proposals: z.boolean().optional(),
})
export const LintResponse = z.strictObject({
  findings: z.array(LintFinding),
  byRule: z.array(LintRuleCount),
  score: LintScore,
  /** Only where they were asked for; they count in nothing. */
  proposals: z.array(LintProposal).optional(),
})
export type LintChange = z.infer<typeof LintChange>
export type LintFinding = z.infer<typeof LintFinding>
export type LintRuleCount = z.infer<typeof LintRuleCount>
export type LintScore = z.infer<typeof LintScore>
export type LintRequest = z.infer<typeof LintRequest>
export type LintResponse = z.infer<typeof LintResponse>
