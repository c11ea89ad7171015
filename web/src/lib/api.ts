import type { Problem } from '../../../src/contract/index.ts'

type FieldError = NonNullable<Problem['errors']>[number]

/** What went wrong, in words a person can use: the server's own sentence where there is one. */
export class ApiError extends Error {
  readonly status: number
  /** Short number a person can tell the hotline. */
  readonly code: string | null
  /** What is wrong with which field. */
  readonly errors: readonly FieldError[]
  /** The whole answer of the server: some refusals carry what is there now. */
  readonly problem: Readonly<Record<string, unknown>>
  constructor(
    message: string,
    {
      status,
      code = null,
      errors = [],
      problem = {},
    }: {
      status: number
      code?: string | null
      errors?: readonly FieldError[]
      problem?: Readonly<Record<string, unknown>>
    },
  ) {
    super(message)
    this.status = status
    this.code = code
    this.errors = errors
    this.problem = problem
  }
}

export const isOffline = (error: unknown): boolean => error instanceof ApiError && error.status === 0

/** The last group of the request id: enough to find the log line, short enough to read out. */
export const shortCode = (requestId: string | null): string | null =>
  requestId ? (requestId.split('-').at(-1) ?? requestId).slice(-8).toUpperCase() : null

export async function problemOf(response: Response): Promise<ApiError> {
  const problem = (await response.json().catch(() => null)) as Partial<Problem> | null
  return new ApiError(problem?.detail ?? '', {
    status: response.status,
    errors: problem?.errors ?? [],
    problem: problem ?? {},
    code: response.status >= 500 ? shortCode(response.headers.get('x-request-id')) : null,
  })
}

/** `fetch` whose only failure of its own is "no connection" (status 0). */
export async function request(path: string, init?: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError('', { status: 0 })
  }
  if (!response.ok) throw await problemOf(response)
  return response
}

export async function getJson<T>(
  path: string,
  query: Record<string, string | number | undefined> = {},
  signal?: AbortSignal,
): Promise<T> {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && value !== '') params.set(key, String(value))
  const search = params.size > 0 ? `?${params}` : ''
  const response = await request(path + search, { headers: { accept: 'application/json' }, signal: signal ?? null })
  return (await response.json()) as T
}

export const postJson = <T>(path: string, body: object, signal?: AbortSignal): Promise<T> =>
  sendJson<T>('POST', path, body, { signal: signal ?? null })

export async function sendJson<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
  { headers, ...init }: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
): Promise<T> {
  const response = await request(path, {
    method,
    headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
    ...init,
  })
  return (await response.json()) as T
}
