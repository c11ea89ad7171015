import { Link } from 'react-router'
import type { CaseState } from '../../../../../src/contract/index.ts'
import { useMe } from '../../../lib/account.ts'
import { useCases } from '../../../lib/cases.ts'
import { t } from '../../../texts/zh-CN.ts'
import { dayAndTime } from '../../../ui/words.ts'

/** 接着办: what waits for the citizen first, then what was left half-way, the latest first. */
export function GoOn() {
  return useMe()?.role === 'citizen' ? <Waiting /> : null
}

const SHOWN = 3

function Waiting() {
  const { data } = useCases()
  const of = (state: CaseState) => data?.cases.filter((one) => one.state === state) ?? []
  const shown = [...of('supplement'), ...of('draft')].slice(0, SHOWN)
  if (shown.length === 0) return null
  return (
    <section className="home-sec go-on" aria-labelledby="h-go-on">
      <div className="sec-h">
        <h2 id="h-go-on">{t.home.goOn}</h2>
        <Link to="/cases">{t.nav.cases}</Link>
      </div>
      <ul>
        {shown.map(({ id, state, serviceName, savedAt }) =>
          state === 'supplement' ? (
            <li key={id} className="card needs">
              <span>
                <b>{serviceName}</b>
                <small>{t.cases.next.supplement}</small>
              </span>
              <Link className="btn btn-p" to={`/cases/${id}`} aria-label={`${t.cases.go.supplement}：${serviceName}`}>
                {t.cases.go.supplement}
              </Link>
            </li>
          ) : (
            <li key={id} className="card">
              <span>
                <b>{serviceName}</b>
                <small>{t.home.saved(dayAndTime(savedAt))}</small>
              </span>
              <Link className="btn btn-p" to={`/cases/${id}/edit`}>
                {t.home.goOnWith}
              </Link>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
