import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { Case, Evidence, HintPoint } from '../../../../../src/contract/index.ts'
import { useMe } from '../../../lib/account.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { opened, pictureOf } from '../service.ts'

/** A place on a paper that is looked at for a point. */
export type Looked = {
  /** Null where what was seen is not recorded, such as a defect of a paper. */
  point: string | null
  about: string
  label: string
  value: string | null
  documentId: string
  page: number
  box: Evidence['box']
}
const STATES = ['met', 'unmet', 'unclear'] as const

/** The page of a paper with the place marked; that it was opened is recorded, and what was found there. */
export function PaperDialog({
  found,
  looked,
  onOpened,
  onClose,
}: {
  found: Case
  looked: Looked
  onOpened: () => void
  onClose: () => void
}) {
  const { point, about, label, value, documentId, page, box } = looked
  const [isBroken, setBroken] = useState(false)
  const [finding, setFinding] = useState<HintPoint['state'] | null>(null)
  const [note, setNote] = useState('')
  const toast = useToast()
  const isRecorded = useMe()?.role === 'approver' && point !== null
  const id = useId()
  const told = useRef(onOpened)
  told.current = onOpened
  useEffect(() => {
    if (!isRecorded || point === null) return
    // Without the hints there is nothing to record it with; the paper can be read all the same.
    opened(found.id, { point })
      .then(() => told.current())
      .catch(() => undefined)
  }, [found.id, point, isRecorded])
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!finding || point === null) return
    await opened(found.id, { point, found: finding, note })
    told.current()
    toast(t.review.foundSaved)
    onClose()
  }
  const href = found.documents.find((one) => one.id === documentId)?.href
  return (
    <Dialog title={t.review.evidenceOf(label)} onClose={onClose} wide>
      <p>
        {t.review.evidenceFor}
        {about}
      </p>
      {value && (
        <p>
          {t.review.value}
          <b>{value}</b>
        </p>
      )}
      {isBroken ? (
        <p className="note note-u">{t.review.noPicture}</p>
      ) : (
        <div className="pg">
          <img
            src={pictureOf(found.id, documentId, page)}
            alt={t.review.pictureOf(label, page)}
            onError={() => setBroken(true)}
          />
          {box && <Mark box={box} label={label} />}
        </div>
      )}
      {href && (
        <a className="btn btn-s" href={`${href}?inline=1#page=${page}`} target="_blank" rel="noreferrer">
          {t.review.original}
          <span className="vh">{t.review.newTab}</span>
        </a>
      )}
      <form className="fnd" onSubmit={save}>
        {isRecorded && (
          <fieldset className="pills">
            <legend>{t.review.found}</legend>
            {STATES.map((state) => (
              <label key={state}>
                <input type="radio" name="found" checked={finding === state} onChange={() => setFinding(state)} />
                <span>{t.review.pointStates[state]}</span>
              </label>
            ))}
          </fieldset>
        )}
        {finding && (
          <>
            <label htmlFor={id}>{t.review.foundNote}</label>
            <textarea id={id} rows={2} value={note} onChange={({ target }) => setNote(target.value)} />
          </>
        )}
        <div className="acts">
          {finding && (
            <button className="btn btn-p" type="submit">
              {t.review.foundSave}
            </button>
          )}
          <button className="btn" type="button" onClick={onClose}>
            {t.review.close}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function Mark({ box: [x, y, width, height], label }: { box: NonNullable<Evidence['box']>; label: string }) {
  const part = (value: number) => `${value * 100}%`
  return (
    <span
      className="mark"
      role="img"
      aria-label={t.review.boxOf(label)}
      style={{ left: part(x), top: part(y), width: part(width), height: part(height) }}
    />
  )
}
