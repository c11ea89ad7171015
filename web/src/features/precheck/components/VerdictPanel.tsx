import { Link } from 'react-router'
import type { CheckedCondition, NeededMaterial, PrecheckResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Mark, Sign } from './Mark.tsx'

type Props = { result: PrecheckResponse; mayApply: boolean }

/** The verdict so far with every reason, the papers so far, and where else to turn. */
export function VerdictPanel({ result, mayApply }: Props) {
  const count = (state: CheckedCondition['state']) => result.conditions.filter((one) => one.state === state).length
  const shown = result.materials.filter(({ required }) => required !== false)
  const open = shown.filter(({ required }) => required === 'unknown').length
  return (
    <aside className="verdict" id="verdict" aria-label={t.precheck.aside}>
      <div className="card">
        <div className="verdict-b">
          <p className="tag tag-line">{t.precheck.verdict}</p>
          <div className="big" role="status">
            <Mark verdict={result.verdict} />
            <div>
              <b>{result.headline}</b>
              <p>{t.precheck.counts(count('met'), count('unmet'), count('unknown'))}</p>
            </div>
          </div>
          <h2>
            <span>{t.precheck.conditions}</span>
            <span>{t.precheck.items(result.conditions.length)}</span>
          </h2>
          <ul className="ck">
            {inOrder(result.conditions).map((condition) => (
              <ConditionRow key={condition.id} condition={condition} />
            ))}
          </ul>
          {result.next !== null && (
            <>
              <h2>
                <span>{t.precheck.papers}</span>
                <span>{t.precheck.paperCount(shown.length - open, open)}</span>
              </h2>
              <ul className="ck">
                {shown.map((material) => (
                  <PaperRow key={material.id} material={material} />
                ))}
              </ul>
            </>
          )}
        </div>
        <p className="legal">
          {result.notice}
          {mayApply && <Link to={`/s/${result.serviceId}/apply`}>{t.precheck.skipAll}</Link>}
        </p>
      </div>
    </aside>
  )
}

const RANK: Record<CheckedCondition['state'], number> = { unmet: 0, unknown: 1, met: 2 }
const inOrder = (conditions: CheckedCondition[]) => conditions.toSorted((a, b) => RANK[a.state] - RANK[b.state])
const TAGS = { met: 'tag-ok', unmet: 'tag-red', unknown: '' } as const

function ConditionRow({ condition }: { condition: CheckedCondition }) {
  const { state, effect } = condition
  return (
    <li>
      <Sign state={state} mild={effect !== 'decides'} />
      <span>
        {condition.text}
        {condition.ifNot && <span className="if-not">{condition.ifNot}</span>}
        <small>{t.precheck.basis(condition.basis)}</small>
        {condition.doubts && <small>{t.precheck.doubt}</small>}
      </span>
      <span className={`tag ${TAGS[state]}`}>
        {state === 'unmet' && effect === 'delays'
          ? t.precheck.late
          : state === 'unmet' && effect === 'informs'
            ? t.precheck.told2
            : t.precheck.states[state]}
      </span>
    </li>
  )
}

function PaperRow({ material }: { material: NeededMaterial }) {
  const isOpen = material.required === 'unknown'
  return (
    <li>
      <span className={`st ${isOpen ? 'st-un' : 'st-off'}`} aria-hidden="true">
        {isOpen && '?'}
      </span>
      <span>
        {material.name}
        {isOpen && material.why && <small>{material.why}</small>}
      </span>
      <PaperTag material={material} />
    </li>
  )
}

export function PaperTag({ material: { required, exempt, handled, written } }: { material: NeededMaterial }) {
  const { tags } = t.precheck
  if (required === 'unknown') return <span className="tag">{tags.open}</span>
  if (written) return <span className="tag tag-p">{tags.written}</span>
  if (handled === 'called') return <span className="tag tag-ok">{tags.called}</span>
  if (exempt) return <span className="tag tag-ok">{tags.exempt}</span>
  return <span className="tag">{handled === 'shown' ? tags.shown : tags.needed}</span>
}
