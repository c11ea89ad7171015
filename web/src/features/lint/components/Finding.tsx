import { useState } from 'react'
import { Link } from 'react-router'
import type { LintRuleCount } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { longDay } from '../../../ui/words.ts'
import { diffOf, textOf } from '../diff.logic.ts'
import { useGiven } from '../queries.ts'
import type { Named } from '../wanted.logic.ts'
import { GiveDialog } from './GiveDialog.tsx'
import { Sign } from './Sign.tsx'

type Props = { finding: Named; rule: LintRuleCount | undefined; isLoaded: boolean; onBack: () => void }

/** One finding: what, where, how it is mended and by when, and the change as it would be. */
export function Finding({ finding, rule, isLoaded, onBack }: Props) {
  const [isGiving, setGiving] = useState(false)
  const given = useGiven().get(`${finding.serviceId} ${finding.rule} ${finding.path}`)
  const { colour, message, name, serviceId, path, file, line, remedy, basis, change, proposal } = finding
  return (
    <article className="card li-d" aria-labelledby="li-t">
      <button className="btn btn-t btn-s li-back" type="button" onClick={onBack}>
        {t.lint.toList}
      </button>
      <div className="acts">
        <Sign colour={colour} />
        <span className="tag tag-line">{`${finding.rule} ${rule?.title ?? ''}`}</span>
        {proposal && <span className="tag">{t.lint.proposal}</span>}
      </div>
      <h2 id="li-t">{message}</h2>
      <dl>
        <dt>{t.lint.where}</dt>
        <dd>
          {name}，<code>{path || serviceId}</code>
          {file && (
            <>
              <br />
              <code>{file}</code>
              {line && t.lint.line(line)}
            </>
          )}
        </dd>
        {change && (
          <>
            <dt>{t.lint.change}</dt>
            <dd>
              <Change before={change.before} after={change.after} />
            </dd>
          </>
        )}
        <dt>{t.lint.remedy}</dt>
        <dd>{remedy}</dd>
        {basis && (
          <>
            <dt>{t.lint.basis}</dt>
            <dd>{basis}</dd>
          </>
        )}
        {rule?.term != null && (
          <>
            <dt>{t.lint.when}</dt>
            <dd>{t.lint.term(rule.term)}</dd>
          </>
        )}
      </dl>
      {isLoaded && (
        <div className="acts">
          <Link className="btn btn-s" to={`/s/${encodeURIComponent(serviceId)}`}>
            {t.lint.open}
          </Link>
          {given === undefined ? (
            <button className="btn btn-s" type="button" onClick={() => setGiving(true)}>
              {t.lint.give.open}
            </button>
          ) : (
            <span className="tag">{t.lint.give.given(given ? longDay(given) : '')}</span>
          )}
        </div>
      )}
      {isGiving && <GiveDialog finding={finding} term={rule?.term ?? null} onClose={() => setGiving(false)} />}
    </article>
  )
}

function Change({ before, after }: { before: unknown; after: unknown }) {
  const { start, removed, added, end } = diffOf(textOf(before) ?? '', textOf(after) ?? '')
  return (
    <div className="li-diff">
      <p>
        <small>{t.lint.now}</small>
        {start}
        {removed && <del>{removed}</del>}
        {end || (start || removed ? '' : t.lint.empty)}
      </p>
      <p>
        <small>{t.lint.proposed}</small>
        {start}
        {added && <ins>{added}</ins>}
        {end || (start || added ? '' : t.lint.empty)}
      </p>
    </div>
  )
}
