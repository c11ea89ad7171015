import { Link } from 'react-router'
import type { CaseBrief } from '../../../../src/contract/index.ts'
import { useMe } from '../../lib/account.ts'
import { useCases } from '../../lib/cases.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Instead } from '../../ui/Instead.tsx'
import { SignInFirst } from '../../ui/SignInFirst.tsx'
import { EmptyState, Loading } from '../../ui/States.tsx'
import { dayAndTime, longDay } from '../../ui/words.ts'
import { StateTag } from './components/StateTag.tsx'
import './cases.css'

/** 我的办件: what was left half-way, what was handed in, and what comes next with each. */
export function CasesPage() {
  const me = useMe()
  useTitle(t.cases.title)
  if (me === undefined) return <Loading />
  if (me === null) return <SignInFirst title={t.cases.signIn} text={t.account.lead} />
  return <Mine />
}

function Mine() {
  const { data, error, refetch } = useCases()
  if (!data) return <Instead error={error} onRetry={() => refetch()} lines={6} />
  const drafts = data.cases.filter(({ state }) => state === 'draft')
  const waiting = data.cases.filter(({ state }) => state === 'supplement')
  const others = data.cases.filter(({ state }) => state !== 'draft' && state !== 'supplement')
  return (
    <div className="wrap own">
      <h1>{t.cases.title}</h1>
      {data.cases.length === 0 ? (
        <EmptyState icon="list" title={t.cases.empty} text={t.cases.emptyText}>
          <Link className="btn btn-p" to="/search">
            {t.cases.find}
          </Link>
        </EmptyState>
      ) : (
        <p className="sub">{t.cases.lead}</p>
      )}
      <List title={t.progress.needsYou} cases={waiting} />
      <List title={t.cases.drafts} cases={drafts} />
      <List title={t.cases.others} cases={others} />
    </div>
  )
}

function List({ title, cases }: { title: string; cases: CaseBrief[] }) {
  if (cases.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="own-l">
        {cases.map((one) => (
          <li key={one.id} className="card">
            <div>
              <h3>
                {one.serviceName}
                <StateTag state={one.state} />
              </h3>
              <p>{nextOf(one)}</p>
              <p>{about(one)}</p>
            </div>
            <Go to={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Go({ to: { id, state, serviceName } }: { to: CaseBrief }) {
  const text = state === 'draft' || state === 'supplement' ? t.cases.go[state] : t.cases.go.other
  return (
    <Link
      className={text === t.cases.go.other ? 'btn' : 'btn btn-p'}
      to={state === 'draft' ? `/cases/${id}/edit` : `/cases/${id}`}
      aria-label={`${text}：${serviceName}`}
    >
      {text}
    </Link>
  )
}

const nextOf = ({ state }: CaseBrief): string => t.cases.next[state]

const about = ({ state, savedAt, submittedAt, number, documents, expiresAt }: CaseBrief): string =>
  (state === 'draft'
    ? [
        t.cases.savedAt(dayAndTime(savedAt)),
        t.cases.papers(documents),
        expiresAt ? t.cases.expires(longDay(expiresAt)) : '',
      ]
    : [
        number ? t.cases.number(number) : '',
        submittedAt ? t.cases.submittedAt(dayAndTime(submittedAt)) : '',
        t.cases.papers(documents),
      ]
  )
    .filter(Boolean)
    .join('，')
