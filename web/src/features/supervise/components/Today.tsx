import { useState } from 'react'
import { Link } from 'react-router'
import type { Alert, Role } from '../../../../../src/contract/index.ts'
import { useMe } from '../../../lib/account.ts'
import { caseAt } from '../../../lib/desk.ts'
import { t } from '../../../texts/zh-CN.ts'
import { dayAndTime, longDay } from '../../../ui/words.ts'
import type { Opened } from '../BoardPage.tsx'
import { HandleAlert } from './HandleAlert.tsx'

const FIRST = 6
const BY_TIER = ['red', 'orange', 'yellow', 'blue']

type Props = { alerts: readonly Alert[]; lookedAt: string; onOpen: (opened: Opened) => void }

/** What needs somebody today: tier, fact with numbers, owner and term, two actions; J and K go through them. */
export function Today({ alerts, lookedAt, onOpen }: Props) {
  const me = useMe()
  const [all, setAll] = useState(false)
  const [handled, setHandled] = useState<Alert | null>(null)
  const sorted = alerts.toSorted((a, b) => BY_TIER.indexOf(a.tier) - BY_TIER.indexOf(b.tier))
  const shown = all ? sorted : sorted.slice(0, FIRST)
  if (alerts.length === 0) return <p className="note note-ok">{t.supervise.allClear(dayAndTime(lookedAt))}</p>
  return (
    <section className="card bd-today" aria-label={t.supervise.today(alerts.length)}>
      <ol
        onKeyDown={(event) => {
          if (event.key !== 'j' && event.key !== 'k') return
          const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
          const at = rows.findIndex((row) => row.contains(document.activeElement))
          rows[at + (event.key === 'j' ? 1 : -1)]?.querySelector('button')?.focus()
        }}
      >
        {shown.map((alert) => (
          <li key={alert.id} data-row>
            <span className={`tag tag-${alert.tier} bd-tier`}>
              <span aria-hidden="true">{t.supervise.shapes[alert.tier]}</span>
              {t.supervise.tiers[alert.tier]}
            </span>
            <div>
              <b>{alert.title}</b>
              <p>
                {[alert.evidence.text, alert.subjectName].filter((text) => text && text !== alert.title).join('。')}
              </p>
            </div>
            <p className="bd-who">
              {t.supervise.owners[alert.owner]}，{t.supervise.states[alert.state]}
              <br />
              {alert.dueOn ? t.supervise.due(longDay(alert.dueOn)) : t.supervise.undated}
            </p>
            <div className="acts">
              <CaseLink alert={alert} role={me?.role} />
              {alert.subject.indicator && (
                <button
                  className="btn btn-s"
                  type="button"
                  onClick={() =>
                    onOpen({
                      id: alert.subject.indicator ?? '',
                      name: alert.title,
                      by: 'department',
                      ...(alert.subject.department && { key: alert.subject.department }),
                    })
                  }
                >
                  {t.supervise.seeCases}
                </button>
              )}
              <button className="btn btn-s btn-p" type="button" onClick={() => setHandled(alert)}>
                {t.supervise.urge}
              </button>
            </div>
          </li>
        ))}
      </ol>
      {sorted.length > FIRST && !all && (
        <button className="btn btn-t" type="button" onClick={() => setAll(true)}>
          {t.supervise.more(sorted.length - FIRST)}
        </button>
      )}
      {handled && <HandleAlert alert={handled} onClose={() => setHandled(null)} />}
    </section>
  )
}

/** The case itself where it is one of ours and may be seen. */
function CaseLink({ alert: { subject, title }, role }: { alert: Alert; role: Role | undefined }) {
  const seenAt = subject.source === 'own' && subject.caseId && caseAt(role, subject.caseId)
  if (!seenAt) return null
  return (
    <Link className="btn btn-s" to={seenAt} aria-label={`${t.tasks.see}：${title}`}>
      {t.tasks.see}
    </Link>
  )
}
