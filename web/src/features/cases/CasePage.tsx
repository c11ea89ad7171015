import { Link, Navigate, useParams } from 'react-router'
import type { Case, CaseHandling } from '../../../../src/contract/index.ts'
import { useMe, useSignInPath } from '../../lib/account.ts'
import { useCase } from '../../lib/cases.ts'
import { useTitle } from '../../lib/page.ts'
import { useService } from '../../lib/service.ts'
import { t } from '../../texts/zh-CN.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Instead } from '../../ui/Instead.tsx'
import { NO_CASE } from '../../ui/no-case.ts'
import { Loading } from '../../ui/States.tsx'
import { dayAndTime } from '../../ui/words.ts'
import { Log } from './components/Log.tsx'
import { NeedCard } from './components/NeedCard.tsx'
import { Outcome } from './components/Outcome.tsx'
import { RateForm } from './components/RateForm.tsx'
import { ReceiptCard } from './components/ReceiptCard.tsx'
import { Side } from './components/Side.tsx'
import { Track } from './components/Track.tsx'
import './cases.css'
import './progress.css'
import '../../ui/choices.css'
import '../../ui/fill.css'

/** One case of one's own: where it is, what it waits for, everything that was said and done. */
export function CasePage() {
  const { id = '' } = useParams()
  const me = useMe()
  const signIn = useSignInPath()
  if (me === undefined) return <Loading lines={6} />
  if (me === null) return <Navigate to={signIn} replace />
  return <One key={id} id={id} />
}

function One({ id }: { id: string }) {
  const { data: found, error, refetch } = useCase(id)
  useTitle(found?.serviceName ?? '', t.cases.title)
  if (!found) return <Instead error={error} onRetry={() => refetch()} missing={NO_CASE} lines={6} />
  return found.handling ? <Progress found={found} handling={found.handling} /> : <NotHandedIn found={found} />
}

const Crumb = ({ found }: { found: Case }) => (
  <nav className="crumb" aria-label={t.cases.crumb}>
    <Link to="/cases">{t.cases.title}</Link>
    <span aria-current="page">{found.serviceName}</span>
  </nav>
)

const NotHandedIn = ({ found }: { found: Case }) => (
  <div className="wrap own">
    <Crumb found={found} />
    <h1>{found.serviceName}</h1>
    <p className="sub">{t.cases.draftNote}</p>
    <div className="acts no-print">
      <Link className="btn btn-p" to={`/cases/${found.id}/edit`}>
        {t.cases.go.draft}
      </Link>
      <Link className="btn" to="/cases">
        {t.cases.all}
      </Link>
    </div>
  </div>
)

function Progress({ found, handling }: { found: Case; handling: CaseHandling }) {
  const { data: service } = useService(found.serviceId)
  const nameOf = (materialId: string | null) =>
    service?.materials.find(({ id }) => id === materialId)?.name ?? t.progress.ofForm
  const { receipt } = found
  const isNew = found.state === 'received' && handling.supplement === null
  return (
    <>
      <div className="prog-top">
        <div className="wrap">
          <Crumb found={found} />
          <div className="case-h">
            <div>
              <h1>{found.serviceName}</h1>
              <p className="no">
                {receipt && <span>{t.progress.number(receipt.number)}</span>}
                {receipt && <span>{t.progress.handedIn(dayAndTime(receipt.at))}</span>}
                <span>{handling.office.name}</span>
              </p>
            </div>
            <button className="btn btn-s no-print" type="button" onClick={() => window.print()}>
              <Icon name="print" />
              {t.progress.print}
            </button>
          </div>
          <Track state={found.state} steps={handling.steps} />
        </div>
      </div>
      <div className="wrap prog">
        <div>
          {handling.can.includes('resubmit') ? (
            <NeedCard found={found} handling={handling} nameOf={nameOf} />
          ) : (
            <Outcome found={found} handling={handling} />
          )}
          {handling.can.includes('rate') && <RateForm id={found.id} />}
          {receipt && isNew && <ReceiptCard receipt={receipt} isWithdrawn={false} />}
          <Log handling={handling} />
          {receipt && !isNew && (
            <details className="prog-r">
              <summary>{t.cases.receipt}</summary>
              <ReceiptCard receipt={receipt} isWithdrawn={found.state === 'withdrawn'} />
            </details>
          )}
        </div>
        <Side found={found} handling={handling} nameOf={nameOf} />
      </div>
    </>
  )
}
