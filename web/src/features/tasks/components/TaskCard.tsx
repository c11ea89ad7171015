import { Link } from 'react-router'
import type { Role, Task } from '../../../../../src/contract/index.ts'
import { useMe } from '../../../lib/account.ts'
import { t } from '../../../texts/zh-CN.ts'
import { dayAndTime, longDay } from '../../../ui/words.ts'
import { useOfficeNames } from '../queries.ts'

/** Where somebody of a role sees a case. */
const DESK: Partial<Record<Role, string>> = { clerk: '/intake', approver: '/review', supervisor: '/trace' }

export function TaskCard({ task, onClose }: { task: Task; onClose: () => void }) {
  const me = useMe()
  const offices = useOfficeNames()
  const { title, detail, source, owner, openedAt, caseId, closed, state } = task
  const who =
    owner.person && owner.person === me?.id
      ? t.tasks.mine
      : [owner.office && (offices.get(owner.office) ?? ''), t.tasks.roles[owner.role]].filter(Boolean).join('，')
  const desk = me && DESK[me.role]
  return (
    <li className="card">
      <div>
        <h2>
          {title}
          <span className="tag">{t.tasks.sources[source]}</span>
        </h2>
        <p>{detail}</p>
        <p className="muted">{`${t.tasks.owner}：${who}。${t.tasks.opened(dayAndTime(openedAt))}`}</p>
        {closed && <p>{`${t.tasks.closed(dayAndTime(closed.at))}：${closed.note}`}</p>}
      </div>
      {state === 'open' && <Due on={task.dueOn} />}
      <div className="acts">
        {caseId && desk && (
          <Link className="btn btn-s" to={`${desk}/${caseId}`} aria-label={`${t.tasks.see}：${detail}`}>
            {t.tasks.see}
          </Link>
        )}
        {state === 'open' && (
          <button
            className="btn btn-s"
            type="button"
            aria-label={t.tasks.closeOf(`${title}，${detail}`)}
            onClick={onClose}
          >
            {t.tasks.close}
          </button>
        )}
      </div>
    </li>
  )
}

const shanghaiDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

function Due({ on }: { on: string | null }) {
  const today = shanghaiDay.format(new Date())
  if (on === null) return <span className="tag">{t.tasks.noDue}</span>
  if (on < today) return <span className="tag tag-red">{t.tasks.overdue(longDay(on))}</span>
  if (on === today) return <span className="tag tag-yellow">{t.tasks.today}</span>
  return <span className="tag">{t.tasks.due(longDay(on))}</span>
}
