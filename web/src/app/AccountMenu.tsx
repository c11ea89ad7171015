import { useEffect, useId, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { Me } from '../../../src/contract/index.ts'
import { useMe, useSignInPath, useSignOut } from '../lib/account.ts'
import { useRoom } from '../lib/health.ts'
import { t } from '../texts/zh-CN.ts'
import { Icon } from '../ui/Icon.tsx'
import { useToast } from '../ui/Toast.tsx'
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
        <button type="button" onClick={leave}>
          {t.account.signOut}
        </button>
      </div>
    </div>
  )
}
