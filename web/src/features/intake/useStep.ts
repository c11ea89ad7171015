import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Case, Notice, NoticePreview, VerbName } from '../../../../src/contract/index.ts'
import { ApiError } from '../../lib/api.ts'
import { caseKey } from '../../lib/cases.ts'
import { t } from '../../texts/zh-CN.ts'
import { queueKey } from './queries.ts'
import { previewNotice, takeVerb } from './service.ts'

/** Why a step did not happen: in words, and whether the case is not any more as it was seen. */
export type Trouble = { message: string; isLate: boolean; isSecond: boolean; items: number }

/** One step of a case with its document seen before; nothing typed is lost where it fails. */
export function useStep(found: Case, onDone: (notice: Notice | null) => void) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [preview, setPreview] = useState<NoticePreview | null>(null)
  const queries = useQueryClient()

  const attempt = async (work: () => Promise<void>) => {
    if (busy) return
    setBusy(true)
    setTrouble(null)
    try {
      await work()
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    trouble,
    preview,
    back: () => setPreview(null),
    look: (verb: VerbName, input: object) =>
      attempt(async () => setPreview(await previewNotice(found.id, verb, input))),
    take: (verb: VerbName, input: object) =>
      attempt(async () => {
        const done = await takeVerb(found.id, verb, input, found.version)
        queries.setQueryData(caseKey(found.id), done.case)
        void queries.invalidateQueries({ queryKey: queueKey })
        onDone(done.notice)
      }),
    refresh: async () => {
      await queries.invalidateQueries({ queryKey: caseKey(found.id) })
      setTrouble(null)
      setPreview(null)
    },
  }
}
export type Step = ReturnType<typeof useStep>

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof ApiError)) return { message: t.intake.failed, isLate: false, isSecond: false, items: 0 }
  const { code, items } = error.problem
  const message = [error.message, ...error.errors.map((one) => one.message)].filter(Boolean)
  return {
    message: [...new Set(message)].join('；') || t.intake.failed,
    isLate: error.status === 409 && 'last' in error.problem,
    isSecond: code === 'cases.second_notice',
    items: Array.isArray(items) ? items.length : 0,
  }
}
