import { Link, NavLink, Outlet, ScrollRestoration } from 'react-router'
import { useMe } from '../lib/account.ts'
import { useHealth } from '../lib/health.ts'
import { t } from '../texts/zh-CN.ts'
import { NotThere } from '../ui/Instead.tsx'
import { SignInFirst } from '../ui/SignInFirst.tsx'
import { Loading, OfflineBar } from '../ui/States.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { desksOf } from './desks.ts'
import { StillThere } from './StillThere.tsx'
import './staff.css'

/** Frame of the pages for staff: who is not signed in is asked to, who has another role is told so. */
export function StaffShell() {
  const me = useMe()
  const rooms = useHealth()?.rooms
  if (me === undefined || !rooms) return <Loading />
  if (me === null) return <SignInFirst title={t.staff.signIn} text={t.staff.signInText} />
  const desks = desksOf(me.role, rooms)
  if (me.role === 'citizen')
    return (
      <NotThere
        icon="shield"
        title={t.staff.notYours}
        text={t.staff.notYoursText}
        ways={[{ to: '/', text: t.nav.home }]}
      />
    )
  return (
    <div className="page staff">
      <a className="skip" href="#main">
        {t.skip}
      </a>
      <header className="shd">
        <Link className="brand" to="/">
          <svg className="brand-m" aria-hidden="true">
            <use href="#i-brand" />
          </svg>
          <b>{t.brand}</b>
        </Link>
        <nav className="shd-nav" aria-label={t.nav.main}>
          <ul>
            {desks.map(({ to, text }) => (
              <li key={to}>
                <NavLink to={to}>{text}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="shd-tools">
          <AccountMenu className="shd-user" />
        </div>
      </header>
      <OfflineBar />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <StillThere />
      <ScrollRestoration />
    </div>
  )
}
