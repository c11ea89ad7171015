import { Link } from 'react-router'
import type { Task } from '../../../../../src/contract/index.ts'
import { useMe } from '../../../lib/account.ts'
import { caseAt } from '../../../lib/desk.ts'
import { t } from '../../../texts/zh-CN.ts'
import { dayAndTime, longDay } from '../../../ui/words.ts'
import { useOfficeNames } from '../queries.ts'

export function TaskCard({ task, onClose }: { task: Task; onClose: () => void }) {
  const me = useMe()
  const offices = useOfficeNames()
  const { title, detail, source, owner, openedAt, caseId, closed, state } = task
  const who =
    owner.person && owner.person === me?.id
      ? t.tasks.mine
      : [owner.office && (offices.get(owner.office) ?? ''), t.tasks.roles[owner.role]].filter(Boolean).join('，')
  const seenAt = caseId && caseAt(me?.role, caseId)
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
        {seenAt && (
          <Link className="btn btn-s" to={seenAt} aria-label={`${t.tasks.see}：${detail}`}>
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
