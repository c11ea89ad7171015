import { useEffect, useRef, useState } from 'react'
import { useEndSession, useMe, useStaySignedIn } from '../lib/account.ts'
import { t } from '../texts/zh-CN.ts'
import { Dialog } from '../ui/Dialog.tsx'

const MINUTE_MS = 60_000
const IDLE_MS = 30 * MINUTE_MS
const WARNING_MS = 2 * MINUTE_MS
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const

/** Who has done nothing for half an hour is signed out, and asked two minutes before; one key is enough to stay. */
export function StillThere() {
  return useMe() ? <Watch /> : null
}

function Watch() {
  const last = useRef(Date.now())
  const [asking, setAsking] = useState(false)
  const stay = useStaySignedIn()
  const end = useEndSession()
  useEffect(() => {
    const alive = () => {
      if (!asking) last.current = Date.now()
    }
    const look = () => {
      const idle = Date.now() - last.current
      if (idle >= IDLE_MS) void end()
      else setAsking(idle >= IDLE_MS - WARNING_MS)
    }
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, alive, { passive: true })
    document.addEventListener('visibilitychange', look)
    const timer = setInterval(look, 5000)
    return () => {
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, alive)
      document.removeEventListener('visibilitychange', look)
      clearInterval(timer)
    }
  }, [asking, end])
  if (!asking) return null
  const goOn = () => {
    last.current = Date.now()
    setAsking(false)
    void stay()
  }
  return (
    <Dialog title={t.account.stillThere} onClose={goOn}>
      <p className="dlg-t">{t.account.stillThereText}</p>
      <div className="acts">
        {/* biome-ignore lint/a11y/noAutofocus: one key is enough to stay */}
        <button className="btn btn-p" type="button" autoFocus onClick={goOn}>
          {t.account.stay}
        </button>
      </div>
    </Dialog>
  )
}
