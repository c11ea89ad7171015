import { Link } from 'react-router'
import type { Alert, AlertTier } from '../../../../src/contract/index.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Instead } from '../../ui/Instead.tsx'
import { dayAndTime, longDay } from '../../ui/words.ts'
import { Heat } from './components/Heat.tsx'
import { useAlerts, useBoard, WALL_MS } from './queries.ts'
import { shown } from './shown.ts'
import './board.css'
import './wall.css'

const TIERS: AlertTier[] = ['red', 'orange', 'yellow', 'blue']
const MOST = 6

/** 大屏: figures, alerts and busy hours in type that is read from across a room; no case and no person is named. */
export function WallPage() {
  const board = useBoard({ source: 'all' }, WALL_MS)
  const alerts = useAlerts(WALL_MS)
  useTitle(t.supervise.wallTitle)
  const failed = board.error ?? alerts.error
  if (!board.data || !alerts.data)
    return <Instead error={failed} onRetry={() => Promise.all([board.refetch(), alerts.refetch()])} />
  const { figures, heat, asOf } = board.data
  return (
    <div className="wall">
      <header>
        <h1>{t.supervise.wallTitle}</h1>
        <p role={failed ? 'alert' : undefined}>
          {failed
            ? t.supervise.wallFailed(dayAndTime(new Date(board.dataUpdatedAt)))
            : t.supervise.dataTo(longDay(asOf), dayAndTime(asOf))}
        </p>
        <button className="btn btn-s" type="button" onClick={() => document.documentElement.requestFullscreen?.()}>
          {t.supervise.wallFull}
        </button>
        <Link className="btn btn-s" to="/supervise">
          {t.supervise.wallLeave}
        </Link>
      </header>
      <ul className="wall-f">
        {figures.map(({ id, name, unit, tier, before, value, numerator, denominator }) => (
          <li key={id} className="card">
            <span>{name}</span>
            <b className={tier ? `bd-${tier}` : undefined}>
              {shown(value, unit)}
              {unit !== '%' && <small>{unit}</small>}
            </b>
            <small>
              {numerator.toLocaleString('zh-CN')} / {denominator.toLocaleString('zh-CN')}，
              {t.supervise.before(shown(before.value, unit))}
            </small>
          </li>
        ))}
      </ul>
      <div className="wall-2">
        <section className="card wall-a" aria-labelledby="wall-a">
          <h2 id="wall-a">{t.supervise.wallAlerts}</h2>
          <ul className="wall-t">
            {TIERS.map((tier) => (
              <li key={tier} className={`tag-${tier}`}>
                <span>
                  <i aria-hidden="true">{t.supervise.shapes[tier]}</i>
                  {t.supervise.tiers[tier]}
                </span>
                <b>{alerts.data.byTier[tier] ?? 0}</b>
              </li>
            ))}
          </ul>
          <Kinds alerts={alerts.data.alerts} />
        </section>
        <Heat heat={heat} />
      </div>
    </div>
  )
}

/** The newest alerts by what they are about, so that a room sees where it burns and nobody is pointed at. */
function Kinds({ alerts }: { alerts: readonly Alert[] }) {
  if (alerts.length === 0) return <p>{t.supervise.wallNone}</p>
  const kinds = new Map<string, { tier: AlertTier; title: string; count: number }>()
  for (const { tier, title } of alerts) {
    const kind = kinds.get(`${tier} ${title}`) ?? { tier, title, count: 0 }
    kind.count++
    kinds.set(`${tier} ${title}`, kind)
  }
  const most = [...kinds.values()].sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.count - a.count)
  return (
    <ol>
      {most.slice(0, MOST).map(({ tier, title, count }) => (
        <li key={`${tier} ${title}`}>
          <span className={`tag tag-${tier}`}>{t.supervise.tiers[tier]}</span>
          {title}
          <b>{count}</b>
        </li>
      ))}
    </ol>
  )
}
