import { type ReactNode, useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { type Settings, SettingsContext } from '../lib/settings.ts'
import { kept } from '../lib/storage.ts'

const STANDARD: Settings = { elder: false, contrast: false, bigger: 0 }
const STEP = 12.5

/** Keeps the way of showing on this device and puts it on the root element, where the tokens read it. */
export function SettingsProvider({ children }: { children: ReactNode }) {
  const [settings, setSettings] = useState<Settings>(() => ({
    ...STANDARD,
    ...kept.get<Partial<Settings>>('show', {}),
  }))
  useLayoutEffect(() => {
    const root = document.documentElement
    if (settings.elder) root.dataset.mode = 'elder'
    else delete root.dataset.mode
    if (settings.elder && settings.contrast) root.dataset.theme = 'dark'
    else delete root.dataset.theme
    if (settings.elder && settings.bigger > 0) root.style.setProperty('--bigger', `${settings.bigger * STEP}%`)
    else root.style.removeProperty('--bigger')
    kept.set('show', settings)
  }, [settings])
  const change = useCallback((part: Partial<Settings>) => setSettings((now) => ({ ...now, ...part })), [])
  const api = useMemo(() => ({ ...settings, change }), [settings, change])
  return <SettingsContext value={api}>{children}</SettingsContext>
}
