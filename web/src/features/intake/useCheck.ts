import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { caseKey } from '../../lib/cases.ts'
import { findingsKey } from './queries.ts'
import { checkCase, type Progress } from './service.ts'

/** The check of a case: how far it is, and the way to stop it. */
export function useCheck(id: string) {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [running, setRunning] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const stop = useRef<AbortController | null>(null)
  const queries = useQueryClient()
  useEffect(() => () => stop.current?.abort(), [])

  const start = async () => {
    stop.current?.abort()
    const controller = new AbortController()
    stop.current = controller
    setRunning(true)
    setError(null)
    setProgress(null)
    try {
      await checkCase(id, setProgress, controller.signal)
      await Promise.all([
        queries.invalidateQueries({ queryKey: findingsKey(id) }),
        queries.invalidateQueries({ queryKey: caseKey(id) }),
      ])
    } catch (failure) {
      if (!controller.signal.aborted) setError(failure)
    } finally {
      if (stop.current === controller) setRunning(false)
    }
  }
  return { running, progress, error, start, cancel: () => stop.current?.abort() }
}
export type Check = ReturnType<typeof useCheck>
