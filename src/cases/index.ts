import { type RouteDeps, registerCases as registerOwnCases } from './cases.routes.ts'
import { registerDocuments } from './documents.routes.ts'
import { registerFindings } from './findings/findings.routes.ts'
import { registerIntakeQueue } from './intake.routes.ts'
import { registerNotices } from './notices/notices.routes.ts'
import { registerOffices } from './offices.routes.ts'
import { registerPreview } from './preview.routes.ts'
import { registerRetake } from './retake/retake.routes.ts'
import { registerReviewQueue } from './review.routes.ts'
import { registerTasks } from './tasks/tasks.routes.ts'
import { registerTrace } from './trace.routes.ts'
import { registerUploads } from './uploads.routes.ts'
import { registerVerbs } from './verbs.routes.ts'
import { registerWallet } from './wallet.routes.ts'

export { act } from './act.ts'
export type { CasePaper, CaseRecord } from './case.ts'
export { type CasesRepository, createCasesRepository } from './cases.repository.ts'
export { casesConfig } from './config.ts'
export { createDecidedCases, type DecidedCase, type DecidedCases } from './decided.repository.ts'
export type { Advice, CaseDeps, Context } from './deps.ts'
export { documentNotFound } from './errors.ts'
export { brokenAt, type CaseEvent } from './events.ts'
export { type HeldCase, heldCases, officeOfCase, officesOf } from './held.ts'
export { forgetOldCases, removeUnheld, rescan } from './housekeeping.ts'
export { besideOf, type CaseAtHand, lookAtCase, mayHandleWith, noteOpened } from './look-at-case.ts'
export { applicantOf } from './notices/slots.ts'
export { createOfficesRepository } from './offices.repository.ts'
export { ensureChannelsWhole, outboxConfig } from './outbox/config.ts'
export { createMail } from './outbox/mail.ts'
export { createOutbox, type Outbox, sendMessageJob } from './outbox/outbox.ts'
export { createWebhook } from './outbox/webhook.ts'
export { paperBytes, papersToCheck } from './papers-to-check.ts'
export { acceptByLaw, passTime } from './pass-time.ts'
export { ensureOwn } from './read.ts'
export { createReadingsRepository, type ReadingProgress, type ReadingsRepository } from './readings.repository.ts'
export { recordCheck } from './record-check.ts'
export { recordView } from './record-view.ts'
export { readOffices } from './scene.ts'
export { type NewTask, type OpenTask, taskOpener } from './tasks/open-task.ts'
export { createTrails, type Trail } from './trails.repository.ts'
export { createUploadsRepository } from './uploads.repository.ts'
export type { Look, Scene } from './verbs/verb.ts'
export { paperKindOf } from './wallet/paper-kinds.ts'
export { createWalletRepository } from './wallet.repository.ts'
export { AUTOMATIC } from './who.ts'

/** Cases, their papers, uploads in pieces, and the wallet. */
export function registerCases(deps: RouteDeps) {
  for (const path of [
    '/api/cases',
    '/api/cases/*',
    '/api/wallet',
    '/api/wallet/*',
    '/api/intake/queue',
    '/api/retake/*',
    '/api/review/*',
    '/api/tasks',
  ])
    deps.app.use(path, async (c, next) => {
      await next()
      c.res.headers.set('cache-control', 'no-store')
    })
  registerUploads(deps)
  registerDocuments(deps)
  registerOwnCases(deps)
  registerWallet(deps)
  registerVerbs(deps)
  registerNotices(deps)
  registerIntakeQueue(deps)
  registerReviewQueue(deps)
  registerTrace(deps)
  registerTasks(deps)
  registerOffices(deps)
  registerFindings(deps)
  registerPreview(deps)
  registerRetake(deps)
}
