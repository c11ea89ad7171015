import { type FormEvent, useState } from 'react'
import { useMe } from '../../lib/account.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Instead, NotThere } from '../../ui/Instead.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { EmptyState } from '../../ui/States.tsx'
import { Changes } from './components/Changes.tsx'
import { Offices } from './components/Offices.tsx'
import { PersonRow } from './components/PersonRow.tsx'
import { useOffices, usePeople } from './queries.ts'
import { PAGE_SIZE } from './service.ts'
import './admin.css'

/** 账号: who may do what; every change is recorded, and nobody changes their own. */
export function PeoplePage() {
  const me = useMe()
  useTitle(t.people.title)
  if (me?.role !== 'admin')
    return (
      <NotThere
        icon="shield"
        title={t.staff.notYours}
        text={t.staff.notYoursText}
        ways={[{ to: '/', text: t.nav.home }]}
      />
    )
  return <Everybody self={me.id} />
}

function Everybody({ self }: { self: string }) {
  const [typed, setTyped] = useState('')
  const [sought, setSought] = useState('')
  const [page, setPage] = useState(1)
  const { data, error, refetch } = usePeople(sought, page)
  const offices = useOffices() ?? []
  const seek = (words: string) => {
    setTyped(words)
    setSought(words)
    setPage(1)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    seek(typed.trim())
  }
  if (!data) return <Instead error={error} onRetry={() => refetch()} />
  const pages = Math.max(1, Math.ceil(data.total / PAGE_SIZE))
  return (
    <div className="wrap ppl">
      <h1>{t.people.title}</h1>
      <p className="sub">{t.people.lead}</p>
      <search>
        <form className="ppl-q" onSubmit={submit}>
          <label htmlFor="who">{t.people.findHint}</label>
          <input id="who" type="search" value={typed} onChange={(event) => setTyped(event.target.value)} data-box />
          <button className="btn btn-p btn-s" type="submit">
            {t.people.find}
          </button>
        </form>
      </search>
      {data.people.length === 0 ? (
        <EmptyState icon="users" title={t.people.empty} text={t.people.emptyText}>
          <button className="btn" type="button" onClick={() => seek('')}>
            {t.people.all}
          </button>
        </EmptyState>
      ) : (
        <div className="card ppl-t">
          <table>
            <caption>{t.people.count(data.total)}</caption>
            <thead>
              <tr>
                <th scope="col">{t.people.name}</th>
                <th scope="col">{t.people.role}</th>
                <th scope="col">{t.people.office}</th>
                <th scope="col">{t.people.state}</th>
              </tr>
            </thead>
            <tbody>
              {data.people.map((account) => (
                <PersonRow key={account.id} account={account} offices={offices} self={self} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager page={page} pages={pages} onPage={setPage} />
      <div className="ppl-2">
        <Offices offices={offices} />
        <Changes people={data.people} offices={offices} />
      </div>
    </div>
  )
}
