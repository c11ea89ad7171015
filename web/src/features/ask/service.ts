import type { AskRequest, AskResponse, ConversationResponse, Problem } from '../../../../src/contract/index.ts'
import { ApiError, getJson, postJson, request, shortCode } from '../../lib/api.ts'
import { readEvents } from '../../lib/sse.ts'

/** Asks one question and hands over the pieces as they arrive; aborting the signal stops the work on the server too. */
export async function askStreaming(
  body: AskRequest,
  { signal, onPiece }: { signal: AbortSignal; onPiece: (text: string) => void },
): Promise<AskResponse> {
  const response = await request('/api/ask', {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  })
  if (!response.body) throw new ApiError('', { status: 0 })
  let requestId: string | null = null
  try {
    for await (const { event, data } of readEvents(response.body)) {
      if (event === 'meta') requestId = (JSON.parse(data) as { requestId?: string }).requestId ?? null
      else if (event === 'delta') onPiece((JSON.parse(data) as { text: string }).text)
      else if (event === 'done') return JSON.parse(data) as AskResponse
      else if (event === 'error') {
        const problem = JSON.parse(data) as Problem
        throw new ApiError(problem.detail, { status: problem.status, code: shortCode(requestId) })
      }
    }
  } catch (error) {
    if (error instanceof ApiError || signal.aborted) throw error
    throw new ApiError('', { status: 0 })
  }
  throw new ApiError('', { status: 0 })
}

export const sendFeedback = (messageId: string, feedback: { helpful: boolean; comment?: string }) =>
  postJson<{ message: string }>(`/api/ask/${encodeURIComponent(messageId)}/feedback`, feedback)

export const fetchConversation = (id: string, signal?: AbortSignal) =>
  getJson<ConversationResponse>(`/api/ask/conversations/${encodeURIComponent(id)}`, {}, signal)

export const fetchServiceName = async (id: string, signal?: AbortSignal) =>
  (await getJson<{ name: string }>(`/api/catalogue/services/${encodeURIComponent(id)}`, {}, signal)).name
