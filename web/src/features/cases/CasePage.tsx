import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, Navigate, useParams } from 'react-router'
import type { Case } from '../../../../src/contract/index.ts'
import { useMe, useSignInPath } from '../../lib/account.ts'
import { caseKey, casesKey, useCase, withdrawCase } from '../../lib/cases.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Confirm } from '../../ui/Dialog.tsx'
import { Instead } from '../../ui/Instead.tsx'
import { NO_CASE } from '../../ui/no-case.ts'
import { Loading } from '../../ui/States.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { ReceiptCard } from './components/ReceiptCard.tsx'
import { StateTag } from './components/StateTag.tsx'
import './cases.css'
import '../../ui/fill.css'

/** One case after it was handed in: the receipt, what comes next, and the way back. */
export function CasePage() {
  const { id = '' } = useParams()
  const me = useMe()
  const signIn = useSignInPath()
  if (me === undefined) return <Loading lines={6} />
  if (me === null) return <Navigate to={signIn} replace />
  return <One key={id} id={id} />
}

/** States in which the applicant may still take a case back. */
const BEFORE_DECISION = new Set(['received', 'supplement', 'accepted', 'in_review', 'suspended'])

function One({ id }: { id: string }) {
  const { data: found, error, refetch } = useCase(id)
  const [asking, setAsking] = useState(false)
  useTitle(found?.serviceName ?? '', t.cases.title)
  if (!found) return <Instead error={error} onRetry={() => refetch()} missing={NO_CASE} lines={6} />
  return (
    <div className="wrap own">
      <nav className="crumb" aria-label={t.cases.crumb}>
        <Link to="/cases">{t.cases.title}</Link>
        <span aria-current="page">{found.serviceName}</span>
      </nav>
      <h1>{found.serviceName}</h1>
      <p className="sub">
        <StateTag state={found.state} />
      </p>
      {found.state === 'draft' && <p className="sub">{t.cases.draftNote}</p>}
      {found.state === 'withdrawn' && <p className="sub">{t.cases.withdrawnNote}</p>}
      {found.receipt && <ReceiptCard receipt={found.receipt} isWithdrawn={found.state === 'withdrawn'} />}
      <div className="acts no-print">
        {found.state === 'draft' && (
          <Link className="btn btn-p" to={`/cases/${id}/edit`}>
            {t.cases.go.draft}
          </Link>
        )}
        {found.state === 'withdrawn' && (
          <Link className="btn btn-p" to={`/s/${found.serviceId}/apply`}>
            {t.cases.again}
          </Link>
        )}
        <Link className="btn" to="/cases">
          {t.cases.all}
        </Link>
        {BEFORE_DECISION.has(found.state) && (
          <button className="btn btn-d" type="button" onClick={() => setAsking(true)}>
            {t.cases.withdraw}
          </button>
        )}
      </div>
      {asking && <WithdrawDialog found={found} onClose={() => setAsking(false)} />}
    </div>
  )
}

function WithdrawDialog({ found, onClose }: { found: Case; onClose: () => void }) {
  const queries = useQueryClient()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const withdraw = async () => {
    setBusy(true)
    try {
      queries.setQueryData(caseKey(found.id), await withdrawCase(found.id))
      await queries.invalidateQueries({ queryKey: casesKey })
      toast(t.cases.withdrawn)
      onClose()
    } catch (caught) {
      setError((caught instanceof Error && caught.message) || t.states.errorTitle)
      setBusy(false)
    }
  }
  return (
    <Confirm
      title={t.cases.withdrawTitle}
      yes={t.cases.withdrawYes}
      no={t.cases.withdrawNo}
      grave
      busy={busy}
      error={error}
      onYes={withdraw}
      onNo={onClose}
    >
      <p>{t.cases.withdrawText}</p>
    </Confirm>
  )
}
