import { useState } from 'react'
import { Link } from 'react-router'
import type { KnowledgeChange } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Instead } from '../../../ui/Instead.tsx'
import { Pager } from '../../../ui/Pager.tsx'
import { EmptyState } from '../../../ui/States.tsx'
import { dayAndTime } from '../../../ui/words.ts'
import { useChanges } from '../queries.ts'

const PAGE_SIZE = 20

/** What changed in services and laws, the latest first, and how much still stands on the old. */
export function Changes() {
  const [page, setPage] = useState(1)
  const { data, error, refetch } = useChanges(page)
  if (!data) return <Instead error={error} onRetry={refetch} />
  const words = t.lint.changes
  if (data.total === 0) return <EmptyState icon="check" title={words.none} text={words.noneText} />
  return (
    <div className="li-v">
      <p className="muted">
        {words.lead} <Link to="/tasks">{words.tasks}</Link>
      </p>
      <ul className="li-log">
        {data.changes.map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </ul>
      <Pager page={page} pages={Math.ceil(data.total / PAGE_SIZE)} onPage={setPage} />
    </div>
  )
}

function Change({ change }: { change: KnowledgeChange }) {
  const { name, kind, at, before, after, elements, stale } = change
  const words = t.lint.changes
  return (
    <li className="card">
      <h2>{name}</h2>
      <p className="muted">{words.seen(dayAndTime(at), words.kinds[kind], before, after)}</p>
      <ul>
        {elements.map((one) => (
          <li key={one.path}>
            {words.element(one)}
            {one.before !== null && one.after !== null && (
              <>
                {t.lint.changes.colon}
                <del>{one.before}</del> <ins>{one.after}</ins>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        {stale.length === 0
          ? words.nothing
          : words.stale(stale.map(({ kind: of, count }) => words.counts[of](count)).join('，'))}
      </p>
    </li>
  )
}
