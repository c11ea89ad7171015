import { useMemo, useState } from 'react'
import { t } from '../../../texts/zh-CN.ts'
import { Chart, colour } from '../../../ui/Chart.tsx'
import { Instead } from '../../../ui/Instead.tsx'
import { EmptyState } from '../../../ui/States.tsx'
import { TableHead } from '../../../ui/TableHead.tsx'
import { longDay } from '../../../ui/words.ts'
import { useInspection, useScores } from '../queries.ts'
import type { Line } from '../service.ts'

/** The score from version to version, of everything, a department or a service; as a line and as a table. */
export function Trend() {
  const [chosen, setChosen] = useState('')
  const [kind, ...name] = chosen.split(':')
  const line: Line = chosen === '' ? {} : { [kind === 'd' ? 'department' : 'service']: name.join(':') }
  const { data, error, refetch } = useScores(line)
  const score = useInspection(null).data?.score
  const points = data?.points
  const option = useMemo(
    () => ({
      grid: { left: 44, right: 24, top: 16, bottom: 28 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: (points ?? []).map(({ version }) => version) },
      yAxis: { type: 'value', min: 0, max: 100 },
      series: [{ type: 'line', data: (points ?? []).map((one) => one.score), itemStyle: { color: colour('p600') } }],
    }),
    [points],
  )
  if (!points) return <Instead error={error} onRetry={refetch} />
  const words = t.lint.trend
  return (
    <div className="li-v">
      <p className="muted">{words.lead}</p>
      <div className="acts li-ask">
        <label>
          {words.line}
          <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{words.whole}</option>
            <optgroup label={words.departments}>
              {score?.departments.map(({ department }) => (
                <option key={department} value={`d:${department}`}>
                  {department}
                </option>
              ))}
            </optgroup>
            <optgroup label={words.services}>
              {score?.services.map((one) => (
                <option key={one.id} value={`s:${one.id}`}>
                  {one.name}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
      </div>
      {points.length === 0 ? (
        <EmptyState icon="list" title={words.none} text={words.noneText} />
      ) : (
        <section className="card li-box" aria-label={words.chart}>
          {points.length > 1 && <Chart label={words.chart} option={option} />}
          <div className="li-t li-t1">
            <table>
              <TableHead names={words.head} />
              <tbody>
                {points.toReversed().map(({ at, version, score: value, errors, warnings, notices }) => (
                  <tr key={at}>
                    <th scope="row">{longDay(at)}</th>
                    <td>{version}</td>
                    <td>{value.toFixed(1)}</td>
                    <td>{errors}</td>
                    <td>{warnings}</td>
                    <td>{notices}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </div>
  )
}
