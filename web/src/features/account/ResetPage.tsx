import { type FormEvent, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { useChangePerson } from '../../lib/account.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { ErrorSummary, type Wrong } from '../../ui/Field.tsx'
import { EmptyState } from '../../ui/States.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { PasswordField } from './components/PasswordField.tsx'
import { resetPassword } from './service.ts'
import { wrongAt, wrongOf } from './wrong.logic.ts'
import './account.css'

/** 重设密码: behind the link that an admin hands over after checking who asks. */
export function ResetPage() {
  const [params] = useSearchParams()
  const token = params.get('token')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<Wrong[]>([])
  const toast = useToast()
  const go = useNavigate()
  const changePerson = useChangePerson()
  useTitle(t.account.reset)
  if (!token)
    return (
      <div className="wrap lone">
        <EmptyState as="h1" icon="shield" title={t.account.resetBroken} text={t.account.resetBrokenText}>
          <Link className="btn btn-p" to="/sign-in">
            {t.account.toSignIn}
          </Link>
        </EmptyState>
      </div>
    )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setWrong([])
    try {
      await resetPassword(token, password)
      await changePerson()
      toast(t.account.resetDone)
      go('/sign-in')
    } catch (error) {
      setWrong(wrongOf(error, { newPassword: 'password' }))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="wrap acc">
      <h1>{t.account.reset}</h1>
      <p className="acc-lead">{t.account.resetLead}</p>
      <ErrorSummary wrong={wrong} />
      <form className="acc-form" noValidate onSubmit={submit} aria-label={t.account.reset}>
        <PasswordField
          id="password"
          label={t.account.newPassword}
          hint={t.account.newPasswordHint}
          autoComplete="new-password"
          error={wrongAt(wrong, 'password')}
          value={password}
          onValue={setPassword}
        />
        <button className="btn btn-p btn-l" type="submit" aria-busy={busy}>
          {busy ? t.account.resetting : t.account.reset}
        </button>
      </form>
    </div>
  )
}
