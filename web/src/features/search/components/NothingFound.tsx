import { Link } from 'react-router'
import { t } from '../../../texts/zh-CN.ts'
import { useSuggestions } from '../../../ui/box/suggest.ts'
import { EmptyState } from '../../../ui/States.tsx'

/** Nothing found is said, not filled: what sounds near, asking instead, a person. */
export function NothingFound({ query, filtered, onClear }: { query: string; filtered: boolean; onClear: () => void }) {
  const near = useSuggestions(query.slice(0, 4)).slice(0, 3)
  return (
    <EmptyState icon="ask" title={t.search.empty(query)} text={filtered ? t.search.emptyFiltered : t.search.emptyText}>
      {filtered ? (
        <button className="btn btn-p" type="button" onClick={onClear}>
          {t.search.filterClear}
        </button>
      ) : (
        <Link className="btn btn-p" to={`/ask?q=${encodeURIComponent(query)}`}>
          {t.search.askInstead}
        </Link>
      )}
      <Link className="btn" to="/help">
        {t.nav.help}
      </Link>
      {near.length > 0 && (
        <div className="near">
          <span>{t.search.emptyNear}</span>
          {near.map(({ text, serviceId }) => (
            <Link
              key={text}
              className="chip"
              to={serviceId ? `/s/${serviceId}` : `/search?q=${encodeURIComponent(text)}`}
            >
              {text}
            </Link>
          ))}
        </div>
      )}
    </EmptyState>
  )
}
