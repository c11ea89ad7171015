import { rm } from 'node:fs/promises'
import { startServer } from '../../src/app/index.ts'
import type { AskResponse, Problem, SearchResponse } from '../../src/contract/index.ts'
import { freshDataDir } from './seed.ts'

export type TestServer = Awaited<ReturnType<typeof startTestServer>>
type Reply<T> = { status: number; headers: Headers; body: T }

/** The whole product on a free port with a data folder of its own; `env` adds to or replaces the environment. */
export async function startTestServer(env: Record<string, string> = {}) {
  const dataDir = env.DATA_DIR ?? (await freshDataDir())
  const server = await startServer({
    env: { PORT: '0', LOG_LEVEL: 'silent', TODAY: '2026-11-18', ...env, DATA_DIR: dataDir },
  })
  const call = async <T>(path: string, init?: RequestInit): Promise<Reply<T>> => {
    const response = await fetch(server.url + path, init)
    return { status: response.status, headers: response.headers, body: (await response.json()) as T }
  }
  const post = <T>(path: string, data: unknown, headers: Record<string, string> = {}): Promise<Reply<T>> =>
    call<T>(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof data === 'string' ? data : JSON.stringify(data),
    })
  return {
    url: server.url,
    dataDir,
    call,
    get: <T>(path: string) => call<T>(path),
    post,
    search: async (q: string, more: Record<string, string> = {}) =>
      (await call<SearchResponse>(`/api/search?${new URLSearchParams({ q, ...more })}`)).body,
    ask: async (question: string, more: { conversationId?: string; serviceId?: string } = {}) =>
      (await post<AskResponse>('/api/ask', { question, ...more })).body,
    problem: (path: string, init?: RequestInit) => call<Problem>(path, init),
    /** Ends the server; what it kept stays. */
    stop: () => server.close(),
    close: async () => {
      await server.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
