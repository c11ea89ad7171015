import { Link } from 'react-router'
import { t } from '../../../texts/zh-CN.ts'
import { Instead } from '../../../ui/Instead.tsx'
import { EmptyState } from '../../../ui/States.tsx'
import { TableHead } from '../../../ui/TableHead.tsx'
import { useDistricts } from '../queries.ts'

/** Matters that districts list otherwise than the city or each other, place by place. */
export function Districts() {
  const { data, error, refetch } = useDistricts()
  if (!data) return <Instead error={error} onRetry={refetch} />
  const words = t.lint.districts
  if (data.differing.length === 0)
    return <EmptyState icon="check" title={words.none} text={words.noneText(data.matters)} />
  return (
    <div className="li-v">
      <p className="muted">{words.lead(data.matters, data.differing.length)}</p>
      {data.differing.map(({ name, places }) => (
        <section key={places[0]?.serviceId} className="card li-box">
          <h2>{name}</h2>
          <div className="li-t">
            <table>
              <TableHead names={words.head} />
              <tbody>
                {places.map((place) => (
                  <tr key={place.serviceId}>
                    <th scope="row">
                      <Link to={`/s/${encodeURIComponent(place.serviceId)}`}>{place.area || words.city}</Link>
                    </th>
                    <td>
                      {place.promised} {place.slower && <span className="tag tag-orange">{words.slower}</span>}
                    </td>
                    <td>{place.papers}</td>
                    <td>{place.conditions}</td>
                    <td>{place.more.join('；')}</td>
                    <td>{place.fewer.join('；')}</td>
                    <td>{place.sameResult ? place.result : <b>{place.result}</b>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </div>
  )
}
