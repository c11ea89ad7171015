import { useCallback, useEffect, useRef, useState } from 'react'
import type { AskResponse } from '../../../../src/contract/index.ts'
import { ApiError } from '../../lib/api.ts'
import { removePersonal } from '../../lib/personal.ts'
import { pastTalks, said } from '../../lib/storage.ts'
import { askStreaming, fetchConversation } from './service.ts'

export type Turn = {
  key: string
  question: string
  state: 'running' | 'done' | 'stopped' | 'failed'
  /** What has arrived so far; the whole answer stands in `answer` once it is done. */
  text: string
  answer: AskResponse | null
  error: unknown
}

type Options = { conversationId: string | null; serviceId: string | null; onConversation: (id: string) => void }

let counter = 0
const newKey = () => `t${++counter}`

/** One conversation: its turns, the running answer, stopping it, taking an earlier one up again. */
export function useTalk({ conversationId, serviceId, onConversation }: Options) {
  const [turns, setTurns] = useState<Turn[]>([])
  const [gone, setGone] = useState(false)
  const id = useRef(conversationId)
  const running = useRef<{ key: string; stop: AbortController } | null>(null)
  const change = useCallback((key: string, part: (turn: Turn) => Partial<Turn>) => {
    setTurns((all) => all.map((turn) => (turn.key === key ? { ...turn, ...part(turn) } : turn)))
  }, [])

  const ask = useCallback(
    async (typed: string) => {
      const question = removePersonal(typed).text.trim()
      if (question === '' || running.current) return
      const key = newKey()
      const stop = new AbortController()
      running.current = { key, stop }
      setTurns((all) => [...all, { key, question, state: 'running', text: '', answer: null, error: null }])
      said.add(question)
      try {
        const answer = await askStreaming(
          { question, ...(id.current && { conversationId: id.current }), ...(serviceId && { serviceId }) },
          { signal: stop.signal, onPiece: (text) => change(key, (turn) => ({ text: turn.text + text })) },
        )
        id.current = answer.conversationId
        pastTalks.add({ id: answer.conversationId, question, at: new Date().toISOString() })
        change(key, () => ({ state: 'done', answer, text: answer.answer }))
        onConversation(answer.conversationId)
      } catch (error) {
        if (stop.signal.aborted) change(key, () => ({ state: 'stopped' }))
        else change(key, () => ({ state: 'failed', error }))
      } finally {
        if (running.current?.key === key) running.current = null
      }
    },
    [serviceId, change, onConversation],
  )

  const retry = useCallback(
    (turn: Turn) => {
      setTurns((all) => all.filter(({ key }) => key !== turn.key))
      void ask(turn.question)
    },
    [ask],
  )
  const stop = useCallback(() => running.current?.stop.abort(), [])
  useEffect(() => () => running.current?.stop.abort(), [])

  useEffect(() => {
    if (!conversationId || id.current !== conversationId) return
    const cancel = new AbortController()
    fetchConversation(conversationId, cancel.signal)
      .then(({ messages }) =>
        setTurns((all) => [
          ...messages.map(
            ({ messageId, question, answer }): Turn => ({
              key: messageId,
              question,
              state: 'done',
              text: answer.answer,
              answer,
              error: null,
            }),
          ),
          ...all.filter(({ answer }) => !messages.some(({ messageId }) => messageId === answer?.messageId)),
        ]),
      )
      .catch((error) => {
        if (!cancel.signal.aborted) setGone(error instanceof ApiError && error.status === 404)
        if (error instanceof ApiError && error.status === 404) id.current = null
      })
    return () => cancel.abort()
    // only the conversation the page was opened with is fetched
  }, [conversationId])

  return { turns, gone, ask, retry, stop, busy: turns.some(({ state }) => state === 'running') }
}
