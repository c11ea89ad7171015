import { type AskRequest, type AskResponse, MAX_QUESTION } from '../contract/index.ts'
import { maskPersonal } from '../identifiers/index.ts'
import { cleanText, normalizeText } from '../retrieval/index.ts'
import { type Clock, newId, Refusal } from '../shared/index.ts'
import type { AskRepository } from './ask.repository.ts'
import { type AskContext, type AskDeps, emptyState } from './context.ts'
import { answer } from './pipeline.ts'

export type AskSettings = { silenceMinutes: number; retentionDays: number; generatedPerMinute: number }
/** Something asked here that somebody has to see to: it was handed to a person, twice not answered, or the answer was of no use. */
export type LeftOpen = {
  what: 'failed_handover' | 'unanswered_question' | 'unhelpful_answer'
  messageId: string
  serviceIds: string[]
}
export type AskUseCaseDeps = AskDeps & {
  repository: AskRepository
  clock: Clock
  settings: AskSettings
  /** Hands on what was left open; `app` knows to whom. */
  leftOpen?: (left: LeftOpen) => Promise<void>
}
/** Questions in a row without an answer, after which somebody has to see to it. */
const TOO_OFTEN = 2

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** Answers one question: cleans and masks it, runs the pipeline in its conversation, keeps the turn. */
export async function ask(
  request: AskRequest,
  { signal, mayGenerate = true, deps }: { signal: AbortSignal; mayGenerate?: boolean; deps: AskUseCaseDeps },
): Promise<{ response: AskResponse; timings: Record<string, number> }> {
  const started = performance.now()
  const at = deps.clock.now()
  const { text: question, masked } = maskPersonal(cleanText(request.question))
  if (question === '')
    throw new Refusal({
      kind: 'unprocessable',
      code: 'ask.empty',
      detail: '请把想问的事写下来',
      errors: [{ path: 'question', message: '没有可以读的文字' }],
    })
  if (question.length > MAX_QUESTION)
    throw new Refusal({
      kind: 'unprocessable',
      code: 'ask.too_long',
      detail: `问题太长，请控制在${MAX_QUESTION}个字以内，或分几次问`,
    })
  const silentSince = new Date(at.getTime() - deps.settings.silenceMinutes * MINUTE_MS)
  const known = request.conversationId ? await deps.repository.findOpen(request.conversationId, silentSince) : null
  const conversationId = known && request.conversationId ? request.conversationId : newId('conv')
  const context: AskContext = {
    deps,
    question,
    signal,
    mayGenerate,
    text: deps.reader.understand(question).normalized || normalizeText(question),
    serviceHint: request.serviceId && deps.catalogue.services.has(request.serviceId) ? request.serviceId : null,
    state: known ?? emptyState(),
    facets: [],
    targets: [],
    firm: 0,
    next: {},
    passages: [],
    elsewhere: null,
    sentences: [],
    unknown: [],
    timings: {},
  }
  const { state, ...ending } = await answer(context)
  const notice = masked.length > 0 ? `${deps.say('maskedNumbers')}\n` : ''
  const response: AskResponse = {
    conversationId,
    messageId: newId('msg'),
    ...ending,
    answer: notice + ending.answer,
    tookMs: Math.round((performance.now() - started) * 10) / 10,
  }
  signal.throwIfAborted()
  await deps.repository.save({ conversationId, at, question, answer: response, state })
  const what = leftOpenBy(response, state.failures)
  if (what)
    await deps.leftOpen?.({ what, messageId: response.messageId, serviceIds: response.services.map(({ id }) => id) })
  return { response, timings: context.timings }
}

/** Whoever is pointed to 110, 119 or 120 calls there. */
const leftOpenBy = ({ outcome, handoff }: AskResponse, failures: number): LeftOpen['what'] | null => {
  if (outcome === 'handoff') return handoff?.reason === 'emergency' ? null : 'failed_handover'
  return outcome === 'no_answer' && failures >= TOO_OFTEN ? 'unanswered_question' : null
}

/** Keeps what a person says of an answer, with the sources the answer used. */
export async function giveFeedback(
  messageId: string,
  { helpful, comment }: { helpful: boolean; comment?: string | undefined },
  { repository, clock, leftOpen }: Pick<AskUseCaseDeps, 'repository' | 'clock' | 'leftOpen'>,
): Promise<void> {
  const message = await repository.findMessage(messageId)
  if (!message) throw messageNotFound()
  const words = comment ? maskPersonal(cleanText(comment)).text : null
  await repository.saveFeedback({ messageId, at: clock.now(), helpful, comment: words, answer: message.answer })
  if (!helpful)
    await leftOpen?.({
      what: 'unhelpful_answer',
      messageId,
      serviceIds: message.answer.services.map(({ id }) => id),
    })
}

export async function readConversation(conversationId: string, { repository }: Pick<AskUseCaseDeps, 'repository'>) {
  const rows = await repository.listMessages(conversationId)
  if (rows.length === 0)
    throw new Refusal({
      kind: 'not_found',
      code: 'ask.conversation_not_found',
      detail: '没有找到这次对话，可能已经过期删除，请重新提问',
    })
  return {
    conversationId,
    messages: rows.map(({ id, at, question, answer }) => ({ messageId: id, at: at.toISOString(), question, answer })),
  }
}

/** Removes conversations past their retention. */
export const forgetOld = ({
  repository,
  clock,
  settings,
}: Pick<AskUseCaseDeps, 'repository' | 'clock' | 'settings'>): Promise<void> =>
  repository.deleteOlderThan(new Date(clock.now().getTime() - settings.retentionDays * DAY_MS))

const messageNotFound = () =>
  new Refusal({ kind: 'not_found', code: 'ask.message_not_found', detail: '没有找到这条回答，可能已经过期删除' })
