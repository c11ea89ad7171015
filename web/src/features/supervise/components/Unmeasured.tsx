import type { Board } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'

/** What there is no data for is said, and never replaced by another number. */
export const Unmeasured = ({ items }: { items: Board['unmeasured'] }) => (
  <section className="card bd-p" aria-labelledby="h-un">
    <div className="bd-ph">
      <h2 id="h-un">{t.supervise.unmeasured}</h2>
      <p className="muted">{t.supervise.unmeasuredSub}</p>
    </div>
    <ul className="bd-un">
      {items.map(({ id, name, why }) => (
        <li key={id}>
          <span className="st st-un" aria-hidden="true">
            ?
          </span>
          <span>
            <b>{name}</b>：{why}
          </span>
        </li>
      ))}
    </ul>
  </section>
)
