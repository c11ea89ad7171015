import type { Catalogue } from '../catalogue/index.ts'
import type { FactReader } from '../contract/index.ts'
import type { ChatModel } from '../model/index.ts'
import type { PassageIndex } from '../policies/index.ts'
import type { QueryReader, ServiceIndex } from '../retrieval/index.ts'
import type { Clock, Logger } from '../shared/index.ts'
import type { Store } from '../store/index.ts'
import { createAskRepository } from './ask.repository.ts'
import type { AskSettings, AskUseCaseDeps } from './ask.usecase.ts'
import { createUnitFinder } from './fitting.ts'
import { createMentions } from './mentions.ts'
import { createSay } from './phrases.ts'
import { createSaidReader } from './said-facts.ts'

type Built = {
  catalogue: Catalogue
  reader: QueryReader
  readFacts: FactReader
  index: ServiceIndex
  passages: PassageIndex
  chatModel: ChatModel | null
  store: Store
  clock: Clock
  logger: Logger
  config: { ask: AskSettings; model: { timeoutMs: number } }
  leftOpen?: AskUseCaseDeps['leftOpen']
}

/** What answering needs, from what the house has built. */
export function createAskDeps({ store, config, ...built }: Built): AskUseCaseDeps {
  return {
    ...built,
    say: createSay(built.catalogue.dialogue.phrases),
    fitting: createUnitFinder(built),
    mentions: createMentions(built.catalogue),
    said: createSaidReader(built.readFacts, built.clock.today),
    today: built.clock.today,
    modelTimeoutMs: config.model.timeoutMs,
    repository: createAskRepository(store.db),
    settings: config.ask,
  }
}
