import type {
  Case,
  DecideInput,
  Hints,
  Notice,
  Office,
  Opened,
  Queue,
  QueueQuery,
  Rewording,
  VerbName,
} from '../../../../src/contract/index.ts'
import { getJson, postJson, sendJson } from '../../lib/api.ts'

export type Done = { case: Case; notice: Notice | null }
export type Shown = { claimed?: NonNullable<QueueQuery['claimed']>; page: number }
export const PAGE_SIZE = 50

const AT_REVIEW = new Set<VerbName>(['decide', 'suspend', 'resume', 'extend', 'hearing'])
const place = (id: string) => encodeURIComponent(id)

export const fetchQueue = ({ claimed, page }: Shown, signal?: AbortSignal) =>
  getJson<Queue>('/api/review/queue', { claimed, page, pageSize: PAGE_SIZE }, signal)
export const fetchHints = (id: string, signal?: AbortSignal) =>
  getJson<Hints>(`/api/review/cases/${place(id)}/hints`, {}, signal)
export const fetchOffices = (signal?: AbortSignal) =>
  getJson<{ offices: Pick<Office, 'id' | 'name'>[] }>('/api/offices', {}, signal)

/** What the approver opened, and what was found there. */
export const opened = (id: string, input: { point: string; found?: 'met' | 'unmet' | 'unclear'; note?: string }) =>
  postJson<Opened>(`/api/review/cases/${place(id)}/opened`, input)

/** The draft opinion in smoother words, where a model is configured and says the same. */
export const reword = (id: string) => postJson<Rewording>(`/api/review/cases/${place(id)}/rewording`, {})

/** Moves the case on as it was seen: somebody who was faster is told of in the refusal. */
export const act = (found: Pick<Case, 'id' | 'version'>, verb: VerbName, input: object) =>
  sendJson<Done>('POST', `/api/${AT_REVIEW.has(verb) ? 'review/cases' : 'cases'}/${place(found.id)}/${verb}`, input, {
    headers: { 'if-match': `"${found.version}"` },
  })

/** The document that a decision would issue; nothing is changed. */
export const preview = (id: string, input: Partial<DecideInput>) =>
  postJson<{ title: string; html: string }>(`/api/cases/${place(id)}/preview/decide`, input)

/** The picture of a page as it was read. */
export const pictureOf = (caseId: string, documentId: string, page: number) =>
  `/api/cases/${place(caseId)}/documents/${place(documentId)}/pages/${page}.webp`
