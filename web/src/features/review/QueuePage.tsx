import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Queue } from '../../../../src/contract/index.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Instead } from '../../ui/Instead.tsx'
import { EmptyState } from '../../ui/States.tsx'
import { dayAndTime } from '../../ui/words.ts'
import { useQueue } from './queries.ts'
import { PAGE_SIZE, type Shown } from './service.ts'
import { useKeys, useKeysOn } from './useKeys.ts'
import './review.css'
import '../../ui/choices.css'
import { Pager } from '../../ui/Pager.tsx'
import { TableHead } from '../../ui/TableHead.tsx'

const FILTERS = ['all', 'me', 'nobody'] as const

/** What waits for a decision, what is due first on top; J, K and Enter go through it. */
export function QueuePage() {
  const [shown, setShown] = useState<Shown>({ page: 1 })
  const { data, error, refetch } = useQueue(shown)
  useTitle(t.review.title)
  if (!data) return <Instead error={error} onRetry={() => refetch()} />
  const pages = Math.max(1, Math.ceil(data.total / PAGE_SIZE))
  return (
    <div className="rq">
      <div className="rq-h">
        <div>
          <h1>{t.review.queue(data.total)}</h1>
          <p className="muted">{t.review.queueLead}</p>
        </div>
        <fieldset className="seg">
          <legend className="vh">{t.review.filterLabel}</legend>
          {FILTERS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="claimed"
                checked={(shown.claimed ?? 'all') === one}
                onChange={() => setShown(one === 'all' ? { page: 1 } : { claimed: one, page: 1 })}
              />
              <span>{t.review.filters[one]}</span>
            </label>
          ))}
        </fieldset>
        {data.cases[0] && (
          <Link className="btn btn-p" to={`/review/${data.cases[0].id}`}>
            {t.review.takeNext}
          </Link>
        )}
      </div>
      {data.cases.length === 0 ? (
        <EmptyState icon="check" title={t.review.empty} text={t.review.emptyText} />
      ) : (
        <Rows cases={data.cases} />
      )}
      <Pager page={shown.page} pages={pages} onPage={(page) => setShown({ ...shown, page })} />
    </div>
  )
}

function Rows({ cases }: { cases: Queue['cases'] }) {
  const navigate = useNavigate()
  const [on] = useKeysOn()
  const [at, setAt] = useState(-1)
  const go = (step: number) => {
    const next = Math.min(cases.length - 1, Math.max(0, at + step))
    setAt(next)
    document.getElementById(`rq-${next}`)?.focus()
  }
  const chosen = cases[at]
  useKeys({ j: () => go(1), k: () => go(-1), enter: chosen && (() => navigate(`/review/${chosen.id}`)) }, on)
  const { columns } = t.review
  return (
    <table className="tb rq-t card">
      <TableHead names={Object.values(columns)} />
      <tbody>
        {cases.map((one, i) => (
          <tr key={one.id} className={i === at ? 'on' : undefined}>
            <td>
              <Left clock={one.clock} />
            </td>
            <th scope="row">
              <Link id={`rq-${i}`} to={`/review/${one.id}`} onFocus={() => setAt(i)}>
                {one.serviceName}
              </Link>
              {one.number && <small>{t.review.number(one.number)}</small>}
            </th>
            <td>{one.applicant || t.review.noApplicant}</td>
            <td>{one.findings === null ? t.review.unchecked : t.review.findings(one.findings)}</td>
            <td>
              {t.review.states[one.state] ?? t.cases.states[one.state]}
              {one.returned && <span className="tag tag-line">{t.review.returned}</span>}
              {one.awaitingSecond && <span className="tag tag-yellow">{t.review.awaitingSecond}</span>}
            </td>
            <td>{t.review.riskLevels[one.risk] ?? one.risk}</td>
            <td>{one.submittedAt && dayAndTime(one.submittedAt)}</td>
            <td>{one.claimedBy?.name ?? t.review.nobody}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const NEAR = 3

function Left({ clock }: { clock: Queue['cases'][number]['clock'] }) {
  const { promised, statutory, stopped } = clock
  const { remaining } = promised.due ? promised : statutory
  const look = remaining === null || stopped ? '' : remaining < 0 ? 'tag-red' : remaining <= NEAR ? 'tag-yellow' : ''
  return <span className={`tag tag-wrap ${look}`}>{clock.words}</span>
}
