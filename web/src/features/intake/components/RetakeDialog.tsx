import { useEffect, useRef, useState } from 'react'
import { renderSVG } from 'uqr'
import type { Case, RetakeLink } from '../../../../../src/contract/index.ts'
import { ApiError } from '../../../lib/api.ts'
import { useCase } from '../../../lib/cases.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { offerRetake } from '../service.ts'

const LOOK_AGAIN_MS = 3000

type Props = {
  found: Case
  names: Record<string, string>
  /** The paper in view, which the new one stands in for. */
  current: Case['documents'][number] | undefined
  onCame: () => void
  onClose: () => void
}

/** A code for the applicant's phone; closes when the photo has come. */
export function RetakeDialog({ found, names, current, onCame, onClose }: Props) {
  const [chosen, setChosen] = useState(current?.materialId ?? '')
  const materialId = chosen || (Object.keys(names)[0] ?? '')
  const [link, setLink] = useState<RetakeLink | null>(null)
  const [wrong, setWrong] = useState('')
  const toast = useToast()
  const before = useRef(found.documents.length)
  const { data, refetch } = useCase(found.id)
  const replaces = current && (current.materialId === materialId || current.materialId === null) ? current.id : null
  useEffect(() => {
    setLink(null)
    setWrong('')
    if (materialId === '') return
    offerRetake(found.id, materialId, replaces).then(setLink, (error) =>
      setWrong(error instanceof ApiError && error.message ? error.message : t.intake.failed),
    )
  }, [found.id, materialId, replaces])
  useEffect(() => {
    const timer = setInterval(() => void refetch(), LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [refetch])
  const count = data?.documents.length ?? 0
  useEffect(() => {
    if (count <= before.current) return
    toast(t.intake.retakeCame)
    onCame()
  }, [count, toast, onCame])
  const address = link && new URL(link.path, window.location.origin).href
  return (
    <Dialog title={t.intake.retakeTitle(names[materialId] ?? '')} onClose={onClose}>
      <div className="dk-form">
        <label>
          {t.intake.retakeWhich}
          <select value={materialId} onChange={(event) => setChosen(event.target.value)}>
            {Object.entries(names).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p>{t.intake.retakeText}</p>
        {wrong && (
          <p className="note note-r" role="alert">
            {wrong}
          </p>
        )}
        {address && (
          <>
            <img
              className="dk-qr"
              alt={t.intake.retakeCode}
              src={`data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2 }))}`}
            />
            <p className="muted">{t.intake.retakeReach}</p>
          </>
        )}
      </div>
    </Dialog>
  )
}
