import { useEffect, useRef } from 'react'

export type Keys = Record<string, () => void>

const FIELDS = 'input, textarea, select, [contenteditable], iframe'

/** One key per action, outside of fields and dialogs; `off` leaves the keys to the browser (WCAG 2.1.4). */
export function useKeys(keys: Keys, off: boolean) {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (off) return
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (event.isComposing || event.altKey || event.metaKey || target?.closest(FIELDS)) return
      if (document.querySelector('dialog[open]')) return
      const name = event.key.toLowerCase()
      const run = latest.current[event.ctrlKey ? `ctrl+${name}` : name]
      if (!run) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [off])
}
