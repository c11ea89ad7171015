import { Link } from 'react-router'
import type { Case, CaseHandling, NoticeKind } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon, type IconName } from '../../../ui/Icon.tsx'
import { longDay } from '../../../ui/words.ts'

type Said = {
  look: '' | 'note-ok' | 'note-y' | 'note-r'
  icon: IconName
  title: string
  text: string
  read?: NoticeKind[]
}

/** Where nothing is asked of the applicant: how it stands, whose turn it is, and what can be done about it. */
export function Outcome({ found, handling }: { found: Case; handling: CaseHandling }) {
  const { icon, title, text, look, read } = saidOf(found, handling)
  const notice = handling.notices.findLast(({ kind }) => read?.includes(kind))
  return (
    <section className={`card out ${look}`} aria-labelledby="h-out">
      <h2 id="h-out">
        <Icon name={icon} />
        {title}
      </h2>
      <p>{text}</p>
      <div className="acts no-print">
        {notice && (
          <a className="btn btn-p" href={notice.href} target="_blank" rel="noreferrer">
            {t.progress.readNotice(notice.title)}
            <span className="vh">{t.progress.newTab}</span>
          </a>
        )}
        {found.state === 'withdrawn' && (
          <Link className="btn btn-p" to={`/s/${found.serviceId}/apply`}>
            {t.cases.again}
          </Link>
        )}
        {look === 'note-r' && (
          <>
            <a className="btn" href="tel:12345">
              <Icon name="phone" />
              {t.progress.call}
            </a>
            <Link className="btn" to="/help">
              {t.progress.window}
            </Link>
          </>
        )}
      </div>
    </section>
  )
}

function saidOf({ state }: Case, { clock, steps }: CaseHandling): Said {
  const { progress } = t
  if (state === 'approved')
    return { look: 'note-ok', icon: 'check', title: progress.approved, text: progress.approvedText, read: ['approval'] }
  if (state === 'refused')
    return { look: 'note-r', icon: 'info', title: progress.refused, text: progress.refusedText, read: ['refusal'] }
  const wasNotAccepted = steps.some(({ type }) => type === 'not_accept')
  if (state === 'not_accepted' || wasNotAccepted)
    return {
      ...{ look: 'note-r', icon: 'info', title: progress.notAccepted, text: progress.notAcceptedText },
      read: ['not-acceptance'],
    }
  if (state === 'withdrawn') return { look: '', icon: 'out', title: progress.withdrawn, text: progress.withdrawnText }
  if (clock.stage === 'over')
    return {
      ...{ look: 'note-ok', icon: 'check', title: progress.delivered, text: progress.deliveredText },
      read: ['approval', 'refusal'],
    }
  return late(clock) ?? underWay(clock, steps)
}

/** Past what was promised, or past what the law gives: said first, and as our fault. */
function late({ stage, promised, statutory, stopped }: CaseHandling['clock']): Said | null {
  if (stage !== 'decision' || stopped) return null
  if (isPast(statutory))
    return {
      ...{ look: 'note-r', icon: 'alert', title: t.progress.overdue(day(statutory.due)) },
      text: t.progress.overdueText,
    }
  if (!isPast(promised)) return null
  return {
    ...{ look: 'note-r', icon: 'alert', title: t.progress.late(day(promised.due)) },
    text: statutory.due ? t.progress.lateText(day(statutory.due)) : t.progress.lateNoDay,
  }
}

function underWay({ stopped }: CaseHandling['clock'], steps: CaseHandling['steps']): Said {
  const next = steps.find(({ at }) => at === null)?.title
  const then = [next ? t.progress.nextIs(next) : t.progress.nextEnd, t.progress.tell].join('')
  return {
    look: '',
    icon: 'clock',
    title: t.progress.nothing,
    text: stopped?.until ? t.progress.stopped(stopped.why, day(stopped.until)) + then : then,
  }
}

const isPast = ({ remaining }: { remaining: number | null }) => remaining !== null && remaining < 0
const day = (date: string | null) => (date ? longDay(date) : '')
