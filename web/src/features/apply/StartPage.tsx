import { useEffect, useRef, useState } from 'react'
import { Navigate, useNavigate, useParams } from 'react-router'
import type { Draft, ServiceResponse } from '../../../../src/contract/index.ts'
import { useMe, useSignInPath } from '../../lib/account.ts'
import { ApiError } from '../../lib/api.ts'
import { listCases, openCase, readCase, saveDraft } from '../../lib/cases.ts'
import { useTitle } from '../../lib/page.ts'
import { fetchService } from '../../lib/service.ts'
import { kept } from '../../lib/storage.ts'
import { t } from '../../texts/zh-CN.ts'
import { EmptyState, ErrorState, Loading } from '../../ui/States.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { carriedOver } from './carry.logic.ts'

/** 开始办: opens a case with what the pre-check knows, or goes on with the one that was left. */
export function StartPage() {
  const { id = '' } = useParams()
  const me = useMe()
  const signIn = useSignInPath()
  useTitle(t.apply.page)
  if (me === undefined) return <Loading />
  if (me === null) return <Navigate to={signIn} replace />
  if (me.role !== 'citizen')
    return (
      <div className="wrap lone">
        <EmptyState as="h1" icon="human" title={t.apply.notCitizen} text={t.apply.notCitizenText} />
      </div>
    )
  return <Start key={id} serviceId={id} />
}

function Start({ serviceId }: { serviceId: string }) {
  const navigate = useNavigate()
  const toast = useToast()
  const started = useRef(false)
  const [error, setError] = useState<unknown>(null)
  const start = async () => {
    setError(null)
    try {
      const { id, wasThere } = await openOrResume(serviceId)
      if (wasThere) toast(t.apply.resumed)
      navigate(`/cases/${id}/edit`, { replace: true })
    } catch (caught) {
      setError(caught)
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins once, however often it is rendered
  useEffect(() => {
    if (started.current) return
    started.current = true
    void start()
  }, [])
  if (error)
    return (
      <div className="wrap lone">
        <ErrorState error={error} onRetry={start} />
      </div>
    )
  return (
    <>
      <h1 className="vh">{t.apply.starting}</h1>
      <Loading />
    </>
  )
}

async function openOrResume(serviceId: string): Promise<{ id: string; wasThere: boolean }> {
  const [service, { cases }] = await Promise.all([fetchService(serviceId), listCases()])
  const told = carriedOver(kept.get(`precheck.${serviceId}`, null), service)
  const left = cases.find((one) => one.serviceId === serviceId && one.state === 'draft')
  if (left) {
    await addWhatIsNew(left.id, told)
    return { id: left.id, wasThere: true }
  }
  return { id: (await openWith(service, told)).id, wasThere: false }
}

/** Answers that no longer fit the service are left behind rather than barring the way. */
async function openWith({ id }: ServiceResponse, told: Draft) {
  try {
    return await openCase({ serviceId: id, ...told })
  } catch (error) {
    if (error instanceof ApiError && error.status === 422)
      return openCase({ serviceId: id, facts: {}, applicant: {}, origins: {} })
    throw error
  }
}

/** What was answered in the pre-check since; what the draft says already stays. */
async function addWhatIsNew(id: string, told: Draft): Promise<void> {
  const { version, facts, applicant, origins } = await readCase(id)
  if (Object.keys(told.facts).every((fact) => fact in facts)) return
  const merged = { facts: { ...told.facts, ...facts }, applicant, origins: { ...told.origins, ...origins } }
  await saveDraft(id, version, merged).catch((error: unknown) => {
    if (!(error instanceof ApiError && (error.status === 412 || error.status === 422))) throw error
  })
}
