import { Link } from 'react-router'
import type { HomeResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'

/** 几件事一起办: what one event of life takes, in order. */
export const Bundles = ({ events }: { events: HomeResponse['lifeEvents'] }) => (
  <section className="home-sec" aria-labelledby="h-one">
    <div className="sec-h">
      <h2 id="h-one">{t.home.bundles}</h2>
      <p>{t.home.bundlesSub}</p>
    </div>
    <div className="bundles">
      {events.slice(0, 6).map(({ title, services }) => (
        <article className="card bundle" key={title}>
          <h3>{title}</h3>
          <ol className="chain">
            {services.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/s/${id}`}>{name}</Link>
              </li>
            ))}
          </ol>
          <p className="meta">
            <span>{t.home.bundleCount(services.length)}</span>
            {services[0] && <Link to={`/s/${services[0].id}`}>{t.home.bundleOpen}</Link>}
          </p>
        </article>
      ))}
    </div>
  </section>
)
