import { type FormEvent, useState } from 'react'
import type { Me } from '../../../../src/contract/index.ts'
import { useMe } from '../../lib/account.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { ErrorSummary, type Wrong } from '../../ui/Field.tsx'
import { SignInFirst } from '../../ui/SignInFirst.tsx'
import { Loading } from '../../ui/States.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { PasswordField } from './components/PasswordField.tsx'
import { Places } from './components/Places.tsx'
import { changePassword } from './service.ts'
import { wrongAt, wrongOf } from './wrong.logic.ts'
import './account.css'

const FIELDS = { currentPassword: 'current', newPassword: 'next' }

/** 我的账号: who one is here, the password, and where one is signed in. */
export function AccountPage() {
  const me = useMe()
  useTitle(t.account.mine)
  if (me === undefined) return <Loading />
  if (me === null) return <SignInFirst title={t.account.mine} text={t.account.mineLead} />
  return (
    <div className="wrap acc">
      <h1>{t.account.mine}</h1>
      <p className="acc-lead">{t.account.mineLead}</p>
      <Who me={me} />
      <Password />
      <Places />
    </div>
  )
}

const Who = ({ me }: { me: Me }) => (
  <section className="card acc-card" aria-labelledby="h-who">
    <h2 id="h-who">{t.account.who}</h2>
    <dl className="acc-who">
      <dt>{t.account.name}</dt>
      <dd>{me.name}</dd>
      <dt>{t.account.email}</dt>
      <dd>{me.email}</dd>
      {me.username && (
        <>
          <dt>{t.people.account}</dt>
          <dd>{me.username}</dd>
        </>
      )}
      <dt>{t.people.role}</dt>
      <dd>{[t.account.roles[me.role], me.officeName].filter(Boolean).join(' · ')}</dd>
    </dl>
  </section>
)

function Password() {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<Wrong[]>([])
  const toast = useToast()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setWrong([])
    try {
      await changePassword(current, next)
      setCurrent('')
      setNext('')
      toast(t.account.changed)
    } catch (error) {
      setWrong(wrongOf(error, FIELDS))
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="card acc-card" aria-labelledby="h-pw">
      <h2 id="h-pw">{t.account.changePassword}</h2>
      <ErrorSummary wrong={wrong} />
      <form className="acc-form" noValidate onSubmit={submit} aria-labelledby="h-pw">
        <PasswordField
          id="current"
          label={t.account.currentPassword}
          autoComplete="current-password"
          error={wrongAt(wrong, 'current')}
          value={current}
          onValue={setCurrent}
        />
        <PasswordField
          id="next"
          label={t.account.newPassword}
          hint={t.account.newPasswordHint}
          autoComplete="new-password"
          error={wrongAt(wrong, 'next')}
          value={next}
          onValue={setNext}
        />
        <button className="btn btn-p" type="submit" aria-busy={busy}>
          {busy ? t.account.changing : t.account.changeIt}
        </button>
      </form>
    </section>
  )
}
