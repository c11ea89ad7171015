import { type FormEvent, useState } from 'react'
import { Link, Navigate, useSearchParams } from 'react-router'
import { safePath, useChangePerson, useMe } from '../../lib/account.ts'
import { ApiError } from '../../lib/api.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { ErrorSummary, Field, type Wrong } from '../../ui/Field.tsx'
import { PasswordField } from './components/PasswordField.tsx'
import { signIn, signUp } from './service.ts'
import { wrongAt, wrongOf } from './wrong.logic.ts'
import './account.css'

const FIELDS = { name: 'name', email: 'email', username: 'username', password: 'password' }

/** 注册: whoever signs up is a citizen, is signed in at once and goes back to where they were. */
export function SignUpPage() {
  const [params] = useSearchParams()
  const next = safePath(params.get('next'))
  const me = useMe()
  const changePerson = useChangePerson()
  const [filled, setFilled] = useState({ name: '', email: '', username: '', password: '' })
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<Wrong[]>([])
  useTitle(wrong.length > 0 ? `${t.account.toMend(wrong.length)}：${t.account.signUp}` : t.account.signUp)

  if (me) return <Navigate to={next} replace />

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setWrong([])
    try {
      const { username, ...person } = filled
      await signUp(username.trim() === '' ? person : { ...person, username })
      await signInAfter(filled.email.trim(), filled.password)
      await changePerson()
    } catch (error) {
      setWrong(error instanceof MaybeTaken ? [{ id: 'email', message: t.account.maybeTaken }] : wrongOf(error, FIELDS))
    } finally {
      setBusy(false)
    }
  }
  const field = (id: 'name' | 'email' | 'username') => ({
    id,
    name: id,
    error: wrongAt(wrong, id),
    value: filled[id],
    onChange: (event: { target: { value: string } }) => setFilled({ ...filled, [id]: event.target.value }),
  })

  return (
    <div className="wrap acc">
      <h1>{t.account.signUp}</h1>
      <p className="acc-lead">{t.account.signUpLead}</p>
      <ErrorSummary title={t.account.toMend(wrong.length)} wrong={wrong} />
      <form className="acc-form" noValidate onSubmit={submit} aria-label={t.account.signUp}>
        <Field label={t.account.name} hint={t.account.nameHint} autoComplete="name" {...field('name')} />
        <Field
          label={t.account.email}
          hint={t.account.emailHint}
          type="email"
          autoComplete="email"
          {...field('email')}
        />
        <Field
          label={t.account.username}
          hint={t.account.usernameHint}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          {...field('username')}
        />
        <PasswordField
          id="password"
          label={t.account.newPassword}
          hint={t.account.newPasswordHint}
          autoComplete="new-password"
          error={wrongAt(wrong, 'password')}
          value={filled.password}
          onValue={(password) => setFilled({ ...filled, password })}
        />
        <button className="btn btn-p btn-l" type="submit" aria-busy={busy}>
          {busy ? t.account.signingUp : t.account.signUp}
        </button>
      </form>
      <p className="acc-more">
        {t.account.hasAccount}
        <Link to={next === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ next })}`}>{t.account.toSignIn}</Link>
      </p>
    </div>
  )
}

class MaybeTaken extends Error {}

/** The server never says whether an e-mail has an account; that the new password does not fit it tells enough to go on. */
async function signInAfter(email: string, password: string): Promise<void> {
  try {
    await signIn(email, password)
  } catch (error) {
    throw error instanceof ApiError && error.status === 401 ? new MaybeTaken() : error
  }
}
