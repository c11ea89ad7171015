import { useState } from 'react'
import { type Task, TaskSource } from '../../../../src/contract/index.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Instead } from '../../ui/Instead.tsx'
import { EmptyState } from '../../ui/States.tsx'
import { CloseDialog } from './components/CloseDialog.tsx'
import { TaskCard } from './components/TaskCard.tsx'
import { useTasks } from './queries.ts'
import { PAGE_SIZE, type Shown } from './service.ts'
import './tasks.css'
import '../../ui/choices.css'
import { Pager } from '../../ui/Pager.tsx'

const STATES = ['open', 'closed', 'all'] as const

/** 待办: what somebody waits for, with who sees to it and until when. */
export function TasksPage() {
  const [shown, setShown] = useState<Shown>({ state: 'open', page: 1 })
  const [closing, setClosing] = useState<Task | null>(null)
  const { data, error, refetch } = useTasks(shown)
  useTitle(t.tasks.title)
  if (!data) return <Instead error={error} onRetry={() => refetch()} />
  const pages = Math.max(1, Math.ceil(data.total / PAGE_SIZE))
  return (
    <div className="tk">
      <h1>{t.tasks.title}</h1>
      <p className="muted">{t.tasks.lead}</p>
      <div className="tk-f">
        <fieldset className="seg">
          <legend className="vh">{t.tasks.filterLabel}</legend>
          {STATES.map((state) => (
            <label key={state}>
              <input
                type="radio"
                name="state"
                checked={shown.state === state}
                onChange={() => setShown({ ...shown, state, page: 1 })}
              />
              <span>{t.tasks.filters[state]}</span>
            </label>
          ))}
        </fieldset>
        <label>
          {t.tasks.sourceLabel}
          <select
            value={shown.source ?? ''}
            onChange={({ target }) =>
              setShown({ state: shown.state, page: 1, ...(target.value && { source: target.value }) })
            }
          >
            <option value="">{t.tasks.anySource}</option>
            {TaskSource.options.map((source) => (
              <option key={source} value={source}>
                {t.tasks.sources[source]}
              </option>
            ))}
          </select>
        </label>
        <p className="muted" role="status">
          {t.tasks.count(data.total)}
        </p>
      </div>
      {data.tasks.length === 0 ? (
        <EmptyState icon="check" title={t.tasks.emptyOpen} text={t.tasks.emptyText} />
      ) : (
        <ul className="tk-l">
          {data.tasks.map((task) => (
            <TaskCard key={task.id} task={task} onClose={() => setClosing(task)} />
          ))}
        </ul>
      )}
      <Pager page={shown.page} pages={pages} onPage={(page) => setShown({ ...shown, page })} />
      {closing && <CloseDialog task={closing} onDone={() => setClosing(null)} />}
    </div>
  )
}
