import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { t } from '../texts/zh-CN.ts'
import { Icon } from './Icon.tsx'
import './dialog.css'

/** A question over the page, outside of the form that asks it: keeps the focus inside, closes with Esc, gives the focus back. Shown as long as it is rendered. */
export function Dialog({
  title,
  wide = false,
  onClose,
  children,
}: {
  title: string
  wide?: boolean
  /** Without it the dialog can only be left by what it offers. */
  onClose?: () => void
  children: ReactNode
}) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    box.current?.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return createPortal(
    <dialog
      ref={box}
      className={`dlg${wide ? ' dlg-w' : ''}`}
      aria-labelledby={id}
      onSubmit={(event) => event.stopPropagation()}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
    >
      <div className="dlg-h">
        <h2 id={id}>{title}</h2>
        {onClose && (
          <button className="icb" type="button" aria-label={t.states.close} onClick={onClose}>
            <Icon name="x" />
          </button>
        )}
      </div>
      {children}
    </dialog>,
    document.body,
  )
}

/** A step that cannot be taken back, said in words before it is taken; nothing is preselected. */
export function Confirm({
  title,
  children,
  yes,
  no,
  wide = false,
  busy = false,
  grave = false,
  error,
  onYes,
  onNo,
}: {
  title: string
  children: ReactNode
  yes: string
  no: string
  wide?: boolean
  busy?: boolean
  grave?: boolean
  error?: string | undefined
  onYes: () => void
  onNo: () => void
}) {
  return (
    <Dialog title={title} wide={wide} onClose={onNo}>
      <div className="dlg-t">{children}</div>
      {error && (
        <p className="note note-r" role="alert">
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
      <div className="acts">
        <button
          className={grave ? 'btn btn-d' : 'btn btn-p'}
          type="button"
          aria-busy={busy}
          onClick={() => {
            if (!busy) onYes()
          }}
        >
          {yes}
        </button>
        <button className="btn" type="button" onClick={onNo}>
          {no}
        </button>
      </div>
    </Dialog>
  )
}
