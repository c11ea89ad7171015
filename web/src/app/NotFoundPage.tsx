import { Link } from 'react-router'
import { useTitle } from '../lib/page.ts'
import { t } from '../texts/zh-CN.ts'
import { EmptyState } from '../ui/States.tsx'

export function NotFoundPage() {
  useTitle(t.states.notFound)
  return (
    <div className="wrap lone">
      <EmptyState as="h1" icon="ask" title={t.states.notFound} text={t.states.notFoundText}>
        <Link className="btn btn-p" to="/">
          {t.states.goHome}
        </Link>
        <Link className="btn" to="/search">
          {t.footer.all}
        </Link>
      </EmptyState>
    </div>
  )
}
