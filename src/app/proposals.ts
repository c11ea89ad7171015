import type { LintKnowledge, ServiceDocument } from '../contract/index.ts'
import { type ChatModel, createChatModel } from '../model/index.ts'
import type { Clock, Logger } from '../shared/index.ts'
import type { Database } from '../store/index.ts'
import { createProposalsRepository, createProposer, type ProposalDeps, proposeFor } from '../supervise/index.ts'
import type { Config } from './config.ts'

type Known = { lint: LintKnowledge; clock: Clock; logger: Logger; config: Pick<Config, 'model'> }

const proposerOf = ({ lint, logger, config }: Known, chatModel: ChatModel | null): ProposalDeps['proposer'] =>
  chatModel && createProposer({ chatModel, rules: lint.proposals.rules, timeoutMs: config.model.timeoutMs, logger })

/** What proposals about the lists stand on; without a chat model nobody is asked, and the rest goes on. */
export const createProposalDeps = (
  known: Known & { catalogue: { services: ReadonlyMap<string, ServiceDocument> } },
  { chatModel, db }: { chatModel: ChatModel | null; db: Database },
): ProposalDeps => ({
  repository: createProposalsRepository(db),
  services: known.catalogue.services,
  proposals: known.lint.proposals,
  proposer: proposerOf(known, chatModel),
  clock: known.clock,
})

/** The same for a command line, which keeps nothing: asks about documents one after the other. */
export const createProposing = (known: Known) => {
  const proposer = proposerOf(known, createChatModel(known.config.model))
  return async (docs: Parameters<typeof proposeFor>[0]) =>
    (await proposeFor(docs, new AbortController().signal, { ...known, proposer, proposals: known.lint.proposals }))
      .proposals
}
