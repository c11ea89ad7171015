import { useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useSettings } from '../lib/settings.ts'
import { t } from '../texts/zh-CN.ts'
import { OfflineBar } from '../ui/States.tsx'
import { Footer } from './Footer.tsx'
import { Header, TabBar } from './Header.tsx'
import { StillThere } from './StillThere.tsx'

export function Shell() {
  const { elder } = useSettings()
  const { pathname } = useLocation()
  const first = useRef(true)
  useSlashKey()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is announced by moving the focus to its main part
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    const main = document.getElementById('main')
    if (main && !main.contains(document.activeElement)) main.focus({ preventScroll: true })
  }, [pathname])
  const elderHome = elder && pathname === '/'
  return (
    <div className={`page${elderHome ? ' pg-elder' : ''}${pathname === '/ask' ? ' pg-ask' : ''}`}>
      <a className="skip" href="#main">
        {t.skip}
      </a>
      <Header elderHome={elderHome} />
      <OfflineBar />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      {pathname !== '/ask' && !elderHome && <Footer />}
      {!elderHome && <TabBar />}
      <StillThere />
      <ScrollRestoration />
    </div>
  )
}

/** `/` puts the cursor into the page's box, unless something is being typed. */
function useSlashKey() {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target as HTMLElement
      if (target.closest('input, textarea, select, [contenteditable="true"]')) return
      const box = document.querySelector<HTMLElement>('[data-box]')
      if (!box) return
      event.preventDefault()
      box.focus()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
