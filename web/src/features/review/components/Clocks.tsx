import type { CaseHandling, TimeLimit } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { longDay } from '../../../ui/words.ts'

/** 两个钟: the promised and the statutory term, with what stops or extends them. */
export function Clocks({ handling: { clock, extended } }: { handling: CaseHandling }) {
  const { stopped } = clock
  return (
    <section className="card" aria-labelledby="h-clocks">
      <h2 id="h-clocks">{t.review.clocks}</h2>
      <div className="clocks">
        <One name={t.review.promised} limit={clock.promised} />
        <One name={t.review.statutory} limit={clock.statutory} />
      </div>
      <p className="muted">
        {clock.words !== clock.promised.note && clock.words}
        {stopped && `，${t.review.stoppedSince(longDay(stopped.since), stopped.until ? longDay(stopped.until) : '')}`}
        {extended && `，${t.review.extended(extended.days)}`}
      </p>
    </section>
  )
}

const NEAR = 3

function One({ name, limit: { days, unit, due, remaining, note } }: { name: string; limit: TimeLimit }) {
  const look = remaining === null ? '' : remaining < 0 ? 'over' : remaining <= NEAR ? 'near' : ''
  const used =
    days && remaining !== null ? Math.min(100, Math.max(0, Math.round(((days - remaining) / days) * 100))) : null
  return (
    <div className={`ck2 ${look}`}>
      <b>
        {remaining === null
          ? note
          : remaining < 0
            ? t.review.over(-remaining, unit ?? '')
            : t.review.left(remaining, unit ?? '')}
      </b>
      <small>{[name, due && t.review.due(longDay(due))].filter(Boolean).join('，')}</small>
      {used !== null && (
        <span className="bar2" aria-hidden="true">
          <i style={{ width: `${used}%` }} />
        </span>
      )}
    </div>
  )
}
