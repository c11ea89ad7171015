import { Link } from 'react-router'
import type { Ambiguity } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'

/** Two or three services are equally near: one question, each answer leads straight on. */
export const Fork = ({ ambiguity }: { ambiguity: Ambiguity }) => (
  <section className="card fork" aria-labelledby="fork">
    <h2 id="fork">
      {t.search.again}
      {ambiguity.ask}
    </h2>
    <ul>
      {ambiguity.options.map(({ label, serviceId, query }) => (
        <li key={label}>
          <Link to={serviceId ? `/s/${serviceId}` : `/search?q=${encodeURIComponent(query)}`}>
            <b>
              {label}
              <Icon name="chev" />
            </b>
            {query !== label && <span>{query}</span>}
          </Link>
        </li>
      ))}
    </ul>
  </section>
)
