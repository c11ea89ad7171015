import { type ReactNode, useId, useState } from 'react'
import { t } from '../../../texts/zh-CN.ts'
import { TableHead } from '../../../ui/TableHead.tsx'

type Props = { title: string; sub?: string; chart: ReactNode; head: string[]; rows: (string | number)[][] }

/** A chart, and behind a button the numbers it was drawn from. */
export function Panel({ title, sub, chart, head, rows }: Props) {
  const [table, setTable] = useState(false)
  const id = useId()
  return (
    <section className="card bd-p" aria-labelledby={id}>
      <div className="bd-ph">
        <h2 id={id}>{title}</h2>
        {sub && <p className="muted">{sub}</p>}
        <button
          className="btn btn-t btn-s no-print"
          type="button"
          aria-pressed={table}
          onClick={() => setTable(!table)}
        >
          {table ? t.supervise.asChart : t.supervise.asTable}
        </button>
      </div>
      {table ? (
        <div className="bd-t">
          <table>
            <TableHead names={head} />
            <tbody>
              {rows.map(([name, ...values]) => (
                <tr key={String(name)}>
                  <th scope="row">{name}</th>
                  {values.map((value, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change their order
                    <td key={i}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        chart
      )}
    </section>
  )
}
