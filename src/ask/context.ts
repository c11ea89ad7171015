import type { Catalogue } from '../catalogue/index.ts'
import type { AskResponse, Citation, ElsewhereTopic, Facet, Outcome, ServiceDocument } from '../contract/index.ts'
import type { ChatModel } from '../model/index.ts'
import type { PassageIndex } from '../policies/index.ts'
import type { QueryReader, ServiceIndex } from '../retrieval/index.ts'
import type { Logger } from '../shared/index.ts'
import type { UnitFinder } from './fitting.ts'
import type { Mentions } from './mentions.ts'
import type { Say } from './phrases.ts'
import type { SaidReader } from './said-facts.ts'

/** One answer to a question put back: what it is called, the services it stands for, words by which people choose it. */
export type Choice = { label: string; services: string[]; words?: string[] }

/** What a conversation remembers between turns. */
export type DialogueState = {
  focus: string | null
  facets: Facet[]
  /** A question that was put back to the person and waits for a choice. */
  pending: { facets: Facet[]; question: string; options: Choice[] } | null
  /** Matters spoken of before, the latest last. */
  past: string[]
  /** What was said since this matter is spoken of, the latest last. */
  said: string[]
  /** How sure it is (0..1) that the matter in focus is what the person means. */
  firm: number
  failures: number
}
export const emptyState = (): DialogueState => ({
  focus: null,
  facets: [],
  pending: null,
  past: [],
  said: [],
  firm: 0,
  failures: 0,
})

/** A piece of the catalogue (or of a policy document) that an answer may rest on. */
export type Evidence = Omit<Citation, 'marker'>

/** One sentence of an answer with what it rests on. */
export type Sentence = { text: string; evidence: Evidence[] }

/** What is asked of one service; `brief`: it may be meant as well, so only what it is. */
export type Target = { service: ServiceDocument; facets: Facet[]; before: Facet[]; text: string; brief: boolean }

export type AskDeps = {
  catalogue: Catalogue
  reader: QueryReader
  index: ServiceIndex
  passages: PassageIndex
  chatModel: ChatModel | null
  logger: Logger
  say: Say
  fitting: UnitFinder
  mentions: Mentions
  said: SaidReader
  today: () => string
  modelTimeoutMs: number
}

/** The blackboard that the steps of one answer share. */
export type AskContext = {
  deps: AskDeps
  /** Cleaned, personal numbers masked: the only form in which the question goes on. */
  question: string
  /** Normalised words of the question, for matching. */
  text: string
  serviceHint: string | null
  state: DialogueState
  signal: AbortSignal
  /** Whether this caller may still use the chat model this minute. */
  mayGenerate: boolean
  facets: Facet[]
  targets: Target[]
  /** How sure the choice of the matter is (0..1). */
  firm: number
  /** What the conversation shall remember otherwise than usual. */
  next: Partial<Pick<DialogueState, 'focus' | 'pending'>>
  passages: Evidence[]
  /** The matter outside the catalogue that the question is about. */
  elsewhere: ElsewhereTopic | null
  sentences: Sentence[]
  unknown: string[]
  timings: Record<string, number>
}

/** How a run ends: everything of the response that a step decides. */
export type Ending = {
  outcome: Outcome
  answer: string
  citations: Citation[]
  services: { id: string; name: string }[]
  clarify?: AskResponse['clarify']
  handoff?: AskResponse['handoff']
  followUps: string[]
  mode: 'composed' | 'generated'
  understood: string | null
  facets: Facet[]
  unknown: string[]
  state: DialogueState
}

export type Step = (context: AskContext) => Promise<Ending | null> | Ending | null

/** An ending without sources: a sentence and its outcome. */
export const plainEnding = (
  context: AskContext,
  ending: Pick<Ending, 'outcome' | 'answer'> & Partial<Ending>,
): Ending => ({
  citations: [],
  services: [],
  followUps: [],
  mode: 'composed',
  understood: null,
  facets: [],
  unknown: [],
  state: { ...context.state, pending: null },
  ...ending,
})
