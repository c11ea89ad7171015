import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Stamp } from '../../../ui/Stamp.tsx'
import type { Lack } from '../lacks.logic.ts'

/** What is still to be done before handing in, each a way to its place; what the signs of the cells mean; a person. */
export function Todo({ lacks, sum }: { lacks: Lack[]; sum: string }) {
  return (
    <aside className="adv" aria-label={t.apply.todo(lacks.length)}>
      <div className="card todo">
        <h2>{t.apply.todo(lacks.length)}</h2>
        <p className="sum">{sum}</p>
        {lacks.length === 0 ? (
          <p>{t.apply.todoDone}</p>
        ) : (
          <ul>
            {lacks.map(({ id, message }) => (
              <li key={id}>
                <span className="st st-no" aria-hidden="true">
                  <Icon name="minus" />
                </span>
                <a href={`#${id}`}>{message}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="legend">
        <h2>{t.apply.legend}</h2>
        <ul>
          {(['register', 'read', 'typed', 'computed'] as const).map((source) => (
            <li key={source}>
              <Stamp source={source} />
              <span>{t.apply.legendOf[source]}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className="aside-box">
        <p>{t.apply.helpText}</p>
        <a className="btn btn-s" href="/help">
          <Icon name="human" />
          {t.nav.help}
        </a>
      </div>
    </aside>
  )
}
