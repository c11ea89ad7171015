import type { Case, CaseDocument } from '../../../../src/contract/index.ts'
import { postJson, request } from '../../lib/api.ts'

const at = (id: string) => `/api/cases/${encodeURIComponent(id)}`
const act = async (id: string, verb: string, input: object): Promise<Case> =>
  (await postJson<{ case: Case }>(`${at(id)}/${verb}`, input)).case

export const resubmit = (id: string, note: string) => act(id, 'resubmit', { note })
export const object = (id: string, words: string) => act(id, 'object', { words })
export const rate = (id: string, rating: { grade: number; tags: string[]; words: string }) => act(id, 'rate', rating)

export async function attach(id: string, file: File, materialId: string | null): Promise<CaseDocument> {
  const body = new FormData()
  body.set('file', file)
  if (materialId) body.set('materialId', materialId)
  const response = await request(`${at(id)}/documents`, { method: 'POST', body })
  return (await response.json()) as CaseDocument
}
