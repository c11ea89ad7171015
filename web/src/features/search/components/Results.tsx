import { type KeyboardEvent, lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { isQuestion } from '../../../lib/intent.ts'
import { usePhone } from '../../../lib/page.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { ErrorState, Loading } from '../../../ui/States.tsx'
import { useDirectAnswer, useSearch } from '../queries.ts'
import type { SearchWish } from '../service.ts'
import { DirectAnswer } from './DirectAnswer.tsx'
import { Filters } from './Filters.tsx'
import { Fork } from './Fork.tsx'
import { Heard } from './Heard.tsx'
import { HitCard } from './HitCard.tsx'
import { NothingFound } from './NothingFound.tsx'
import { PassageCard } from './PassageCard.tsx'

const FilterDrawer = lazy(async () => ({ default: (await import('./FilterDrawer.tsx')).FilterDrawer }))
/** From this share of the best score on a hit is likely meant; below it is set apart. */
const NEAR = 0.45
const SURE = 0.5

type Props = { wish: SearchWish; onChange: (part: Record<string, string>) => void; onMore: () => void }

export function Results({ wish, onChange, onMore }: Props) {
  const { data, error, refetch } = useSearch(wish)
  const phone = usePhone()
  const [drawer, setDrawer] = useState(false)
  const sure = (data?.hits[0]?.score ?? 0) >= SURE && !data?.ambiguity
  const direct = useDirectAnswer(
    wish.q,
    sure && isQuestion(wish.q) && wish.audience + wish.department + wish.theme === '',
  )
  if (error)
    return (
      <div className="wrap cols one">
        <ErrorState error={error} onRetry={() => refetch()} />
      </div>
    )
  if (!data) return <Loading lines={6} />

  const best = data.hits[0]?.score ?? 0
  const near = data.hits.filter(({ score }) => score >= NEAR * best)
  const far = data.hits.filter(({ score }) => score < NEAR * best)
  const filters = { audience: wish.audience, department: wish.department, theme: wish.theme }
  const filtered = Object.values(filters).some((value) => value !== '')
  const rest = Math.min(10, data.total - data.hits.length)
  return (
    <div className="wrap cols">
      <Heard
        query={wish.q}
        understood={data.understood}
        literal={wish.literal}
        onLiteral={(on) => onChange({ literal: on ? '1' : '' })}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: ↑ ↓ are an extra; every hit is reached by Tab too */}
      <div onKeyDown={moveBetweenHits}>
        {direct.data?.outcome === 'answered' && <DirectAnswer answer={direct.data} question={wish.q} />}
        {data.ambiguity && <Fork ambiguity={data.ambiguity} />}
        {data.total === 0 && data.passages.length === 0 ? (
          <NothingFound
            query={wish.q}
            elsewhere={data.elsewhere}
            filtered={filtered}
            onClear={() => onChange({ audience: '', department: '', theme: '' })}
          />
        ) : (
          <div className="count">
            <span role="status">
              {t.search.count(data.total, data.passages.length, Math.max(0.01, data.tookMs / 1000).toFixed(2))}
            </span>
            {phone && (data.total > 1 || filtered) && (
              <button className="btn btn-s flt-btn" type="button" onClick={() => setDrawer(true)}>
                <Icon name="filter" />
                {t.search.filter}
              </button>
            )}
          </div>
        )}
        {data.hits.length + data.passages.length > 0 && <h2 className="vh">{t.search.list}</h2>}
        {near.map((hit, i) => (
          <HitCard key={hit.id} hit={hit} first={i === 0 && !data.ambiguity} />
        ))}
        {data.passages.map((passage) => (
          <PassageCard key={passage.href} passage={passage} />
        ))}
        {far.length > 0 && <p className="low">{t.search.low}</p>}
        {far.map((hit) => (
          <HitCard key={hit.id} hit={hit} first={false} brief />
        ))}
        {rest > 0 && (
          <p className="more-hits">
            <button className="btn" type="button" onClick={onMore}>
              {t.search.more(rest)}
            </button>
          </p>
        )}
        <p className="vh">{t.search.keys}</p>
      </div>
      <aside className="side">
        {!phone && (data.total > 1 || filtered) && (
          <Filters facets={data.facets} chosen={filters} onChange={onChange} />
        )}
        <div className="aside-box">
          <h2>{t.search.notFound}</h2>
          <p>{t.search.notFoundText}</p>
          <Link className="btn btn-s" to="/help">
            <Icon name="human" />
            {t.nav.help}
          </Link>
        </div>
      </aside>
      {phone && drawer && (
        <Suspense>
          <FilterDrawer
            facets={data.facets}
            chosen={filters}
            total={data.total}
            onChange={onChange}
            onClose={() => setDrawer(false)}
          />
        </Suspense>
      )}
    </div>
  )
}

function moveBetweenHits(event: KeyboardEvent<HTMLDivElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  if ((event.target as HTMLElement).closest('input, textarea')) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit] h3 a')]
  const now = links.findIndex((link) => link.closest('[data-hit]')?.contains(document.activeElement))
  const next = now + (event.key === 'ArrowDown' ? 1 : -1)
  const target = next < 0 ? document.querySelector<HTMLElement>('[data-box]') : links[next]
  if (!target) return
  event.preventDefault()
  target.focus()
  target.closest('[data-hit]')?.scrollIntoView({ block: 'nearest' })
}
