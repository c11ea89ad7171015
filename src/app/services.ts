import { join } from 'node:path'
import { createAccounts, openAccounts } from '../accounts/index.ts'
import type { PrecheckDeps } from '../apply/index.ts'
import { createAskRepository } from '../ask/index.ts'
import { createTrails } from '../cases/index.ts'
import { loadCatalogue, loadLintKnowledge } from '../catalogue/index.ts'
import { passingSecret, readSecrets } from '../config/index.ts'
import { createFactReader } from '../facts/index.ts'
import { BuiltinEmbedder, createChatModel, ServerEmbedder } from '../model/index.ts'
import { openPassageIndex } from '../policies/index.ts'
import { createQueryReader, embeddingFeatures, type NamedEmbeddings, openServiceIndex } from '../retrieval/index.ts'
import { createAdvise } from '../review/index.ts'
import { createSuggester } from '../search/index.ts'
import { createClock, createLogger, type Logger } from '../shared/index.ts'
import {
  allowedBy,
  createAlertsRepository,
  createContactsRepository,
  createProcessDeps,
  createProcessRepository,
  type LintDeps,
} from '../supervise/index.ts'
import { createAlertTasks } from './alert-tasks.ts'
import { createCaseDeps, openSealedStore } from './cases.ts'
import type { Config } from './config.ts'
import { demoLines } from './demo.ts'
import { openJobs } from './jobs.ts'
import { openOutbox } from './outbox.ts'
import { createPapers } from './papers.ts'
import { createProposalDeps, createProposing } from './proposals.ts'
import { createReviewDeps, createWeighDeps } from './review.ts'
import { createKnowledgeWatch } from './watch.ts'

/** Capabilities this version offers; pages and hits show only these. */
export const ROOMS = ['search', 'ask', 'precheck', 'apply', 'intake', 'review', 'supervise']

export type Progress = (step: string) => void

/** What search and answers stand on: knowledge, reader, indexes. Needs no database. */
export async function buildKnowledge({
  config,
  logger,
  progress = () => {},
}: {
  config: Config
  logger: Logger
  progress?: Progress
}) {
  progress('正在核对知识库')
  const catalogue = await loadCatalogue({
    dir: config.app.knowledgeDir,
    cacheDir: join(config.app.dataDir, 'catalogue'),
    region: config.app.region,
  })
  const reader = createQueryReader(catalogue)
  const embeddings = createEmbeddings(config)
  const lint = await loadLintKnowledge(config.app.knowledgeDir)
  progress(`正在准备索引（${catalogue.services.size} 个事项）`)
  const index = await openServiceIndex({
    catalogue,
    reader,
    embeddings,
    logger,
    snapshotDir: join(config.app.dataDir, 'index'),
  })
  const passages = await openPassageIndex({ dataDir: config.app.dataDir, tokens: reader.segmenter.tokens, logger })
  progress(index.fromSnapshot ? '索引取自快照' : '索引已建好')
  return { catalogue, lint, reader, readFacts: createFactReader(catalogue), embeddings, index, passages }
}

/** What the pre-check alone stands on: no index, no database. */
export async function createPrecheckDeps({ app }: Config): Promise<PrecheckDeps> {
  const { knowledgeDir: dir, dataDir, region } = app
  const catalogue = await loadCatalogue({ dir, cacheDir: join(dataDir, 'catalogue'), region })
  return { catalogue, clock: createClock(app.today), readFacts: createFactReader(catalogue) }
}

/** What the lint of files stands on: the laws, the words, and what is loaded. */
export async function createLintDeps(config: Config): Promise<LintDeps> {
  const { knowledgeDir: dir, dataDir, region, today, logLevel } = config.app
  const { services, laws } = await loadCatalogue({ dir, cacheDir: join(dataDir, 'catalogue'), region })
  const knowledge = await loadLintKnowledge(dir)
  const clock = createClock(today)
  const propose = createProposing({ lint: knowledge, clock, logger: createLogger(logLevel), config })
  return { knowledge, laws, loaded: services.values(), today: clock.today(), propose }
}

export type Services = Awaited<ReturnType<typeof buildServices>>

/** Builds everything from the configuration, once, at the start. `remember: false` keeps nothing of what is asked (the command line beside a running server). */
export async function buildServices({
  config,
  progress = () => {},
  remember = true,
}: {
  config: Config
  progress?: Progress
  remember?: boolean
}) {
  const logger = createLogger(config.app.logLevel)
  const { databaseUrl, dataDir } = config.app
  const secrets = remember
    ? await readSecrets({ given: config.secret.secretKey, databaseUrl, dataDir })
    : passingSecret()
  const knowledge = await buildKnowledge({ config, logger, progress })
  progress(databaseUrl ? '正在连接 PostgreSQL' : '正在打开内嵌数据库')
  const { store, vault } = await openSealedStore({
    secrets,
    ...(remember ? { databaseUrl, dataDir } : { dataDir: 'memory://' }),
  })
  const clock = createClock(config.app.today)
  const jobs = openJobs({ config, store, logger })
  const papers = createPapers({ config, logger, store, vault, jobs })
  const accounts = createAccounts({ db: store.db, config: config.accounts, secrets, clock, logger })
  await openAccounts(accounts, config.app.region)
  for (const line of demoLines(config)) progress(line)
  const { catalogue, embeddings } = knowledge
  const chatModel = createChatModel(config.model)
  const weighing = createWeighDeps({ catalogue, db: store.db, vault, embeddings, logger })
  const outbox = openOutbox({
    ...{ config, db: store.db, vault, catalogue, jobs, clock, logger },
    emailOf: async (id) => (await accounts.me(id))?.email ?? null,
  })
  const cases = createCaseDeps({
    config,
    db: store.db,
    vault,
    catalogue,
    clock,
    logger,
    nameOf: accounts.me,
    advise: createAdvise(weighing),
    readSoon: papers.stored.soon,
    outbox,
  })
  return {
    config,
    logger,
    clock,
    secrets,
    store,
    accounts,
    vault,
    cases,
    review: createReviewDeps(weighing, { cases, db: store.db, chatModel, modelTimeoutMs: config.model.timeoutMs }),
    ...knowledge,
    paperReader: papers.reader,
    storedPapers: papers.stored,
    outbox,
    supervise: createProcessDeps({
      repository: createProcessRepository(store.db, vault),
      alerts: createAlertsRepository(store.db),
      catalogue: knowledge.catalogue,
      clock,
      trails: createTrails(store.db, cases),
      tasks: cases.cases.tasks,
      talks: createAskRepository(store.db).listTalks,
      opened: createAlertTasks(cases, catalogue.process.alerts),
    }),
    knowledgeWatch: createKnowledgeWatch({ cases, catalogue, lint: knowledge.lint, db: store.db }),
    contacts: {
      repository: createContactsRepository(store.db),
      services: catalogue.services,
      allowed: allowedBy(config.contacts.linkHosts),
      jobs,
      clock,
      logger,
    },
    suggest: createSuggester(knowledge.catalogue),
    chatModel,
    proposals: createProposalDeps({ ...knowledge, clock, logger, config }, { chatModel, db: store.db }),
    rooms: ROOMS,
    close: async () => {
      await jobs.close()
      await papers.reader.close()
      await store.close()
    },
  }
}

function createEmbeddings({ app, model }: Config): NamedEmbeddings {
  if (model.embeddingModel)
    return new ServerEmbedder({
      model: model.embeddingModel,
      baseUrl: model.baseUrl,
      apiKey: model.apiKey,
      timeoutMs: model.timeoutMs,
    })
  return new BuiltinEmbedder({ file: join(app.knowledgeDir, 'embedder/embedder.bin'), features: embeddingFeatures })
}
