import { type ReactNode, useEffect, useState } from 'react'
import { ApiError, isOffline } from '../lib/api.ts'
import { useOnline } from '../lib/page.ts'
import { t } from '../texts/zh-CN.ts'
import { Icon, type IconName } from './Icon.tsx'

const PATIENCE_MS = 600

/** Nothing for the first moment, then the shape of what is coming. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return <div className="waiting" />
  return (
    <div className="wrap waiting">
      <div className="sk" role="status" aria-label={t.loading}>
        {['55%', '100%', '92%', '70%', '84%', '40%', '96%', '62%'].slice(0, lines).map((width) => (
          <i key={width} style={{ width }} />
        ))}
      </div>
    </div>
  )
}

export function EmptyState({
  title,
  text,
  icon,
  as: Heading = 'h2',
  children,
}: {
  title: string
  text?: string
  icon: IconName
  as?: 'h1' | 'h2'
  children?: ReactNode
}) {
  return (
    <div className="card em">
      <span className="pic-i pic-u">
        <Icon name={icon} />
      </span>
      <Heading>{title}</Heading>
      {text && <p>{text}</p>}
      {children && <div className="acts">{children}</div>}
    </div>
  )
}

/** A fault of ours (or no network): what happened, that nothing is lost, once more, a person, the number to say. */
export function ErrorState({
  error,
  title = t.states.errorTitle,
  onRetry,
}: {
  error: unknown
  title?: string
  onRetry: () => void
}) {
  const offline = isOffline(error) && !navigator.onLine
  const code = error instanceof ApiError ? error.code : null
  const known = error instanceof ApiError && error.status < 500 && error.message
  return (
    <div className="card fault" role="alert">
      <p className={`note ${offline ? 'note-u' : known ? 'note-y' : 'note-r'}`}>
        <Icon name={offline ? 'wifi' : 'alert'} />
        <span>
          <b>{offline ? t.states.offlineTitle : known || title}</b>
          <br />
          {offline ? t.states.offlineText : t.states.errorText}
        </span>
      </p>
      <div className="acts">
        <button className="btn btn-p" type="button" onClick={onRetry}>
          {t.states.retry}
        </button>
        <a className="btn" href="/help">
          {t.nav.help}
        </a>
      </div>
      {code && <p className="muted">{t.states.code(code)}</p>}
    </div>
  )
}

export function OfflineBar() {
  if (useOnline()) return null
  return (
    <p className="offline" role="status">
      <Icon name="wifi" />
      {t.states.offline}
    </p>
  )
}
