import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startWorker } from '../src/app/index.ts'
import type { Case, CaseAdvice } from '../src/contract/index.ts'
import { aPdf } from './support/papers.ts'
import { signUp } from './support/people.ts'
import { POSTGRES, postgresPlace } from './support/places.ts'
import { startTestServer } from './support/server.ts'

test.skipIf(!POSTGRES)('a server that reads nothing itself has its papers read by a worker beside it', async () => {
  const { dataDir, databaseUrl = '', remove } = await postgresPlace()
  const shared = { DATABASE_URL: databaseUrl, SECRET_KEY: 's'.repeat(40), DATA_DIR: dataDir, READING_WORKERS: '1' }
  const server = await startTestServer({ ...shared, WORK_IN_SERVER: '0' })
  const { visitor } = await signUp(server)
  const { id } = (await visitor.post<Case>('/api/cases', { serviceId: 'shop-sign' })).body
  const form = new FormData()
  form.set('file', new File([aPdf({ pages: 2 }) as Uint8Array<ArrayBuffer>], '材料.pdf'))
  await server.call(`/api/cases/${id}/documents`, { method: 'POST', headers: { cookie: visitor.cookie }, body: form })
  const paper = async () => (await visitor.get<CaseAdvice>(`/api/cases/${id}/readings`)).body.papers[0]
  expect(await paper()).toMatchObject({ state: 'waiting', page: 0 })

  const worker = await startWorker({ env: { ...shared, LOG_LEVEL: 'silent' } })
  for (let i = 0; i < 300 && (await paper())?.state !== 'done'; i++) await pause(100)
  expect(await paper()).toMatchObject({ state: 'done', page: 2, of: 2 })
  await worker.close()
  await server.close()
  await remove()
})

test('a worker without a database to share says what to do', async () => {
  await expect(startWorker({ env: {} })).rejects.toThrow(/DATABASE_URL/)
})
