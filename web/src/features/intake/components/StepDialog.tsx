import { type ReactNode, useEffect, useRef } from 'react'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import type { Step } from '../useStep.ts'

type Props = {
  title: string
  step: Step
  send: string
  /** Without it the step has no document to look at first. */
  onLook?: (() => void) | undefined
  /** The document is shown at once, since nothing has to be written for it. */
  eager?: boolean
  /** What the clerk should know before it is sent; stays in view. */
  warning?: string | null
  onSend: () => void
  onClose: () => void
  children: ReactNode
}

/** A decision: what it needs, then its document as it will be sent; Enter goes on. */
export function StepDialog({ title, step, send, onLook, eager = false, warning, onSend, onClose, children }: Props) {
  const { preview, trouble, busy } = step
  const go = useRef<HTMLButtonElement>(null)
  const isSeen = preview !== null
  const shown = useRef(false)
  useEffect(() => {
    if (!eager || shown.current) return
    shown.current = true
    onLook?.()
  }, [eager, onLook])
  useEffect(() => {
    if (isSeen) go.current?.focus()
  }, [isSeen])
  return (
    <Dialog title={preview ? `${t.intake.previewTitle}：${preview.title}` : title} wide onClose={onClose}>
      <form
        className="dk-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (preview || !onLook) onSend()
          else onLook()
        }}
      >
        {warning && (
          <p className="note note-y">
            <Icon name="alert" />
            <span>{warning}</span>
          </p>
        )}
        <div hidden={preview !== null} className="dk-fields">
          {children}
        </div>
        {preview && <iframe className="dk-notice" title={preview.title} srcDoc={preview.html} sandbox="" />}
        {trouble && !trouble.isSecond && (
          <div className="note note-r" role="alert">
            <Icon name="alert" />
            <div>
              {trouble.isLate && <b>{t.intake.faster}</b>}
              <p>{trouble.message}</p>
              {trouble.isLate && (
                <>
                  <p>{t.intake.fasterText}</p>
                  <button className="btn btn-s" type="button" onClick={step.refresh}>
                    {t.intake.refresh}
                  </button>
                </>
              )}
            </div>
          </div>
        )}
        <div className="acts">
          {!trouble?.isLate && (
            <button ref={go} className="btn btn-p" type="submit" aria-busy={busy}>
              {preview || !onLook ? send : t.intake.preview}
            </button>
          )}
          <button className="btn" type="button" onClick={preview ? step.back : onClose}>
            {t.intake.backToEdit}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
