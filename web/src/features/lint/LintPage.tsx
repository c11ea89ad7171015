import { Link, useSearchParams } from 'react-router'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Changes } from './views/Changes.tsx'
import { Contacts } from './views/Contacts.tsx'
import { Districts } from './views/Districts.tsx'
import { Inspection } from './views/Inspection.tsx'
import { Proposals } from './views/Proposals.tsx'
import { Trend } from './views/Trend.tsx'
import './lint.css'
import './watch.css'

/** What there is to see of the lists; the first is seen without asking for it. */
const VIEWS = {
  findings: Inspection,
  trend: Trend,
  districts: Districts,
  changes: Changes,
  contacts: Contacts,
  proposals: Proposals,
} as const
type View = keyof typeof VIEWS
const isView = (value: string | null): value is View => value !== null && Object.hasOwn(VIEWS, value)

/** 事项体检: the lists as they are, what changed in them, and how they fare over time. */
export function LintPage() {
  const [params] = useSearchParams()
  const asked = params.get('view')
  const view = isView(asked) ? asked : 'findings'
  const Shown = VIEWS[view]
  useTitle(t.lint.title, t.lint.views[view])
  return (
    <div className="li">
      <h1>{t.lint.title}</h1>
      <nav className="li-tabs" aria-label={t.lint.viewsLabel}>
        {(Object.keys(VIEWS) as View[]).map((one) => (
          <Link
            key={one}
            className="btn btn-s"
            aria-current={one === view ? 'page' : undefined}
            to={one === 'findings' ? '/lint' : `/lint?view=${one}`}
          >
            {t.lint.views[one]}
          </Link>
        ))}
      </nav>
      <Shown />
    </div>
  )
}
