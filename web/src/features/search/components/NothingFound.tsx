import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { SearchResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { useSuggestions } from '../../../ui/box/suggest.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { EmptyState } from '../../../ui/States.tsx'

type Props = {
  query: string
  elsewhere: SearchResponse['elsewhere']
  filtered: boolean
  onClear: () => void
}

/** Nothing found is said, not filled: filters to drop, the office that does it, or what sounds near; always a person. */
export function NothingFound({ query, elsewhere, filtered, onClear }: Props) {
  if (filtered)
    return (
      <State title={t.search.empty(query)} text={t.search.emptyFiltered}>
        <button className="btn btn-p" type="button" onClick={onClear}>
          {t.search.filterClear}
        </button>
      </State>
    )
  if (elsewhere) return <Elsewhere query={query} {...elsewhere} />
  return (
    <State title={t.search.empty(query)} text={t.search.emptyText} more={<Near query={query} />}>
      <AskInstead query={query} primary />
    </State>
  )
}

const Elsewhere = ({ query, name, office }: { query: string; name: string; office: string | null }) => (
  <State
    title={t.search.elsewhere(name)}
    text={office === null ? t.search.elsewhereLife : t.search.elsewhereAt(office)}
  >
    {office !== null && (
      <a className="btn btn-p" href="tel:12345">
        <Icon name="phone" />
        {t.footer.call}
      </a>
    )}
    <AskInstead query={query} primary={office === null} />
  </State>
)

const State = ({ more, children, ...said }: { title: string; text: string; more?: ReactNode; children: ReactNode }) => (
  <EmptyState icon="ask" {...said}>
    {children}
    <Link className="btn" to="/help">
      {t.nav.help}
    </Link>
    {more}
  </EmptyState>
)

const AskInstead = ({ query, primary }: { query: string; primary: boolean }) => (
  <Link className={`btn ${primary ? 'btn-p' : ''}`} to={`/ask?q=${encodeURIComponent(query)}`}>
    {t.search.askInstead}
  </Link>
)

const NEAR = 3
/** What begins like the query; only names that share characters with it are near. */
function Near({ query }: { query: string }) {
  const typed = [...new Set(query)]
  const near = useSuggestions(query.slice(0, 4))
    .filter(({ text }) => typed.filter((char) => text.includes(char)).length >= Math.min(2, typed.length))
    .slice(0, NEAR)
  if (near.length === 0) return null
  return (
    <div className="near">
      <span>{t.search.emptyNear}</span>
      {near.map(({ text, serviceId }) => (
        <Link key={text} className="chip" to={serviceId ? `/s/${serviceId}` : `/search?q=${encodeURIComponent(text)}`}>
          {text}
        </Link>
      ))}
    </div>
  )
}
