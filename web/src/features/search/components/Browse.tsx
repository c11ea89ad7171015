import { useState } from 'react'
import { Link } from 'react-router'
import { t } from '../../../texts/zh-CN.ts'
import { ErrorState, Loading } from '../../../ui/States.tsx'
import { useServices, useThemes } from '../queries.ts'
import type { Chosen } from './Filters.tsx'

type Props = { filters: Chosen; onChange: (part: Record<string, string>) => void }

const SHOWN = 11

/** Without a query: everything there is, by theme. */
export function Browse({ filters, onChange }: Props) {
  const { data, error, refetch } = useServices(filters)
  const themes = useThemes().data ?? []
  const [all, setAll] = useState(false)
  if (error)
    return (
      <div className="wrap cols one">
        <ErrorState error={error} onRetry={() => refetch()} />
      </div>
    )
  if (!data) return <Loading lines={6} />
  const order = (theme: string) => themes.findIndex(({ name }) => name === theme)
  const groups = [...Map.groupBy(data.services, ({ theme }) => theme)].sort(([a], [b]) => order(a) - order(b))
  const shown = all ? themes : themes.filter(({ name }, i) => i < SHOWN || name === filters.theme)
  return (
    <div className="wrap browse">
      <fieldset className="acts">
        <legend>{t.search.browseThemes}</legend>
        <button
          className="chip"
          type="button"
          aria-pressed={filters.theme === ''}
          onClick={() => onChange({ theme: '' })}
        >
          {t.search.browseAllThemes}
        </button>
        {shown.map(({ name, count }) => (
          <button
            key={name}
            className="chip"
            type="button"
            aria-pressed={filters.theme === name}
            onClick={() => onChange({ theme: filters.theme === name ? '' : name })}
          >
            {name}
            <i>{count}</i>
          </button>
        ))}
        {themes.length > SHOWN && (
          <button className="btn btn-t btn-s" type="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t.search.browseLess : t.search.browseMore(themes.length - shown.length)}
          </button>
        )}
      </fieldset>
      <div className="sec-h browse-h">
        <h2>{filters.theme ? t.search.browseTheme(filters.theme) : t.search.browseTitle}</h2>
        <p role="status">{t.search.browseCount(data.total)}</p>
      </div>
      {groups.map(([theme, services]) => (
        <section key={theme} aria-label={theme}>
          {!filters.theme && <h3>{theme}</h3>}
          <ul className="svc-list">
            {services.map(({ id, name, department, summary }) => (
              <li key={id}>
                <Link to={`/s/${id}`}>{name}</Link>
                <span className="tag tag-line">{department}</span>
                <p>{summary}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
