import { Link } from 'react-router'
import type { Case } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { longDay } from '../../../ui/words.ts'

type Props = {
  found: Case
  applicant: string
  at: number
  of: number
  previous: string | null
  next: string | null
}

/** Which case this is, where it stands in the queue and in time. */
export function CaseBar({ found, applicant, at, of, previous, next }: Props) {
  const { handling, receipt } = found
  const answer = handling?.clock.answer
  const step = (id: string | null, name: string, turned: boolean) =>
    id && (
      <Link className={turned ? 'icb dk-turned' : 'icb'} to={`/intake/${id}`} aria-label={name}>
        <Icon name="chev" />
      </Link>
    )
  return (
    <div className="dk-bar">
      <div className="dk-pos">
        {step(previous, t.intake.previousCase, true)}
        <Link to="/intake">{at >= 0 ? t.intake.position(at + 1, of) : t.intake.back}</Link>
        {step(next, t.intake.nextCase, false)}
      </div>
      <div className="dk-mid">
        <h1>{found.serviceName}</h1>
        <p>
          <b>{applicant || t.intake.unnamed}</b>
          <span>{t.intake.states[found.state]}</span>
          {receipt && <span className="mono">{receipt.number}</span>}
          {handling?.claimedBy && <span>{t.intake.claimedBy(handling.claimedBy.name)}</span>}
        </p>
      </div>
      {handling && (
        <p className="dk-clock">
          <b>{handling.clock.words}</b>
          {answer?.due && <small>{longDay(answer.due)}</small>}
        </p>
      )}
    </div>
  )
}
