import type { AutoService } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'

/** One service with its switch and the ten conditions, each with why it holds or not; without `onSwitch` it is only looked at. */
export function ServiceCard({ service, onSwitch }: { service: AutoService; onSwitch?: () => void }) {
  const { serviceName, department, setting, conditions } = service
  const isOn = setting?.enabled === true
  // The switch itself is told by the tag.
  const others = conditions.filter(({ id }) => id !== 'j')
  const fails = others.filter(({ holds }) => holds === false).length
  const holds = others.filter((one) => one.holds === true).length
  return (
    <li className="card au-c">
      <div className="au-h">
        <div>
          <h2>
            {serviceName}
            <span className={`tag ${isOn ? 'tag-ok' : 'tag-line'}`}>{isOn ? t.auto.on : t.auto.off}</span>
          </h2>
          <p className="muted">{[department, t.auto.stands(holds, fails)].join('，')}</p>
        </div>
        {onSwitch && (
          <button
            className="btn btn-s"
            type="button"
            onClick={onSwitch}
            aria-label={isOn ? t.auto.switchOffOf(serviceName) : t.auto.switchOnOf(serviceName)}
          >
            {isOn ? t.auto.switchOff : t.auto.switchOn}
          </button>
        )}
      </div>
      {setting && (
        <ul className="au-s">
          {setting.owner && <li>{t.auto.owner(setting.owner)}</li>}
          {setting.impactAssessment && <li>{t.auto.assessment(setting.impactAssessment)}</li>}
          <li>{t.auto.decided(setting.decided, setting.sampled)}</li>
          <li>{t.auto.reason(setting.reason, setting.at.slice(0, 10))}</li>
        </ul>
      )}
      <details>
        <summary>{t.auto.see}</summary>
        <Conditions conditions={conditions} />
      </details>
    </li>
  )
}

export function Conditions({ conditions }: Pick<AutoService, 'conditions'>) {
  return (
    <ul className="au-k">
      {conditions.map(({ id, text, holds, why }) => (
        <li key={id}>
          <Stand holds={holds} />
          <span>
            <b>{text}</b>
            <span className="muted">{why}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Stand({ holds }: { holds: boolean | null }) {
  if (holds === null) return <span className="tag tag-line">{t.auto.each}</span>
  return (
    <span className={`tag ${holds ? 'tag-ok' : 'tag-orange'}`}>
      <Icon name={holds ? 'check' : 'alert'} />
      {holds ? t.auto.holds : t.auto.fails}
    </span>
  )
}
