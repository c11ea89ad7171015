import type { HttpApp } from '../http/index.ts'
import type { Accounts } from './accounts.ts'
import { registerAdmin } from './admin.routes.ts'
import { registerAuth } from './auth.routes.ts'
import { registerMe } from './me.routes.ts'

/** Signing in and out, one's own account, and the accounts of others for admins. */
export function registerAccounts(deps: { app: HttpApp; accounts: Accounts }) {
  const { app } = deps
  for (const path of ['/api/auth/*', '/api/me', '/api/me/*', '/api/admin/*'])
    app.use(path, async (c, next) => {
      await next()
      c.res.headers.set('cache-control', 'no-store')
      c.res.headers.set('x-request-id', c.get('requestId'))
    })
  registerAuth(deps)
  registerMe(deps)
  registerAdmin(deps)
}
