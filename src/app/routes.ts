import { createRoute } from '@hono/zod-openapi'
import { Scalar } from '@scalar/hono-api-reference'
import { registerAccounts } from '../accounts/index.ts'
import { registerApply } from '../apply/index.ts'
import { registerAsk } from '../ask/index.ts'
import { registerCases } from '../cases/index.ts'
import { registerCatalogue } from '../catalogue/index.ts'
import { Health } from '../contract/index.ts'
import {
  answerOnce,
  createHttpApp,
  type HttpApp,
  limitBody,
  limitByAddress,
  limitChecks,
  sameSiteWrites,
} from '../http/index.ts'
import { createCasePages, isPublic, registerAdviser, registerCaseIntake, registerIntake } from '../intake/index.ts'
import { registerPolicies } from '../policies/index.ts'
import { registerReview } from '../review/index.ts'
import { registerSearch } from '../search/index.ts'
import { createReplies } from '../store/index.ts'
import {
  registerAlerts,
  registerChanges,
  registerContacts,
  registerDeadline,
  registerFollow,
  registerLint,
  registerProcess,
  registerProposals,
} from '../supervise/index.ts'
import { createAdviserDeps, createDocumentDeps } from './adviser.ts'
import { createCheckDeps } from './intake.ts'
import { createLeftOpen } from './left-open.ts'
import { viewsOf } from './probe.ts'
import type { Services } from './services.ts'
import { createFollowDeps } from './watch.ts'
import { serveWeb } from './web.ts'

export const VERSION = '0.1.0'

const MB = 1024 * 1024
/** Where whole catalogues and histories come in. */
const LARGE = ['/api/supervise/catalogue/lint', '/api/supervise/events/import']
/** Where a pile of files comes in at once. */
const PILES = ['/api/intake/check', '/api/intake/classify']
/** What a form adds around the file it carries. */
const FORM_BYTES = 64 * 1024

/** The whole HTTP surface over built services. */
export function createApp(services: Services): HttpApp {
  const { config, logger, store, clock, accounts, vault, cases, supervise } = services
  const app = createHttpApp(logger)
  app.use('/api/*', limitByAddress(config.limits))
  app.use(
    '/api/*',
    limitBody({
      json: config.limits.maxJsonBytes,
      upload: config.files.maxFileMb * MB + FORM_BYTES,
      larger: [
        { paths: LARGE, bytes: config.limits.maxImportMb * MB },
        { paths: PILES, bytes: config.intake.maxCheckMb * MB + FORM_BYTES },
      ],
    }),
  )
  app.use('/api/*', sameSiteWrites(config.accounts.publicUrl))
  app.use('/api/*', answerOnce(createReplies(store.db, clock.now, vault), accounts.whoIs))
  registerHealth(app, services)
  registerAccounts({ app, accounts })
  registerSearch({ app, ...services })
  registerCatalogue({ app, ...services })
  registerPolicies({ app, ...services })
  registerAsk({ app, ...services, leftOpen: createLeftOpen(cases) })
  const adviser = createAdviserDeps(services)
  registerApply({ app, ...services, ...createDocumentDeps(accounts.whoIs, adviser) })
  registerCases({ app, deps: cases, whoIs: accounts.whoIs })
  registerAdviser({ app, deps: adviser, whoIs: accounts.whoIs })
  registerIntake({
    app,
    deps: createCheckDeps(services),
    whoIs: accounts.whoIs,
    logger,
    settings: {
      isPublic: isPublic(config.intake, config.app.databaseUrl),
      checksPerMinute: config.intake.checksPerMinute,
    },
  })
  registerReview({ app, deps: services.review, whoIs: accounts.whoIs })
  registerLint({
    app,
    ...services,
    views: viewsOf(services),
    whoIs: accounts.whoIs,
    limit: limitChecks({
      isPublic: isPublic(config.intake, config.app.databaseUrl),
      perMinute: config.intake.checksPerMinute,
      whoIs: accounts.whoIs,
    }),
  })
  const { scores } = services.knowledgeWatch
  registerFollow({ app, whoIs: accounts.whoIs, deps: createFollowDeps({ cases, accounts, scores }) })
  registerContacts({ app, whoIs: accounts.whoIs, deps: services.contacts })
  registerProposals({ app, whoIs: accounts.whoIs, deps: services.proposals })
  const reader = services.paperReader
  registerCaseIntake({
    app,
    cases,
    check: createCheckDeps({
      ...services,
      paperReader: { read: (file, options) => reader.read(file, { ...options, keep: true }) },
    }),
    pages: createCasePages({ cases, reader }),
    whoIs: accounts.whoIs,
    logger,
  })
  registerDeadline({ app, ...services })
  registerProcess({ app, whoIs: accounts.whoIs, process: supervise.process })
  registerAlerts({ app, whoIs: accounts.whoIs, alerts: supervise.alerts })
  registerChanges({ app, whoIs: accounts.whoIs, known: services.knowledgeWatch.known, cases })
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: '政通 Zhengtong', version: VERSION, description: '政务服务智能助手的接口' },
  })
  app.get('/api/docs', Scalar({ url: '/api/openapi.json', pageTitle: '政通接口说明' }))
  serveWeb(app)
  return app
}

const healthRoute = createRoute({
  method: 'get',
  path: '/api/health',
  responses: { 200: { description: '运行情况', content: { 'application/json': { schema: Health } } } },
})

function registerHealth(app: HttpApp, { catalogue, passages, chatModel, embeddings, store, rooms }: Services) {
  app.openapi(healthRoute, (c) =>
    c.json(
      {
        status: 'ok' as const,
        version: VERSION,
        catalogue: { services: catalogue.services.size, passages: passages.count(), version: catalogue.version },
        models: { chat: chatModel?.name ?? null, embeddings: embeddings.name },
        store: store.kind,
        rooms,
      },
      200,
    ),
  )
  app.get('/api/health/ready', (c) => c.json({ status: 'ready' }))
}
