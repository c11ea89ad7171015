import { Link } from 'react-router'
import type { Condition, ServiceResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { type Chosen, conditionState } from '../situation.logic.ts'

export function Conditions({ service, chosen }: { service: ServiceResponse; chosen: Chosen }) {
  const { conditions } = service
  return (
    <section id="conditions" aria-labelledby="h-con">
      <h2 id="h-con">{conditions.length > 0 ? t.guide.conTitle(conditions.length) : t.guide.con}</h2>
      {conditions.length === 0 && <p>{t.guide.conNone}</p>}
      <ul className="conds">
        {conditions.map((condition) => (
          <Row key={condition.id} condition={condition} chosen={chosen} />
        ))}
      </ul>
    </section>
  )
}

function Row({ condition, chosen }: { condition: Condition; chosen: Chosen }) {
  const state = conditionState(condition.when, chosen)
  return (
    <li id={`conditions.${condition.id}`}>
      {state === 'unknown' || condition.when === 'true' ? (
        <Icon name="shield" />
      ) : (
        <span className={`st ${state ? 'st-ok' : 'st-no'}`}>
          <Icon name={state ? 'check' : 'x'} />
          <span className="vh">{state ? t.guide.met : t.guide.unmet}</span>
        </span>
      )}
      <b>{condition.text}</b>
      <p>
        <b>{t.guide.ifNot}</b>
        {condition.ifNot.replace(/。$/, '')}。
        {condition.otherwise?.service && <Link to={`/s/${condition.otherwise.service}`}>{t.guide.instead}</Link>}
      </p>
      <p>{t.guide.basis(condition.basis)}</p>
    </li>
  )
}
