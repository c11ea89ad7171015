import { useState } from 'react'
import { type Board, IndicatorsBy } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { ErrorState, Loading } from '../../../ui/States.tsx'
import { TableHead } from '../../../ui/TableHead.tsx'
import type { Opened } from '../BoardPage.tsx'
import { useIndicators } from '../queries.ts'
import type { Span } from '../service.ts'
import { shown } from '../shown.ts'

const FIRST = 12

type Props = { span: Span; period: Board['period']; onOpen: (opened: Opened) => void }

/** Every indicator by every dimension: the whole with its definition, then group by group beside it; small groups are named, not ranked. */
export function Breakdown({ span, period, onOpen }: Props) {
  const [by, setBy] = useState<IndicatorsBy>('service')
  const [chosen, setChosen] = useState('P09')
  const [all, setAll] = useState(false)
  const { data, error, refetch } = useIndicators({ ...period, source: span.source, by })
  const words = t.supervise.breakdown
  if (error) return <ErrorState error={error} onRetry={() => refetch()} />
  if (!data) return <Loading />
  const indicator = data.indicators.find(({ id }) => id === chosen) ?? data.indicators[0]
  if (!indicator) return null
  const { id, name, unit, definition, tier, value, numerator, denominator } = indicator
  const ranked = data.rows.filter(({ suppressed }) => !suppressed)
  const small = data.rows.filter(({ suppressed }) => suppressed)
  const rows = all ? ranked : ranked.slice(0, FIRST)
  return (
    <section className="card bd-p" aria-labelledby="h-by">
      <div className="bd-ph">
        <h2 id="h-by">{words.title}</h2>
        <p className="muted">{words.sub}</p>
      </div>
      <div className="bd-by">
        <label>
          {words.indicator}
          <select value={id} onChange={({ target }) => setChosen(target.value)}>
            {data.indicators.map((one) => (
              <option key={one.id} value={one.id}>
                {`${one.id} ${one.name}`}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.by}
          <select value={by} onChange={({ target }) => setBy(IndicatorsBy.parse(target.value))}>
            {IndicatorsBy.options.map((one) => (
              <option key={one} value={one}>
                {words.dimensions[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p>
        {tier && <span className={`tag tag-${tier}`}>{t.supervise.tiers[tier]}</span>}{' '}
        {words.whole(name, shown(value, unit), numerator, denominator)}
      </p>
      <p className="muted">{definition}</p>
      <div className="bd-t">
        <table>
          <TableHead names={[words.dimensions[by], name, words.counted, words.cases]} />
          <tbody>
            {rows.map((row) => {
              const figure = row.figures[id]
              const group = row.name
              return (
                <tr key={row.key}>
                  <th scope="row">{group}</th>
                  <td>
                    {figure && (
                      <button
                        className="btn-t"
                        type="button"
                        onClick={() => onOpen({ id, name: `${group} ${name}`, by, key: row.key })}
                      >
                        {shown(figure.value, unit)}
                      </button>
                    )}
                  </td>
                  <td>{figure && `${figure.numerator}/${figure.denominator}`}</td>
                  <td>{row.cases}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {ranked.length > rows.length && (
        <button className="btn btn-t" type="button" onClick={() => setAll(true)}>
          {words.more(ranked.length - rows.length)}
        </button>
      )}
      {small.length > 0 && (
        <p className="muted">
          {t.supervise.small(
            small.length,
            small.reduce((sum, { cases }) => sum + cases, 0),
          )}
        </p>
      )}
    </section>
  )
}
