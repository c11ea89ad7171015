import { Link } from 'react-router'
import type { PrecheckResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'

/** What does not fit and why, what would change it, and where to turn instead; nobody is barred from going on. */
export function NotFitting({ result, onGoOn }: { result: PrecheckResponse; onGoOn: () => void }) {
  const reasons = result.conditions.filter(({ state, effect }) => state === 'unmet' && effect === 'decides')
  return (
    <section className="card q not-fitting" aria-labelledby="h-not">
      <h2 id="h-not">{t.precheck.notFitting}</h2>
      <ul>
        {reasons.map(({ id, text, ifNot, basis }) => (
          <li key={id}>
            <b>{text}</b>
            {ifNot && <p>{ifNot}</p>}
            <small>{t.precheck.basis(basis)}</small>
          </li>
        ))}
      </ul>
      {result.alternatives.some(({ serviceId }) => serviceId) && (
        <>
          <h3>{t.precheck.instead}</h3>
          <div className="acts">
            {result.alternatives.map(
              ({ serviceId, name }) =>
                serviceId && (
                  <Link key={serviceId} className="btn btn-p" to={`/s/${serviceId}`}>
                    {name}
                  </Link>
                ),
            )}
          </div>
        </>
      )}
      <div className="q-f">
        <button className="btn" type="button" onClick={onGoOn}>
          {t.precheck.goOn}
        </button>
      </div>
    </section>
  )
}
