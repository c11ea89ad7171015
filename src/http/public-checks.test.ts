import { expect, test } from 'vitest'
import type { Person } from '../contract/index.ts'
import { createLogger } from '../shared/index.ts'
import { createHttpApp, limitChecks } from './index.ts'

const clerk: Person = { id: 'p1', name: '王收件', role: 'clerk', office: null } as never

function serve(isPublic: boolean, perMinute = 2) {
  const app = createHttpApp(createLogger('silent'))
  const whoIs = async (headers: Headers) => (headers.get('cookie') ? clerk : null)
  app.use('/check', limitChecks({ isPublic, perMinute, whoIs }))
  app.get('/check', (c) => c.text('ok'))
  return async (headers: Record<string, string> = {}) => (await app.request('/check', { headers })).status
}

test('a public check is open to anybody, so many times a minute', async () => {
  const check = serve(true)
  expect([await check(), await check(), await check()]).toEqual([200, 200, 429])
})

test('where checks are not public, one has to sign in', async () => {
  const check = serve(false)
  expect([await check(), await check({ cookie: 'session' })]).toEqual([401, 200])
})
