import { type FormEvent, useState } from 'react'
import type { AutoService } from '../../../../src/contract/index.ts'
import { useMe } from '../../lib/account.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Instead } from '../../ui/Instead.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { EmptyState } from '../../ui/States.tsx'
import { ServiceCard } from './components/ServiceCard.tsx'
import { SwitchDialog } from './components/SwitchDialog.tsx'
import { useAuto } from './queries.ts'
import { PAGE_SIZE, type Shown } from './service.ts'
import './auto.css'
import '../../ui/choices.css'

/** 秒批: which services may approve by themselves, which conditions hold for each, and the switch of an admin. */
export function AutoPage() {
  const me = useMe()
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState<Shown>({ q: '', page: 1 })
  const [switching, setSwitching] = useState<AutoService | null>(null)
  const { data, error, refetch } = useAuto(shown)
  useTitle(t.auto.title)
  const seek = (event: FormEvent) => {
    event.preventDefault()
    setShown({ ...shown, q: typed.trim(), page: 1 })
  }
  if (!data) return <Instead error={error} onRetry={() => refetch()} />
  const choose = (enabled: boolean) => setShown({ q: shown.q, page: 1, ...(enabled && { enabled: '1' }) })
  return (
    <div className="au">
      <h1>{t.auto.title}</h1>
      <p className="muted">{t.auto.lead}</p>
      <div className="au-f">
        <fieldset className="seg">
          <legend className="vh">{t.auto.filterLabel}</legend>
          {(['all', 'on'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="enabled"
                checked={(shown.enabled === '1') === (one === 'on')}
                onChange={() => choose(one === 'on')}
              />
              <span>{t.auto.filters[one]}</span>
            </label>
          ))}
        </fieldset>
        <search>
          <form onSubmit={seek}>
            <label htmlFor="au-q">{t.auto.findHint}</label>
            <input id="au-q" type="search" value={typed} onChange={({ target }) => setTyped(target.value)} />
            <button className="btn btn-s" type="submit">
              {t.auto.find}
            </button>
          </form>
        </search>
        <p className="muted" role="status">
          {t.auto.count(data.total)}
        </p>
      </div>
      {data.services.length === 0 ? (
        <EmptyState icon="search" title={shown.enabled ? t.auto.emptyOn : t.auto.empty} text={t.auto.emptyText} />
      ) : (
        <ul className="au-l">
          {data.services.map((service) => (
            <ServiceCard
              key={service.serviceId}
              service={service}
              {...(me?.role === 'admin' && { onSwitch: () => setSwitching(service) })}
            />
          ))}
        </ul>
      )}
      <Pager
        page={shown.page}
        pages={Math.ceil(data.total / PAGE_SIZE)}
        onPage={(page) => setShown({ ...shown, page })}
      />
      {switching && <SwitchDialog service={switching} onDone={() => setSwitching(null)} />}
    </div>
  )
}
