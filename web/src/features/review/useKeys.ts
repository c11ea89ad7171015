import { useEffect, useState } from 'react'
import { kept } from '../../lib/storage.ts'

const OFF = 'keys.off'

/** Whether single keys act; a choice of the device (WCAG 2.1.4). */
export function useKeysOn(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => !kept.get(OFF, false))
  const change = (next: boolean) => {
    kept.set(OFF, !next)
    setOn(next)
  }
  return [on, change]
}

/** Single keys outside of what one types in and outside of dialogs; `Ctrl+Enter` everywhere on the page. */
export function useKeys(actions: Record<string, (() => void) | undefined>, isOn: boolean) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]')) return
      const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
      const isTyping = (event.target as HTMLElement).closest('input:not([type="radio"]), textarea, select')
      const isOnControl = event.key === 'Enter' && (event.target as HTMLElement).closest('a, button, summary')
      if (!isSend && (!isOn || isTyping || isOnControl || event.ctrlKey || event.metaKey)) return
      const act = actions[isSend ? 'Ctrl+Enter' : event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [actions, isOn])
}
