import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Case, Draft, FactAnswer } from '../../../../src/contract/index.ts'
import { ApiError } from '../../lib/api.ts'
import { caseKey, saveDraft } from '../../lib/cases.ts'
import { draft as inTab, kept } from '../../lib/storage.ts'
import { createKeeper, type Trouble } from './keeper.logic.ts'

/** The longest body that a browser sends for a page that is going away. */
const MAX_LEAVING = 60_000

/** The draft of an opened case, kept on this device until the server has it. */
export function useDraft(opened: Case, personId: string) {
  const queries = useQueryClient()
  const [keeper] = useState(() => {
    const key = `draft.${personId}.${opened.id}`
    return createKeeper({
      opened,
      tab: tabName(),
      copies: {
        read: () => kept.get(key, []),
        write: (copies) => (copies.length > 0 ? kept.set(key, copies) : kept.remove(key)),
      },
      save: async (version, draft, leaving) => {
        const small = JSON.stringify(draft).length < MAX_LEAVING
        const saved = await saveDraft(opened.id, version, draft, { leaving: leaving && small })
        queries.setQueryData(caseKey(opened.id), saved)
        return saved
      },
      troubleOf,
    })
  })
  const { draft, server, state, isSaved } = useSyncExternalStore(keeper.subscribe, keeper.snapshot)

  useEffect(() => {
    void keeper.flush()
    const onLeave = () => document.visibilityState === 'hidden' && void keeper.flush({ leaving: true })
    const again = () => void keeper.flush()
    document.addEventListener('visibilitychange', onLeave)
    window.addEventListener('online', again)
    return () => {
      document.removeEventListener('visibilitychange', onLeave)
      window.removeEventListener('online', again)
      void keeper.flush()
    }
  }, [keeper])

  return {
    keeper,
    draft,
    server,
    state,
    isSaved,
    setField: (name: string, value: string, origin = TYPED) =>
      keeper.change((before) => withCell(before, 'applicant', name, value === '' ? undefined : value, origin)),
    setFact: (id: string, value: FactAnswer | undefined, origin = TYPED) =>
      keeper.change((before) => withCell(before, 'facts', id, value, origin)),
  }
}

export type OpenDraft = ReturnType<typeof useDraft>

type Origin = Draft['origins'][string]
const TYPED: Origin = { source: 'typed' }

/** Read by the machine from a paper, and taken over by the person. */
export const readFrom = (paper: string, confidence: number): Origin => ({
  source: 'read',
  label: paper.slice(0, 200),
  confidence,
})

function withCell(
  before: Draft,
  part: 'facts' | 'applicant',
  key: string,
  value: FactAnswer | undefined,
  origin: Origin,
): Draft {
  const { [key]: _, ...cells } = before[part]
  const { [key]: __, ...origins } = before.origins
  if (value === undefined) return { ...before, [part]: cells, origins }
  return { ...before, [part]: { ...cells, [key]: value }, origins: { ...origins, [key]: origin } }
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof ApiError)) return { status: 500, message: '' }
  const { status, message, problem } = error
  return { status, message, ...(status === 412 && (problem as Pick<Trouble, 'current' | 'differs'>)) }
}

function tabName(): string {
  const known = inTab.get<string | null>('tab', null)
  if (known) return known
  const fresh = crypto.randomUUID?.() ?? String(Math.random())
  inTab.set('tab', fresh)
  return fresh
}
