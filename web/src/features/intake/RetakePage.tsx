import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { ApiError } from '../../lib/api.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Instead } from '../../ui/Instead.tsx'
import { clockTime } from '../../ui/words.ts'
import { fetchRetake, sendRetake } from './service.ts'
import './queue.css'

const OVER = {
  icon: 'phone' as const,
  title: t.intake.phoneOver,
  text: t.intake.phoneOverText,
  ways: [{ to: '/', text: t.nav.home }],
}

/** On the applicant's phone: one paper, photographed again. No account, nothing of the case but what to take. */
export function RetakePage() {
  const { token = '' } = useParams()
  useTitle(t.intake.phoneTitle)
  const { data, error, refetch } = useQuery({
    queryKey: ['retake', token],
    queryFn: ({ signal }) => fetchRetake(token, signal),
    retry: false,
  })
  const [state, setState] = useState<'ready' | 'sending' | 'done'>('ready')
  const [wrong, setWrong] = useState('')
  if (!data) return <Instead error={error} missing={OVER} onRetry={refetch} />
  const send = async (file: File | undefined) => {
    if (!file) return
    setState('sending')
    setWrong('')
    try {
      await sendRetake(token, file)
      setState('done')
    } catch (failure) {
      setWrong(failure instanceof ApiError && failure.message ? failure.message : t.intake.failed)
      setState('ready')
    }
  }
  return (
    <div className="wrap rt">
      <h1>{t.intake.phoneTitle}</h1>
      <p>{t.intake.phoneLead(data.material, data.serviceName)}</p>
      <ul>
        {t.intake.phoneTips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      {wrong && (
        <p className="note note-r" role="alert">
          {wrong}
        </p>
      )}
      <p role="status">
        {state === 'sending' && t.intake.phoneSending}
        {state === 'done' && t.intake.phoneDone}
      </p>
      <label className={state === 'done' ? 'btn btn-l' : 'btn btn-p btn-l'}>
        {state === 'done' ? t.intake.phoneMore : t.intake.phoneTake}
        <input
          className="vh"
          type="file"
          accept="image/*,application/pdf"
          capture="environment"
          onChange={(event) => void send(event.target.files?.[0])}
        />
      </label>
      <p className="muted">{t.intake.phoneUntil(clockTime(data.until).slice(0, 5))}</p>
    </div>
  )
}
