import { useEffect, useId, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { Me } from '../../../src/contract/index.ts'
import { hasUnsent, useMe, useSignInPath, useSignOut } from '../lib/account.ts'
import { useHealth, useRoom } from '../lib/health.ts'
import { t } from '../texts/zh-CN.ts'
import { Confirm } from '../ui/Dialog.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useToast } from '../ui/Toast.tsx'
import { firstDeskOf } from './desks.ts'
import './account-menu.css'

/** Who is signed in, with what belongs to them; the way in for everybody else. */
export function AccountMenu({ className }: { className: string }) {
  const me = useMe()
  const signIn = useSignInPath()
  if (me === undefined) return null
  if (me) return <Menu me={me} className={className} />
  return (
    <Link className={className} to={signIn}>
      {t.account.signIn}
    </Link>
  )
}

function Menu({ me, className }: { me: Me; className: string }) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const apply = useRoom('apply')
  const desk = firstDeskOf(me.role, useHealth()?.rooms ?? [])
  const [asking, setAsking] = useState(false)
  const signOut = useSignOut()
  const toast = useToast()
  useEffect(() => {
    if (!open) return
    const away = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('focusin', away)
    document.addEventListener('keydown', onEscape)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('focusin', away)
      document.removeEventListener('keydown', onEscape)
    }
  }, [open])
  const leave = async () => {
    setAsking(false)
    try {
      await signOut()
      toast(t.account.signedOut)
    } catch {
      toast(t.account.failed)
    }
  }
  return (
    <div className="me" ref={box}>
      <button
        className={`${className} me-name`}
        type="button"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        aria-label={t.account.menu(me.name)}
        onClick={() => setOpen(!open)}
      >
        <span>{me.name}</span>
        <Icon name="chev" />
      </button>
      <div className="me-box card" id={id} hidden={!open}>
        <p>
          <b>{me.name}</b>
          <span className="muted">{[t.account.roles[me.role], me.officeName].filter(Boolean).join(' · ')}</span>
        </p>
        {apply && (
          <Link to="/cases" onClick={() => setOpen(false)}>
            {t.nav.cases}
          </Link>
        )}
        {apply && (
          <Link to="/wallet" onClick={() => setOpen(false)}>
            {t.nav.wallet}
          </Link>
        )}
        {desk && (
          <Link to={desk} onClick={() => setOpen(false)}>
            {t.staff.desk}
          </Link>
        )}
        <Link to="/account" onClick={() => setOpen(false)}>
          {t.account.mine}
        </Link>
        <button type="button" onClick={() => (hasUnsent(me) ? setAsking(true) : leave())}>
          {t.account.signOut}
        </button>
      </div>
      {asking && (
        <Confirm
          title={t.account.leaveTitle}
          yes={t.account.signOut}
          no={t.account.stayHere}
          grave
          onYes={leave}
          onNo={() => setAsking(false)}
        >
          {t.account.leaveText}
        </Confirm>
      )}
    </div>
  )
}
