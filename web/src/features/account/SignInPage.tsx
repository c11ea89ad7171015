import { type FormEvent, useState } from 'react'
import { Link, Navigate, useSearchParams } from 'react-router'
import { safePath, useChangePerson, useMe } from '../../lib/account.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { ErrorSummary, Field, type Wrong } from '../../ui/Field.tsx'
import { DemoAccounts } from './components/DemoAccounts.tsx'
import { PasswordField } from './components/PasswordField.tsx'
import { useWays } from './queries.ts'
import { signIn, startAtProvider } from './service.ts'
import { wrongAt, wrongOf } from './wrong.logic.ts'
import './account.css'

const FIELDS = { email: 'account', username: 'account', password: 'password' }

/** 登录: by e-mail or user name, or by the provider where there is one; leads back to where the person was. */
export function SignInPage() {
  const [params] = useSearchParams()
  const next = safePath(params.get('next'))
  const ways = useWays()
  const me = useMe()
  const changePerson = useChangePerson()
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<Wrong[]>(() => fromProvider(params.get('error')))
  useTitle(wrong.length > 0 ? `${t.account.toMend(wrong.length)}：${t.account.signIn}` : t.account.signIn)

  if (me) return <Navigate to={next} replace />

  const attempt = async (work: () => Promise<unknown>) => {
    setBusy(true)
    setWrong([])
    try {
      await work()
    } catch (error) {
      setWrong(wrongOf(error, FIELDS))
    } finally {
      setBusy(false)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    void attempt(async () => {
      await signIn(account.trim(), password)
      await changePerson()
    })
  }
  const toProvider = () => attempt(async () => window.location.assign((await startAtProvider(next)).url))

  return (
    <div className="wrap acc">
      <h1>{t.account.signIn}</h1>
      <p className="acc-lead">{t.account.lead}</p>
      <ErrorSummary wrong={wrong} />
      <form className="acc-form" noValidate onSubmit={submit} aria-label={t.account.signIn}>
        <Field
          id="account"
          label={t.account.nameOrEmail}
          name="account"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          error={wrongAt(wrong, 'account')}
          value={account}
          onChange={(event) => setAccount(event.target.value)}
        />
        <PasswordField
          id="password"
          label={t.account.password}
          autoComplete="current-password"
          error={wrongAt(wrong, 'password')}
          value={password}
          onValue={setPassword}
        />
        <button className="btn btn-p btn-l" type="submit" aria-busy={busy}>
          {busy ? t.account.signingIn : t.account.signIn}
        </button>
      </form>
      {ways?.provider && (
        <>
          <p className="acc-or">{t.account.or}</p>
          <button className="btn btn-l acc-wide" type="button" onClick={toProvider}>
            {t.account.provider}
          </button>
        </>
      )}
      <p className="acc-more">
        {t.account.noAccount}
        <Link to={next === '/' ? '/sign-up' : `/sign-up?${new URLSearchParams({ next })}`}>{t.account.toSignUp}</Link>
      </p>
      <p className="muted">{t.account.forgot}</p>
      {ways?.demo && (
        <DemoAccounts
          onPick={(email, known) => {
            setAccount(email)
            setPassword(known)
            document.getElementById('account')?.focus()
          }}
        />
      )}
    </div>
  )
}

const fromProvider = (error: string | null): Wrong[] =>
  error === null ? [] : [{ message: t.account.providerErrors[error] ?? t.account.providerError }]
