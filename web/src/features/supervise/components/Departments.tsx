import type { Board } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import type { Opened } from '../BoardPage.tsx'
import { shown } from '../shown.ts'

const COLUMNS = [
  { id: 'P09', name: '一次办成率', unit: '%' },
  { id: 'P02', name: '超承诺率', unit: '%' },
  { id: 'P07', name: '平均用时', unit: '工作日' },
  { id: 'P23', name: '差评率', unit: '%' },
]

/** Bodies side by side, with denominators; those with too few cases are named together and not ranked. */
export function Departments({ rows, onOpen }: { rows: Board['departments']; onOpen: (opened: Opened) => void }) {
  const ranked = rows.filter(({ suppressed }) => !suppressed)
  const small = rows.filter(({ suppressed }) => suppressed)
  return (
    <section className="card bd-p" aria-labelledby="h-dep">
      <div className="bd-ph">
        <h2 id="h-dep">{t.supervise.departments}</h2>
        <p className="muted">{t.supervise.departmentsSub}</p>
      </div>
      <div className="bd-t">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.supervise.department}</th>
              {COLUMNS.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranked.map(({ key, name, figures }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {COLUMNS.map(({ id, name: column, unit }) => {
                  const figure = figures[id]
                  return (
                    <td key={id}>
                      {figure && (
                        <button
                          className="btn-t"
                          type="button"
                          onClick={() => onOpen({ id, name: `${name} ${column}`, by: 'department', key })}
                        >
                          {shown(figure.value, unit)}
                          <small>
                            {figure.numerator}/{figure.denominator}
                          </small>
                        </button>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
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
