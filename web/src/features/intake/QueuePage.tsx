import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Case } from '../../../../src/contract/index.ts'
import { ApiError } from '../../lib/api.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Instead } from '../../ui/Instead.tsx'
import { EmptyState } from '../../ui/States.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { QueueTable } from './components/QueueTable.tsx'
import { queueKey, useQueue } from './queries.ts'
import { PAGE_SIZE, type QueueFilter, takeVerb } from './service.ts'
import { useKeys } from './useKeys.ts'
import './queue.css'
import { Pager } from '../../ui/Pager.tsx'

const STATES: Case['state'][] = ['received', 'supplement', 'accepted', 'approved', 'refused']
const CLAIMED = [
  { value: undefined, text: t.intake.all },
  { value: 'nobody', text: t.intake.nobody },
  { value: 'me', text: t.intake.mine },
] as const

/** 收件: what waits at the window, what is due first on top; J and K go through it, Enter opens, N takes the first. */
export function QueuePage() {
  useTitle(t.intake.title)
  const [filter, setFilter] = useState<QueueFilter>({ page: 1 })
  const { data, error, refetch } = useQueue(filter)
  const navigate = useNavigate()
  const toast = useToast()
  const queries = useQueryClient()
  const table = useRef<HTMLDivElement>(null)
  const first = data?.cases.find(({ state, claimedBy }) => state === 'received' && !claimedBy) ?? data?.cases[0]

  const takeNext = async () => {
    if (!first) return toast(t.intake.noNext)
    await takeVerb(first.id, 'claim', {}, first.version).catch(() => undefined)
    await navigate(`/intake/${first.id}`)
  }
  const claim = async (id: string, version: number) => {
    try {
      await takeVerb(id, 'claim', {}, version)
      toast(t.intake.claimed)
    } catch (failure) {
      toast(failure instanceof ApiError && failure.message ? failure.message : t.intake.failed)
    }
    await queries.invalidateQueries({ queryKey: queueKey })
  }
  const go = (by: number) => {
    const links = [...(table.current?.querySelectorAll<HTMLAnchorElement>('th a') ?? [])]
    const at = links.indexOf(document.activeElement as HTMLAnchorElement)
    links[Math.max(0, Math.min(links.length - 1, at + by))]?.focus()
  }
  useKeys({ j: () => go(1), k: () => go(-1), n: () => void takeNext() }, false)

  if (!data) return <Instead error={error} onRetry={refetch} />
  const pages = Math.max(1, Math.ceil(data.total / PAGE_SIZE))
  return (
    <div className="qu">
      <div className="qu-h">
        <div>
          <h1>{t.intake.queue(data.total)}</h1>
          <p className="muted">{t.intake.queueNote}</p>
        </div>
        <div className="acts">
          <Link className="btn" to="/intake/pile">
            {t.intake.pile}
          </Link>
          <button className="btn btn-p" type="button" onClick={takeNext}>
            {t.intake.next}
            <kbd>N</kbd>
          </button>
        </div>
      </div>
      <fieldset className="qu-f">
        <legend className="vh">{t.intake.filters}</legend>
        {CLAIMED.map(({ value, text }) => (
          <button
            key={text}
            className="chip"
            type="button"
            aria-pressed={filter.claimed === value}
            onClick={() => setFilter({ ...filter, page: 1, claimed: value as 'me' })}
          >
            {text}
          </button>
        ))}
        <label>
          {t.intake.byState}
          <select
            value={filter.state ?? ''}
            onChange={(event) => setFilter({ ...filter, page: 1, state: (event.target.value || undefined) as never })}
          >
            <option value="">{t.intake.anyState}</option>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {t.intake.states[state]}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      {data.cases.length === 0 ? (
        <EmptyState icon="list" title={t.intake.queue(0)} text={t.intake.queueEmpty} />
      ) : (
        <div ref={table}>
          <QueueTable cases={data.cases} onClaim={claim} />
        </div>
      )}
      <Pager page={filter.page} pages={pages} onPage={(page) => setFilter({ ...filter, page })} />
    </div>
  )
}
