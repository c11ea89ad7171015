import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCaseDeps, type KnownForCases, loadConfig, openSealedStore } from '../../src/app/index.ts'
import { type CaseDeps, registerCases } from '../../src/cases/index.ts'
import { loadCatalogue } from '../../src/catalogue/index.ts'
import { readSecrets } from '../../src/config/index.ts'
import { Role, type ServiceDocument } from '../../src/contract/index.ts'
import { answerOnce, createHttpApp, type HttpApp, limitBody, type WhoIs } from '../../src/http/index.ts'
import { createClock, createLogger, dayOf } from '../../src/shared/index.ts'
import { createReplies, type Store } from '../../src/store/index.ts'
import type { Vault } from '../../src/vault/index.ts'
import { RUN_DIR } from './seed.ts'

const knowledge = join(import.meta.dirname, '../../knowledge')
/** Services found right once in a test run are not read again. */
export const cacheDir = process.env.CATALOGUE_CACHE ?? join(process.env[RUN_DIR] ?? tmpdir(), 'zhengtong-catalogue')
let catalogue: Promise<KnownForCases> | undefined

/** In tests a header says who sends a request: `role:id@office`, a citizen without an office where only an id stands. */
export const PERSON = 'x-test-person'
export const whoIs: WhoIs = async (headers) => {
  const given = headers.get(PERSON)
  if (!given) return null
  const [id = '', role] = given.split(':').reverse()
  const [person = '', office = null] = id.split('@')
  return { id: person, name: person, role: Role.parse(role ?? 'citizen'), office }
}

/** Writes what cases need of the catalogue, for these services, so that another process starts at once. */
export async function writeCatalogue(file: string, serviceIds: string[]): Promise<void> {
  const { services, calendars, applying, handling, precheck, forms } = await loadCatalogue({ dir: knowledge, cacheDir })
  const kept = serviceIds.map((id) => services.get(id))
  await writeFile(
    file,
    JSON.stringify({ services: kept, calendars, applying, handling, precheck, forms: { layout: forms.layout } }),
  )
}
async function readCatalogue(file: string): Promise<KnownForCases> {
  const known = JSON.parse(await readFile(file, 'utf8')) as KnownForCases & { services: unknown }
  const services = known.services as unknown as ServiceDocument[]
  return { ...known, services: new Map(services.map((service) => [service.id, service])) }
}

/** What a feature that stands on cases is built from. */
export type Beside = { app: HttpApp; deps: CaseDeps; store: Store; vault: Vault }

/** Cases over real routes, a real store and real files, without search and answers, so that it starts at once. */
export async function openCases(
  env: Record<string, string | undefined>,
  now?: () => Date,
  /** Registers what stands beside cases. */
  beside: (opened: Beside) => void | Promise<void> = () => {},
) {
  const config = loadConfig({ LOG_LEVEL: 'silent', TODAY: '2026-11-18', ...env })
  const { databaseUrl, dataDir } = config.app
  const secrets = await readSecrets({ given: config.secret.secretKey, databaseUrl, dataDir })
  const { store, vault } = await openSealedStore({ databaseUrl, dataDir, secrets })
  const logger = createLogger(config.app.logLevel)
  catalogue ??= env.CATALOGUE_FILE ? readCatalogue(env.CATALOGUE_FILE) : loadCatalogue({ dir: knowledge, cacheDir })
  const clock = createClock(config.app.today)
  const deps = createCaseDeps({
    config,
    db: store.db,
    vault,
    catalogue: await catalogue,
    clock: now ? { now, today: () => dayOf(now()) } : clock,
    logger,
    nameOf: async (id) => ({ name: id, officeName: null }),
  })
  const app = createHttpApp(logger)
  app.use('/api/*', limitBody({ json: config.limits.maxJsonBytes, upload: (config.files.maxFileMb + 1) * 1024 * 1024 }))
  app.use('/api/*', answerOnce(createReplies(store.db, clock.now, vault), whoIs))
  registerCases({ app, deps, whoIs })
  await beside({ app, deps, store, vault })
  return { app, deps, store, vault, close: () => store.close() }
}

export type TestCases = Awaited<ReturnType<typeof openCases>>
type Reply<T> = { status: number; headers: Headers; body: T }

/** Requests of one person. */
export function personOf({ app }: Pick<TestCases, 'app'>, person: string) {
  const call = async <T>(method: string, path: string, init: RequestInit = {}): Promise<Reply<T>> => {
    const headers = { [PERSON]: person, ...(init.headers as Record<string, string>) }
    const response = await app.request(path, { ...init, method, headers })
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson && text !== '' ? JSON.parse(text) : text) as T,
    }
  }
  const json = (data: unknown, headers: Record<string, string> = {}): RequestInit => ({
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(data),
  })
  return {
    call,
    get: <T>(path: string) => call<T>('GET', path),
    post: <T>(path: string, data: unknown, headers?: Record<string, string>) =>
      call<T>('POST', path, json(data, headers)),
    put: <T>(path: string, data: unknown, headers?: Record<string, string>) =>
      call<T>('PUT', path, json(data, headers)),
    patch: <T>(path: string, data: unknown) => call<T>('PATCH', path, json(data)),
    remove: <T>(path: string) => call<T>('DELETE', path),
    upload: <T>(caseId: string, name: string, bytes: Uint8Array, materialId?: string) => {
      const form = new FormData()
      form.set('file', new File([new Uint8Array(bytes)], name))
      if (materialId) form.set('materialId', materialId)
      return call<T>('POST', `/api/cases/${caseId}/documents`, { body: form })
    },
  }
}
