import { Link } from 'react-router'
import { ApiError } from '../lib/api.ts'
import type { IconName } from './Icon.tsx'
import { EmptyState, ErrorState, Loading } from './States.tsx'

/** What is not there, and the ways on from it, the first of them the main one. */
export type Missing = { icon: IconName; title: string; text: string; ways: { to: string; text: string }[] }

export function NotThere({ icon, title, text, ways }: Missing) {
  return (
    <div className="wrap lone">
      <EmptyState as="h1" icon={icon} title={title} text={text}>
        {ways.map(({ to, text: way }, i) => (
          <Link key={to} className={i === 0 ? 'btn btn-p' : 'btn'} to={to}>
            {way}
          </Link>
        ))}
      </EmptyState>
    </div>
  )
}

type Props = { error: unknown; onRetry: () => void; missing?: Missing; lines?: number }

/** In place of a page: what it shows is not there, could not be fetched, or is on its way. */
export function Instead({ error, onRetry, missing, lines = 8 }: Props) {
  if (missing && error instanceof ApiError && error.status === 404) return <NotThere {...missing} />
  if (!error) return <Loading lines={lines} />
  return (
    <div className="wrap lone">
      <ErrorState error={error} onRetry={onRetry} />
    </div>
  )
}
