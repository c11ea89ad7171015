import { useState } from 'react'
import type { LintScore } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import type { Wanted } from '../wanted.logic.ts'

const FIRST = 10
type Props = { score: LintScore; onWant: (change: Partial<Wanted>) => void }

/** The score of each body and each service, the lowest first; each narrows the list. */
export function Scores({ score, onWant }: Props) {
  const [all, setAll] = useState(false)
  const services = score.services.toSorted((a, b) => a.score - b.score)
  const departments = score.departments.toSorted((a, b) => a.score - b.score)
  return (
    <div className="li-2">
      <section className="card li-p" aria-labelledby="li-dep">
        <h2 id="li-dep">{t.lint.departments}</h2>
        <ul>
          {departments.map(({ department, services: count, score: value }) => (
            <Row
              key={department}
              name={department}
              sub={t.lint.servicesCount(count)}
              value={value}
              onOpen={() => onWant({ department, service: '' })}
            />
          ))}
        </ul>
      </section>
      <section className="card li-p" aria-labelledby="li-ser">
        <h2 id="li-ser">{t.lint.services}</h2>
        <ul>
          {(all ? services : services.slice(0, FIRST)).map(({ id, name, department, score: value }) => (
            <Row
              key={id}
              name={name}
              sub={department}
              value={value}
              onOpen={() => onWant({ service: id, department: '' })}
            />
          ))}
        </ul>
        {!all && services.length > FIRST && (
          <button className="btn btn-t" type="button" onClick={() => setAll(true)}>
            {t.lint.moreServices(services.length - FIRST)}
          </button>
        )}
      </section>
    </div>
  )
}

type RowProps = { name: string; sub: string; value: number; onOpen: () => void }
const Row = ({ name, sub, value, onOpen }: RowProps) => (
  <li>
    <button type="button" onClick={onOpen}>
      <span>
        {name}
        <small>{sub}</small>
      </span>
      <i aria-hidden="true">
        <i style={{ width: `${value}%` }} />
      </i>
      <b>{value.toFixed(1)}</b>
    </button>
  </li>
)
