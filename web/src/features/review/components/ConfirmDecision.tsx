import { useEffect, useRef, useState } from 'react'
import type { Case, DecideInput } from '../../../../../src/contract/index.ts'
import { ApiError } from '../../../lib/api.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Confirm } from '../../../ui/Dialog.tsx'
import type { Choice } from '../decide.logic.ts'
import { preview } from '../service.ts'

type Given = {
  found: Case
  decision: Choice
  input: Partial<DecideInput>
  needsSecond: boolean
  onYes: () => Promise<void>
  onNo: () => void
  /** The server would not take it, and says why. */
  onRefused: (error: unknown) => void
}

/** Before a decision is sent: the document as the applicant will get it. */
export function ConfirmDecision({ found, decision, input, needsSecond, onYes, onNo, onRefused }: Given) {
  const [paper, setPaper] = useState<string | null>()
  const [busy, setBusy] = useState(false)
  const [first] = useState(input)
  const refused = useRef(onRefused)
  refused.current = onRefused
  const hasPaper = decision !== 'return' && !needsSecond
  useEffect(() => {
    if (!hasPaper) return
    preview(found.id, first)
      .then(({ html }) => setPaper(html))
      .catch((error) => {
        const isOurs = error instanceof ApiError && (error.status === 404 || error.status >= 500)
        if (isOurs) setPaper(null)
        else refused.current(error)
      })
  }, [found.id, first, hasPaper])
  const send = async () => {
    setBusy(true)
    await onYes()
  }
  return (
    <Confirm
      title={t.review.confirmTitle[decision]}
      yes={t.review.yes[decision]}
      no={t.review.no}
      wide={hasPaper}
      busy={busy}
      onYes={send}
      onNo={onNo}
    >
      <p>{needsSecond ? t.review.confirmSecond : t.review.confirmText[decision]}</p>
      {hasPaper && paper === undefined && (
        <div className="pv" role="status">
          {t.review.previewComes}
        </div>
      )}
      {hasPaper && paper && <iframe className="pv" title={t.review.previewOf} srcDoc={paper} sandbox="" />}
      {hasPaper && paper === null && <p className="muted">{t.review.noPreview}</p>}
    </Confirm>
  )
}
