import { Link } from 'react-router'
import { useMe } from '../../../lib/account.ts'
import { useCases } from '../../../lib/cases.ts'
import { t } from '../../../texts/zh-CN.ts'
import { dayAndTime } from '../../../ui/words.ts'

/** 接着办: what a signed-in citizen left half-way, the latest first. */
export function GoOn() {
  return useMe()?.role === 'citizen' ? <Drafts /> : null
}

const SHOWN = 2

function Drafts() {
  const { data } = useCases()
  const drafts = data?.cases.filter(({ state }) => state === 'draft').slice(0, SHOWN) ?? []
  if (drafts.length === 0) return null
  return (
    <section className="home-sec go-on" aria-labelledby="h-go-on">
      <div className="sec-h">
        <h2 id="h-go-on">{t.home.goOn}</h2>
        <Link to="/cases">{t.nav.cases}</Link>
      </div>
      <ul>
        {drafts.map(({ id, serviceName, savedAt }) => (
          <li key={id} className="card">
            <span>
              <b>{serviceName}</b>
              <small>{t.home.saved(dayAndTime(savedAt))}</small>
            </span>
            <Link className="btn btn-p" to={`/cases/${id}/edit`}>
              {t.home.goOnWith}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
