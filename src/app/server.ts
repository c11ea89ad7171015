import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import { problemResponse } from '../http/index.ts'
import { workOnLinks } from '../supervise/index.ts'
import { loadConfig } from './config.ts'
import { startHousekeeping } from './housekeeping.ts'
import { createApp } from './routes.ts'
import { buildServices, type Progress } from './services.ts'

export type RunningServer = { url: string; port: number; close: () => Promise<void> }

const starting = new Hono()
starting.get('/api/health/ready', (c) => c.json({ status: 'starting' }, 503))
starting.all('*', (c) =>
  problemResponse(
    { type: 'about:blank', title: '正在启动', status: 503, detail: '服务正在启动，请几秒后再试', instance: c.req.path },
    crypto.randomUUID(),
    3,
  ),
)

/**
 * Serves the product: listens at once (503 while the index and the store come up), then swaps in the whole app.
 * Port 0 takes a free port; `env` stands in for the environment.
 */
export async function startServer({
  env,
  progress = () => {},
}: {
  env: Record<string, string | undefined>
  progress?: Progress
}): Promise<RunningServer> {
  const config = loadConfig(env)
  let handle: (request: Request, bindings: object) => Response | Promise<Response> = (request) =>
    starting.fetch(request)
  const server = await listen((request, bindings) => handle(request, bindings), config.app)
  try {
    const services = await buildServices({ config, progress })
    const app = createApp(services)
    const stopHousekeeping = startHousekeeping(services)
    startWork(services)
    handle = (request, bindings) => app.fetch(request, bindings as never)
    const close = async () => {
      stopHousekeeping()
      await closeServer(server)
      await services.close()
    }
    const { port } = server.address() as AddressInfo
    const shownHost = config.app.host === '0.0.0.0' ? '127.0.0.1' : config.app.host
    return { url: `http://${shownHost}:${port}`, port, close }
  } catch (error) {
    await closeServer(server)
    throw error
  }
}

/** Messages are sent and links looked at beside the requests; papers are read, unless workers of their own do. */
function startWork(services: Awaited<ReturnType<typeof buildServices>>): void {
  const { config, storedPapers, outbox, contacts, logger } = services
  outbox.work().catch((error) => logger.error({ err: error }, 'Messages to applicants are not sent'))
  workOnLinks(contacts).catch((error) => logger.error({ err: error }, 'Links are not looked at in this process'))
  if (config.jobs.worksInServer === '0') return
  storedPapers
    .work(config.reading.workers)
    .catch((error) => logger.error({ err: error }, 'Kept papers are not read in this process'))
}

type Handler = (request: Request, bindings: object) => Response | Promise<Response>

/** Longer than proxies and browsers keep an idle connection (60 s in nginx): it is theirs to close, or a request meets a closing door. */
const KEEP_ALIVE_MS = 75_000

const listen = (fetch: Handler, { port, host }: { port: number; host: string }): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const serverOptions = { keepAliveTimeout: KEEP_ALIVE_MS }
    const server = serve({ fetch, port, hostname: host, serverOptions }, () => resolve(server))
    server.once('error', reject)
  })

const closeServer = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
