import { z } from 'zod'
import type { ServiceDocument } from './service.ts'

/** Longest description of one's situation, in characters. */
export const MAX_SITUATION = 2000
const MAX_FACTS = 100
/** Most papers that are looked through for one answer. */
export const MAX_DOCUMENTS = 30

export const FactAnswer = z.union(
  [z.boolean(), z.number(), z.string().max(200), z.array(z.string().max(200)).max(50)],
  '要写 true 或 false、数字、文字或日期',
)
export type FactAnswer = z.infer<typeof FactAnswer>

export const PrecheckRequest = z.object({
  facts: z
    .record(z.string(), FactAnswer)
    .refine((facts) => Object.keys(facts).length <= MAX_FACTS, `一次最多写${MAX_FACTS}项`)
    .optional(),
  /** The situation in the person's own words. */
  text: z.string().max(MAX_SITUATION, `说得太长，请控制在${MAX_SITUATION}个字以内`).optional(),
  /** Facts the person does not know: they stay open and are not asked again. */
  skip: z.array(z.string()).max(MAX_FACTS).optional(),
  /** Go on to the papers although the verdict is no. */
  anyway: z.boolean().optional(),
  /** Papers of one's own cases: what they prove is not asked. Needs a sign-in. */
  documents: z.array(z.string().max(100)).max(MAX_DOCUMENTS).optional(),
  /** The same with every paper one has at hand: of one's drafts and of one's wallet. Needs a sign-in. */
  ownPapers: z.boolean().optional(),
})
export type PrecheckRequest = z.infer<typeof PrecheckRequest>

/** A fact read from words of people, with the words. */
export const ReadFact = z.object({ fact: z.string(), value: FactAnswer, quote: z.string() })
export type ReadFact = z.infer<typeof ReadFact>
/** Reads facts of a service from words of people. */
export type FactReader = (service: ServiceDocument, text: string, today: string) => ReadFact[]

/** An answer that a paper gives to a question of the pre-check; counts once the person says so. */
export const ProvenFact = z.object({
  fact: z.string(),
  ask: z.string(),
  value: FactAnswer,
  /** The paper that says so, and the words on it. */
  paper: z.string(),
  quote: z.string(),
  confidence: z.number(),
  documentId: z.string(),
})

export type ProvenFact = z.infer<typeof ProvenFact>
/** Answers that documents of one's own give to open questions of a service; throws a refusal for a document that is not theirs. */
export type FactProver = (
  service: ServiceDocument,
  papers: Pick<PrecheckRequest, 'documents' | 'ownPapers'>,
  facts: Record<string, FactAnswer>,
) => Promise<ProvenFact[]>

export const Verdict = z.enum(['eligible', 'ineligible', 'undetermined'])
export type Verdict = z.infer<typeof Verdict>

export const Question = z.object({
  fact: z.string(),
  ask: z.string(),
  type: z.enum(['boolean', 'number', 'choice', 'choices', 'date', 'text']),
  options: z.array(z.string()).optional(),
  unit: z.string().optional(),
  /** How yes and no are said. */
  yes: z.string().optional(),
  no: z.string().optional(),
  why: z.string(),
})
export type Question = z.infer<typeof Question>

const LawReference = z.object({ name: z.string(), article: z.string().optional(), state: z.string() })

export const CheckedCondition = z.object({
  id: z.string(),
  text: z.string(),
  state: z.enum(['met', 'unmet', 'unknown']),
  /** decides: refused when unmet · delays: late but still accepted · informs: told, nothing hangs on it */
  effect: z.enum(['decides', 'delays', 'informs']),
  basis: z.string(),
  law: LawReference.optional(),
  ifNot: z.string().optional(),
  /** The answers that settled it. */
  settledBy: z.array(z.object({ fact: z.string(), value: FactAnswer })),
  /** What is not verified about it. */
  doubts: z.array(z.string()).optional(),
})
export type CheckedCondition = z.infer<typeof CheckedCondition>

const Paper = z.object({
  id: z.string(),
  name: z.string(),
  form: z.array(z.string()),
  copies: z.number().int(),
  exempt: z.string().optional(),
  whereFrom: z.string(),
  handled: z.enum(['submitted', 'shown', 'called']),
  /** The form itself: written from what is filled in, not handed in once more. */
  written: z.boolean(),
  checks: z.array(z.string()),
  defects: z.array(z.string()),
})
export type Paper = z.infer<typeof Paper>

export const NeededMaterial = Paper.extend({
  required: z.union([z.boolean(), z.literal('unknown')]),
  why: z.string().optional(),
  /** Papers that stand for one another: any of these will do. */
  anyOf: z.array(Paper).optional(),
  doubts: z.array(z.string()).optional(),
})
export type NeededMaterial = z.infer<typeof NeededMaterial>

export const PrecheckResponse = z.object({
  serviceId: z.string(),
  name: z.string(),
  /** Of the service document the verdict stands on. */
  version: z.string(),
  verdict: Verdict,
  headline: z.string(),
  notice: z.string(),
  /** What was read from `text`; `givenInstead` is what `facts` says of it, which counts. */
  understood: z.array(ReadFact.extend({ ask: z.string(), givenInstead: FactAnswer.optional() })),
  /** What `documents` prove and nobody said otherwise, to be confirmed by the person. */
  proven: z.array(ProvenFact),
  /** Everything the verdict stands on. */
  facts: z.record(z.string(), FactAnswer),
  variant: z.object({ id: z.string(), name: z.string() }).nullable(),
  conditions: z.array(CheckedCondition),
  /** Open conditions of which no answer can meet all: one of them fails, whatever follows. */
  atOdds: z.array(z.string()),
  next: Question.nullable(),
  /** `next` and what may be asked together with it. */
  questions: z.array(Question),
  /** Every question still to come, `next` first, for whoever would rather fill in a form. */
  open: z.array(Question),
  /** Questions that change neither verdict nor papers, only reminders and amounts. */
  optional: z.array(Question),
  asked: z.number().int(),
  /** Questions still to come at most. */
  remaining: z.number().int(),
  materials: z.array(NeededMaterial),
  amounts: z.array(
    z.object({ name: z.string(), value: z.number().nullable(), text: z.string(), unit: z.string(), basis: z.string() }),
  ),
  alternatives: z.array(
    z.object({ serviceId: z.string().nullable(), name: z.string(), why: z.string(), condition: z.string() }),
  ),
  /** Refused, but the papers may still be worked out: ask again with `anyway`. */
  mayGoOn: z.boolean(),
})
export type PrecheckResponse = z.infer<typeof PrecheckResponse>

const sentence = (...slots: string[]) =>
  z
    .string()
    .min(1)
    .refine(
      (text) => slots.every((slot) => text.includes(`{${slot}}`)),
      `要有 ${slots.map((slot) => `{${slot}}`).join('、')}`,
    )

/** Sentences of `knowledge/apply/precheck.yaml`; `{…}` is filled in. */
export const PrecheckPhraseFile = z.strictObject({
  headline: z.strictObject({ eligible: sentence(), ineligible: sentence(), undetermined: sentence() }),
  notice: sentence('office'),
  why: z.strictObject({
    verdict: sentence('conditions'),
    papers: sentence('papers'),
    told: sentence(),
    gate: sentence(),
  }),
  material: z.strictObject({
    always: sentence(),
    required: sentence('when'),
    notRequired: sentence('when'),
    unknown: sentence('when'),
  }),
  source: z.strictObject({ own: sentence(), issued: sentence('issuer'), by: sentence('issuer') }),
  faults: z.strictObject({
    unknown: sentence('fact', 'service'),
    boolean: sentence('ask'),
    number: sentence('ask'),
    choice: sentence('ask', 'options'),
    choices: sentence('ask', 'options'),
    date: sentence('ask'),
    text: sentence('ask'),
    many: sentence('count'),
  }),
  terminal: z.strictObject({
    boolean: sentence('ask'),
    number: sentence('ask'),
    choice: sentence('ask'),
    choices: sentence('ask'),
    date: sentence('ask'),
    text: sentence('ask'),
    why: sentence('why'),
    again: sentence(),
    understood: sentence('ask', 'value', 'quote'),
    goOn: sentence(),
    known: sentence('asked'),
    conditions: sentence(),
    condition: sentence('mark', 'text'),
    met: sentence(),
    unmet: sentence(),
    unknown: sentence(),
    ifNot: sentence('ifNot'),
    atOdds: sentence('conditions'),
    basis: sentence('basis'),
    materials: sentence(),
    maybe: sentence(),
    material: sentence('name', 'form', 'copies'),
    exempt: sentence('exempt'),
    anyOf: sentence('options'),
    amounts: sentence(),
    amount: sentence('name', 'text'),
    alternatives: sentence(),
    alternative: sentence('name', 'why'),
    yes: sentence(),
    no: sentence(),
  }),
})
export type PrecheckPhrases = z.infer<typeof PrecheckPhraseFile>
