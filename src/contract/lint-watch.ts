import { z } from 'zod'

/** What is found out about the catalogue beside the rules: proposals of a model, links and telephones, scores over time. */

const Text = z.string().trim().min(1)
const RuleId = z.string().regex(/^L\d{2}$/, '规则编号写成 L 加两位数字')

/** A rule that only somebody who understands the text can apply; a model may be asked, a person decides. */
export const LintProposalRule = z.strictObject({ id: RuleId, title: Text, ask: Text, basis: Text.optional() })
/** The file `knowledge/supervise/lint/proposals.yaml`. */
export const LintProposalFile = z.strictObject({
  /** What every proposal is labelled with. */
  label: Text,
  rules: z.array(LintProposalRule).min(1),
})

export const LintProposalState = z.enum(['open', 'accepted', 'dismissed'])
/** What a model thinks of one place of a list, with words that really stand there. It counts in no score. */
export const LintProposal = z.strictObject({
  id: z.string(),
  rule: RuleId,
  title: z.string(),
  serviceId: z.string(),
  /** Of the document that was looked at. */
  version: z.string(),
  path: z.string(),
  quote: z.string(),
  message: z.string(),
  basis: z.string().optional(),
  label: z.string(),
  model: z.string(),
  at: z.string(),
  state: LintProposalState,
  settled: z.strictObject({ by: z.string(), at: z.string(), note: z.string() }).nullable(),
})
export const LintProposalsQuery = z.object({
  state: LintProposalState.or(z.literal('all')).default('open'),
  service: z.string().max(100).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
export const LintProposals = z.strictObject({
  total: z.number().int(),
  /** Name of the model that may be asked; null where none is configured. */
  model: z.string().nullable(),
  proposals: z.array(LintProposal),
})
/** As many services as a model is asked about at once. */
export const MOST_ASKED = 5
export const ProposalRequest = z.object({
  serviceIds: z.array(z.string().max(100)).min(1, '请写明请模型看哪一项').max(MOST_ASKED, `一次最多看${MOST_ASKED}项`),
})
export const ProposalRun = z.strictObject({
  proposals: z.array(LintProposal),
  /** Services about which the model gave no answer that could be used. */
  failed: z.array(z.string()),
})
export const ProposalVerdict = z.object({
  note: z.string('请写一句为什么').trim().min(2, '请写一句为什么').max(500, '最多500个字'),
})

/** What the lint made of one version: of a service, a department, or the whole. */
export const ScorePoint = z.strictObject({
  at: z.string(),
  version: z.string(),
  score: z.number(),
  errors: z.number().int(),
  warnings: z.number().int(),
  notices: z.number().int(),
})
export const ScoresQuery = z.object({
  service: z.string().max(100).optional(),
  department: z.string().max(100).optional(),
})
/** Scores over time, the oldest first. */
export const Scores = z.strictObject({ points: z.array(ScorePoint) })

/** A finding given to an office, or to somebody in it, until a day. */
export const FindingTask = z.object({
  serviceId: z.string().min(1).max(100),
  rule: RuleId,
  path: z.string().max(300),
  message: z.string().trim().min(1).max(500),
  role: z.enum(['clerk', 'approver', 'supervisor', 'admin'], '请选谁办'),
  office: z.string().max(100).nullable().default(null),
  /** The e-mail of an account; null: whoever of the role and office. */
  person: z.email('邮箱写得不对').nullable().default(null),
  dueOn: z.iso.date('请写几时改完，如 2026-12-01'),
})
export const FindingTaskOpened = z.strictObject({
  /** False where it was given to somebody already and is still open. */
  opened: z.boolean(),
})

/** One matter in several places, with what each asks more or less than the standard (the city's list, else what most have). */
export const DistrictComparison = z.strictObject({
  name: z.string(),
  places: z.array(
    z.strictObject({
      serviceId: z.string(),
      /** Empty: the city as a whole. */
      area: z.string(),
      body: z.string(),
      promised: z.string(),
      papers: z.number().int(),
      conditions: z.number().int(),
      more: z.array(z.string()),
      fewer: z.array(z.string()),
      slower: z.boolean(),
      result: z.string(),
      sameResult: z.boolean(),
    }),
  ),
})
export const DistrictComparisons = z.strictObject({
  /** Matters that more than one place lists, and those where the places differ. */
  matters: z.number().int(),
  differing: z.array(DistrictComparison),
})

/** What a link or a telephone turned out to be. */
export const ContactOutcome = z.enum([
  'alive',
  /** Answers that there is nothing, or nobody does. */
  'dead',
  /** Leads to a place that may not be looked at. */
  'moved',
  'home_page',
  'log_in',
  'loop',
  'certificate',
  'too_slow',
  'unreachable',
  /** Its name stands for an address inside the house that nobody allowed. */
  'inside',
  /** Somebody else answers. */
  'wrong',
])
/** A link or a telephone with the places where it is published. */
export const Contact = z.strictObject({
  kind: z.enum(['link', 'telephone']),
  /** The link, or the number as it is published. */
  address: z.string(),
  places: z.array(z.strictObject({ serviceId: z.string(), name: z.string(), path: z.string() })),
  /** not_allowed: nothing was sent, since nobody allowed its host · not_checked: not yet looked at, not yet rung */
  outcome: ContactOutcome.or(z.enum(['not_allowed', 'not_checked'])),
  status: z.number().int().nullable(),
  ended: z.string().nullable(),
  /** When it was looked at or rung; null where it was not. */
  at: z.string().nullable(),
  by: z.string().nullable(),
  note: z.string().nullable(),
})
export const Contacts = z.strictObject({
  /** Hosts that an admin allows to be asked; none: nothing ever leaves the machine. */
  hosts: z.array(z.string()),
  contacts: z.array(Contact),
})
export const LinkRun = z.strictObject({
  /** Links that are looked at now, and those that nobody allowed. */
  queued: z.number().int(),
  notAllowed: z.number().int(),
})
/** What came of ringing a number. */
export const Call = z.object({
  number: z.string('请写明拨的号码').min(3, '请写明拨的号码').max(30),
  outcome: z.enum(['alive', 'dead', 'wrong'], '请选拨打的结果'),
  note: z.string().trim().max(200, '最多200个字').optional(),
})

export type LintProposalRule = z.infer<typeof LintProposalRule>
export type LintProposalFile = z.infer<typeof LintProposalFile>
export type LintProposalState = z.infer<typeof LintProposalState>
export type LintProposal = z.infer<typeof LintProposal>
export type LintProposals = z.infer<typeof LintProposals>
export type LintProposalsQuery = z.infer<typeof LintProposalsQuery>
export type ProposalRun = z.infer<typeof ProposalRun>
export type ContactOutcome = z.infer<typeof ContactOutcome>
export type Contact = z.infer<typeof Contact>
export type Contacts = z.infer<typeof Contacts>
export type LinkRun = z.infer<typeof LinkRun>
export type Call = z.infer<typeof Call>
export type ScorePoint = z.infer<typeof ScorePoint>
export type ScoresQuery = z.infer<typeof ScoresQuery>
export type Scores = z.infer<typeof Scores>
export type FindingTask = z.infer<typeof FindingTask>
export type FindingTaskOpened = z.infer<typeof FindingTaskOpened>
export type DistrictComparison = z.infer<typeof DistrictComparison>
export type DistrictComparisons = z.infer<typeof DistrictComparisons>
