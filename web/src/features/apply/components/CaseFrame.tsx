import type { ReactNode } from 'react'
import { Link, Navigate, useParams } from 'react-router'
import type { Case, Me, ServiceResponse } from '../../../../../src/contract/index.ts'
import { useMe, useSignInPath } from '../../../lib/account.ts'
import { useCase } from '../../../lib/cases.ts'
import { useService } from '../../../lib/service.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Instead } from '../../../ui/Instead.tsx'
import { NO_CASE } from '../../../ui/no-case.ts'
import { Loading } from '../../../ui/States.tsx'
import type { Layout } from '../fields.logic.ts'
import { useLayout } from '../useLayout.ts'

export type Opened = { found: Case; service: ServiceResponse; me: Me; layout: Layout }

/** A draft of the person who is signed in, with its service; everything else on the way there. */
export function WithDraft({ children }: { children: (opened: Opened) => ReactNode }) {
  const { id = '' } = useParams()
  const me = useMe()
  const signIn = useSignInPath()
  if (me === undefined) return <Loading lines={8} />
  if (me === null) return <Navigate to={signIn} replace />
  return (
    <OfCase key={id} id={id} me={me}>
      {children}
    </OfCase>
  )
}

function OfCase({ id, me, children }: { id: string; me: Me; children: (opened: Opened) => ReactNode }) {
  const { data: found, error, refetch, isPlaceholderData, isFetchedAfterMount } = useCase(id)
  const { data: service, error: serviceError, refetch: again } = useService(found?.serviceId ?? '', !!found)
  const layout = useLayout(found?.serviceId ?? '', !!found)
  const isWhole = found && service && layout && !isPlaceholderData && isFetchedAfterMount
  if (!isWhole)
    return (
      <Instead
        error={(!found && error) || (!service && serviceError)}
        onRetry={() => (found ? again() : refetch())}
        missing={NO_CASE}
      />
    )
  if (found.state !== 'draft') return <Navigate to={`/cases/${id}`} replace />
  return children({ found, service, me, layout })
}

/** Top of the pages of one application: where one is, what it is called, how far one has come. */
export function Steps({ step }: { step: 1 | 2 | 3 }) {
  return (
    <ol className="stepper" aria-label={t.apply.stepsLabel}>
      {t.apply.steps.map((text, i) => (
        <li key={text} className={i < step ? 'done' : undefined} aria-current={i === step ? 'step' : undefined}>
          <b>{i < step ? <Icon name="check" /> : i + 1}</b>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  )
}

export const Crumb = ({ found, page }: { found: Case; page: string }) => (
  <nav className="crumb" aria-label={t.guide.crumb}>
    <Link to="/cases">{t.cases.title}</Link>
    <Link to={`/s/${found.serviceId}`}>{found.serviceName}</Link>
    <span aria-current="page">{page}</span>
  </nav>
)
