import { useCallback, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { AntTheme } from '../../ui/AntTheme.tsx'
import { Talk } from './components/Talk.tsx'
import './ask.css'
import './ask-sources.css'
import './ask-refined.css'

/** `/ask?q=&c=&s=`: q is asked at once, c takes a conversation up again, s is the service talked about. */
export function AskPage() {
  useTitle(t.ask.title)
  const [params] = useSearchParams()
  const location = useLocation()
  const navigate = useNavigate()
  const c = params.get('c')
  const s = params.get('s')
  const [session, setSession] = useState({ key: location.key, location: location.key, id: c })
  // An address that names another conversation, or none, begins a new one; our own change of address does not.
  if (location.key !== session.location) {
    const same = c !== null && c === session.id
    setSession({ key: same ? session.key : location.key, location: location.key, id: c })
  }
  const onConversation = useCallback(
    (id: string) => {
      setSession((now) => ({ ...now, id }))
      navigate(`/ask?${new URLSearchParams({ c: id, ...(s && { s }) })}`, { replace: true, preventScrollReset: true })
    },
    [navigate, s],
  )
  return (
    <AntTheme>
      <Talk
        key={session.key}
        question={params.get('q')}
        conversationId={session.key === session.location ? c : null}
        serviceId={s}
        onConversation={onConversation}
      />
    </AntTheme>
  )
}
