import { Link, NavLink, useLocation } from 'react-router'
import { useRoom } from '../lib/health.ts'
import { useSettings } from '../lib/settings.ts'
import { t } from '../texts/zh-CN.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { AccountMenu } from './AccountMenu.tsx'

export function Header({ elderHome }: { elderHome: boolean }) {
  const { elder, change } = useSettings()
  const apply = useRoom('apply')
  const { pathname } = useLocation()
  const inSearch = /^\/(search|s|p)(\/|$)/.test(pathname)
  if (elderHome)
    return (
      <header className="eh">
        <div className="wrap">
          <Brand />
          <span className="acts">
            <Link className="btn" to="/help">
              <Icon name="human" />
              {t.nav.help}
            </Link>
            <button className="btn" type="button" onClick={() => change({ elder: false })}>
              {t.modes.plain}
            </button>
            <AccountMenu className="btn" />
          </span>
        </div>
      </header>
    )
  return (
    <header className="hd">
      <div className="wrap hd-in">
        <Brand sub />
        <nav className="hd-nav" aria-label={t.nav.main}>
          <ul>
            <li>
              <Link to="/search" aria-current={inSearch ? 'page' : undefined}>
                {t.nav.search}
              </Link>
            </li>
            <li>
              <NavLink to="/ask">{t.nav.ask}</NavLink>
            </li>
            {apply && (
              <>
                <li>
                  <NavLink to="/cases">{t.nav.cases}</NavLink>
                </li>
                <li>
                  <NavLink to="/wallet">{t.nav.wallet}</NavLink>
                </li>
              </>
            )}
          </ul>
        </nav>
        <div className="hd-tools">
          <button className="hd-t" type="button" aria-pressed={elder} onClick={() => change({ elder: !elder })}>
            <Icon name="text" />
            {elder ? t.modes.plain : t.modes.elder}
          </button>
          <Link className="hd-t hd-human" to="/help">
            <Icon name="human" />
            {t.nav.help}
          </Link>
          <AccountMenu className="hd-t" />
        </div>
      </div>
    </header>
  )
}

const Brand = ({ sub = false }: { sub?: boolean }) => (
  <Link className="brand" to="/">
    <svg className="brand-m" aria-hidden="true">
      <use href="#i-brand" />
    </svg>
    <span>
      <b>{t.brand}</b>
      {sub && <i>{t.brandSub}</i>}
    </span>
  </Link>
)

/** Bottom bar of phones: only pages that exist. */
export function TabBar() {
  const apply = useRoom('apply')
  const tabs: { to: string; icon: IconName; text: string }[] = [
    { to: '/', icon: 'home', text: t.nav.home },
    { to: '/search', icon: 'search', text: t.nav.search },
    { to: '/ask', icon: 'chat', text: t.nav.ask },
    ...(apply
      ? [
          { to: '/cases', icon: 'list' as const, text: t.nav.casesShort },
          { to: '/wallet', icon: 'wallet' as const, text: t.nav.walletShort },
        ]
      : []),
  ]
  return (
    <nav className="tabbar" aria-label={t.nav.bottom} style={{ gridTemplateColumns: `repeat(${tabs.length}, 1fr)` }}>
      {tabs.map(({ to, icon, text }) => (
        <NavLink key={to} to={to} end={to === '/'}>
          <Icon name={icon} />
          <span>{text}</span>
        </NavLink>
      ))}
    </nav>
  )
}
