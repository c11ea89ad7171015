import type {
  Case,
  CheckResult,
  ClassifyResult,
  DeskGrounds,
  Finding,
  Findings,
  IntakePlan,
  MarkInput,
  Notice,
  NoticePreview,
  PaperPages,
  Problem,
  Queue,
  RetakeLink,
  RetakePlace,
  ServiceDocument,
  VerbName,
} from '../../../../src/contract/index.ts'
import { ApiError, getJson, postJson, request, sendJson } from '../../lib/api.ts'
import { readEvents } from '../../lib/sse.ts'

export type QueueFilter = { state?: Case['state']; claimed?: 'me' | 'nobody'; page: number }
export type Progress = { file: string; page: number; of: number }

export const PAGE_SIZE = 50
const at = (id: string) => `/api/cases/${encodeURIComponent(id)}`
const paperAt = (id: string, documentId: string) => `${at(id)}/documents/${encodeURIComponent(documentId)}`

export const fetchQueue = (filter: QueueFilter, signal?: AbortSignal) =>
  getJson<Queue>('/api/intake/queue', { ...filter, pageSize: PAGE_SIZE }, signal)
export const fetchFindings = (id: string, signal?: AbortSignal) => getJson<Findings>(`${at(id)}/findings`, {}, signal)
export const fetchGrounds = (signal?: AbortSignal) => getJson<DeskGrounds>('/api/intake/grounds', {}, signal)
export const fetchOffices = (signal?: AbortSignal) =>
  getJson<{ offices: { id: string; name: string }[] }>('/api/offices', {}, signal)
export const fetchService = (id: string, signal?: AbortSignal) =>
  getJson<ServiceDocument>(`/api/catalogue/services/${encodeURIComponent(id)}`, {}, signal)
export const fetchPages = (id: string, documentId: string, signal?: AbortSignal) =>
  getJson<PaperPages>(`${paperAt(id, documentId)}/pages`, {}, signal)

export const markFinding = (id: string, findingId: string, mark: Partial<MarkInput> & Pick<MarkInput, 'state'>) =>
  sendJson<Finding>('PUT', `${at(id)}/findings/${encodeURIComponent(findingId)}`, mark)

/** One step of the case on the version that was seen; a 409 says who was faster. */
export const takeVerb = (id: string, verb: VerbName, input: object, version: number) =>
  sendJson<{ case: Case; notice: Notice | null }>('POST', `${at(id)}/${verb}`, input, {
    headers: { 'if-match': `"${version}"` },
  })
export const previewNotice = (id: string, verb: VerbName, input: object) =>
  postJson<NoticePreview>(`${at(id)}/preview/${verb}`, input)
export const offerRetake = (id: string, materialId: string, replaces: string | null) =>
  postJson<RetakeLink>(`${at(id)}/retake`, { materialId, replaces })
export const fetchRetake = (token: string, signal?: AbortSignal) =>
  getJson<RetakePlace>(`/api/retake/${encodeURIComponent(token)}`, {}, signal)
export async function sendRetake(token: string, file: File): Promise<void> {
  const body = new FormData()
  body.append('file', file)
  await request(`/api/retake/${encodeURIComponent(token)}`, { method: 'POST', body })
}

/** Runs a check and tells of each page while it is read. Aborting the signal stops the reading. */
async function watchCheck(path: string, init: RequestInit, onPage: (progress: Progress) => void): Promise<CheckResult> {
  const response = await request(path, { method: 'POST', ...init, headers: { accept: 'text/event-stream' } })
  for await (const { event, data } of readEvents(response.body as ReadableStream<Uint8Array<ArrayBuffer>>)) {
    if (event === 'page') onPage(JSON.parse(data) as Progress)
    if (event === 'done') return JSON.parse(data) as CheckResult
    if (event === 'error') {
      const problem = JSON.parse(data) as Problem
      throw new ApiError(problem.detail, { status: problem.status })
    }
  }
  throw new ApiError('', { status: 0 })
}
export const checkCase = (id: string, onPage: (progress: Progress) => void, signal: AbortSignal) =>
  watchCheck(`${at(id)}/check`, { signal }, onPage)

const formOf = (files: readonly File[], serviceId?: string): FormData => {
  const form = new FormData()
  if (serviceId) form.append('serviceId', serviceId)
  for (const file of files) form.append('files', file)
  return form
}
export const checkPile = (
  serviceId: string,
  files: readonly File[],
  onPage: (progress: Progress) => void,
  signal: AbortSignal,
) => watchCheck('/api/intake/check', { body: formOf(files, serviceId), signal }, onPage)
export async function classifyPile(files: readonly File[], signal: AbortSignal): Promise<ClassifyResult> {
  const response = await request('/api/intake/classify', { method: 'POST', body: formOf(files), signal })
  return (await response.json()) as ClassifyResult
}
export const planMatters = (serviceIds: readonly string[], signal?: AbortSignal) =>
  postJson<IntakePlan>('/api/intake/plan', { matters: serviceIds.map((serviceId) => ({ serviceId })) }, signal)
