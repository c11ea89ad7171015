import { type InputHTMLAttributes, type ReactNode, useEffect, useRef } from 'react'
import { Icon } from './Icon.tsx'
import './field.css'

type Props = InputHTMLAttributes<HTMLInputElement> & {
  id: string
  label: string
  hint?: string
  error?: string | undefined
  /** Beside the input, such as the button that shows a password. */
  children?: ReactNode
}

/** An input with its label above, its hint, and what is wrong with it; a screen reader hears all three. */
export function Field({ id, label, hint, error, children, ...input }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={`field${error ? ' field-wrong' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="alert" />
          {error}
        </p>
      )}
      <div className="field-line">
        <input id={id} aria-invalid={error ? true : undefined} aria-describedby={described || undefined} {...input} />
        {children}
      </div>
    </div>
  )
}

export type Wrong = { id?: string; message: string }

/** What is to be mended, on top of a form; takes the focus each time it says something new. */
export function ErrorSummary({ title, wrong }: { title?: string; wrong: readonly Wrong[] }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wrong.length > 0) box.current?.focus()
  }, [wrong])
  if (wrong.length === 0) return null
  return (
    <div className="note note-r summary" role="alert" tabIndex={-1} ref={box}>
      <Icon name="alert" />
      <div>
        {title && <b>{title}</b>}
        <ul>
          {wrong.map(({ id, message }) => (
            <li key={message}>{id ? <a href={`#${id}`}>{message}</a> : message}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
