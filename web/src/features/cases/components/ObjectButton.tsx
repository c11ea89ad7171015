import { type FormEvent, useId, useState } from 'react'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ErrorSummary } from '../../../ui/Field.tsx'
import { object } from '../service.ts'
import { useChange } from '../useChange.ts'

/** 陈述申辩: says a view that the body has to weigh. */
export function ObjectButton({ id }: { id: string }) {
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const { busy, wrong, change } = useChange(id)
  const field = useId()
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await change(() => object(id, words), t.progress.objectDone))) return
    setWords('')
    setOpen(false)
  }
  return (
    <>
      <button className="btn btn-s no-print" type="button" onClick={() => setOpen(true)}>
        {t.progress.object}
      </button>
      {open && (
        <Dialog title={t.progress.objectTitle} onClose={() => setOpen(false)}>
          <form className="say" onSubmit={send}>
            <p>{t.progress.objectText}</p>
            <ErrorSummary wrong={wrong} />
            <label htmlFor={field}>{t.progress.objectLabel}</label>
            <textarea id={field} rows={5} value={words} onChange={(event) => setWords(event.target.value)} />
            <div className="acts">
              <button className="btn btn-p" type="submit" aria-busy={busy}>
                {t.progress.objectSend}
              </button>
              <button className="btn" type="button" onClick={() => setOpen(false)}>
                {t.progress.cancel}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  )
}
