import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Case } from '../../../../src/contract/index.ts'
import { caseKey, casesKey } from '../../lib/cases.ts'
import { t } from '../../texts/zh-CN.ts'
import { useToast } from '../../ui/Toast.tsx'

/** One change of a case at a time: shows it as it then is, or says why it could not be. Answers whether it succeeded. */
export function useChange(caseId: string) {
  const queries = useQueryClient()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const change = async (run: () => Promise<unknown>, said: string): Promise<boolean> => {
    if (busy) return false
    setBusy(true)
    setError(undefined)
    try {
      const changed = await run()
      if (isCase(changed)) queries.setQueryData(caseKey(caseId), changed)
      else await queries.invalidateQueries({ queryKey: caseKey(caseId) })
      await queries.invalidateQueries({ queryKey: casesKey })
      toast(said)
      return true
    } catch (caught) {
      setError((caught instanceof Error && caught.message) || t.states.errorTitle)
      return false
    } finally {
      setBusy(false)
    }
  }
  /** For a summary on top, which takes the focus whenever this is another one. */
  const wrong = useMemo(() => (error ? [{ message: error }] : []), [error])
  return { busy, error, wrong, setError, change }
}

const isCase = (value: unknown): value is Case => typeof value === 'object' && value !== null && 'serviceId' in value
