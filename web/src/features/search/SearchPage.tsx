import { useNavigate, useSearchParams } from 'react-router'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Browse } from './components/Browse.tsx'
import { Results } from './components/Results.tsx'
import { SearchLine } from './components/SearchLine.tsx'
import './search.css'
import './search-refined.css'

const PAGE = 10

export function SearchPage() {
  const [params, setParams] = useSearchParams()
  const navigate = useNavigate()
  const of = (name: string) => params.get(name) ?? ''
  const q = of('q').trim()
  const filters = { audience: of('audience'), department: of('department'), theme: of('theme') }
  const literal = of('literal') === '1'
  const limit = Math.min(50, Number(of('n')) || PAGE)
  useTitle(q || filters.theme, t.search.title)

  const change = (part: Record<string, string>) => {
    const next = new URLSearchParams(params)
    for (const [name, value] of Object.entries(part)) {
      if (value === '') next.delete(name)
      else next.set(name, value)
    }
    setParams(next, { preventScrollReset: true })
  }
  const search = (text: string) => navigate(text === '' ? '/search' : `/search?q=${encodeURIComponent(text)}`)
  return (
    <>
      <SearchLine key={q} query={q} onSearch={search} />
      {q === '' ? (
        <Browse filters={filters} onChange={change} />
      ) : (
        <Results
          wish={{ q, ...filters, literal, limit }}
          onChange={change}
          onMore={() => change({ n: String(limit + PAGE) })}
        />
      )}
    </>
  )
}
