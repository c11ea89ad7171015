import { type RouteDeps, registerCases as registerOwnCases } from './cases.routes.ts'
import { registerDocuments } from './documents.routes.ts'
import { registerUploads } from './uploads.routes.ts'
import { registerWallet } from './wallet.routes.ts'

export { type CasesRepository, createCasesRepository } from './cases.repository.ts'
export { casesConfig } from './config.ts'
export type { CaseDeps } from './deps.ts'
export { brokenAt, type CaseEvent } from './events.ts'
export { forgetOldCases, removeUnheld, rescan } from './housekeeping.ts'
export { createUploadsRepository } from './uploads.repository.ts'
export { paperKindOf } from './wallet/paper-kinds.ts'
export { createWalletRepository } from './wallet.repository.ts'

/** Cases, their papers, uploads in pieces, and the wallet. */
export function registerCases(deps: RouteDeps) {
  for (const path of ['/api/cases', '/api/cases/*', '/api/wallet', '/api/wallet/*'])
    deps.app.use(path, async (c, next) => {
      await next()
      c.res.headers.set('cache-control', 'no-store')
    })
  registerUploads(deps)
  registerDocuments(deps)
  registerOwnCases(deps)
  registerWallet(deps)
}
