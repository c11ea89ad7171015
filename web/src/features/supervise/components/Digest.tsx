import type { Alert } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { dayAndTime } from '../../../ui/words.ts'
import { useDigest } from '../queries.ts'

const DAY_MS = 86_400_000
const SHANGHAI_MS = 8 * 3_600_000

/** What yesterday brought, as it was written down when it was over. */
export function Digest({ asOf }: { asOf: string }) {
  const yesterday = new Date(Date.parse(asOf) + SHANGHAI_MS - DAY_MS).toISOString().slice(0, 10)
  const { data } = useDigest(yesterday)
  if (!data) return null
  const { opened, overdue, closed, writtenAt } = data
  const title = t.supervise.digest(opened.length, overdue.length, closed)
  if (opened.length + overdue.length === 0) return <p className="muted">{title}</p>
  return (
    <details className="card bd-dig">
      <summary>
        {title}
        {writtenAt && <small className="muted">{t.supervise.digestWritten(dayAndTime(writtenAt))}</small>}
      </summary>
      <List title={t.supervise.digestOpened} alerts={opened} />
      <List title={t.supervise.digestOverdue} alerts={overdue} />
    </details>
  )
}

function List({ title, alerts }: { title: string; alerts: readonly Alert[] }) {
  if (alerts.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {alerts.map(({ id, tier, title: what, evidence, subjectName }) => (
          <li key={id}>
            <span className={`tag tag-${tier}`}>{t.supervise.tiers[tier]}</span>
            <span>
              {[what, evidence.text, subjectName].filter((text, i) => text && (i !== 1 || text !== what)).join('，')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
