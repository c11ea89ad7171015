import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Finding, Findings } from '../../../../src/contract/index.ts'
import { ApiError } from '../../lib/api.ts'
import { t } from '../../texts/zh-CN.ts'
import { useToast } from '../../ui/Toast.tsx'
import { findingsKey } from './queries.ts'
import { markFinding } from './service.ts'

type Mark = Parameters<typeof markFinding>[2]

/** What a clerk makes of findings, kept at once; the last can be taken back. */
export function useMarks(id: string) {
  const queries = useQueryClient()
  const toast = useToast()
  const before = useRef<Finding[]>([])

  const put = async (finding: Finding, mark: Mark): Promise<boolean> => {
    try {
      const marked = await markFinding(id, finding.id, mark)
      queries.setQueryData<Findings>(
        findingsKey(id),
        (known) => known && { ...known, findings: known.findings.map((one) => (one.id === marked.id ? marked : one)) },
      )
      return true
    } catch (error) {
      toast(error instanceof ApiError && error.message ? error.message : t.intake.failed)
      return false
    }
  }
  return {
    mark: async (finding: Finding, mark: Mark) => {
      const done = await put(finding, mark)
      if (done) before.current.push(finding)
      return done
    },
    undo: async () => {
      const last = before.current.pop()
      if (!last) return
      const { state, message, remedy, reason, note } = last
      const words = last.edited ? { message, remedy } : {}
      if (await put(last, { state, ...words, note, ...(reason && { reason: reason.id }) })) toast(t.intake.undone)
    },
  }
}
export type Marks = ReturnType<typeof useMarks>
