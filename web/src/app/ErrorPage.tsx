import { Link } from 'react-router'
import { t } from '../texts/zh-CN.ts'
import { ErrorState } from '../ui/States.tsx'

/** Shown when a page's own code fails or cannot be fetched: nothing is lost, one way on. */
export const ErrorPage = () => (
  <main className="wrap lone">
    <h1 className="vh">{t.states.errorTitle}</h1>
    <ErrorState error={null} onRetry={() => window.location.reload()} />
    <p>
      <Link to="/" reloadDocument>
        {t.states.goHome}
      </Link>
    </p>
  </main>
)
