import { useEffect, useState } from 'react'
import { t } from '../texts/zh-CN.ts'

/** Title of the tab: thing · page · 政通. */
export function useTitle(...parts: string[]) {
  const title = t.title(...parts)
  useEffect(() => {
    document.title = title
  }, [title])
}

/** Whether the window is narrower than the phone limit of the design. */
export function usePhone(): boolean {
  return useMedia('(max-width: 760px)')
}

export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches)
  useEffect(() => {
    const media = window.matchMedia(query)
    const listen = () => setMatches(media.matches)
    listen()
    media.addEventListener('change', listen)
    return () => media.removeEventListener('change', listen)
  }, [query])
  return matches
}

export function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    const listen = () => setOnline(navigator.onLine)
    window.addEventListener('online', listen)
    window.addEventListener('offline', listen)
    return () => {
      window.removeEventListener('online', listen)
      window.removeEventListener('offline', listen)
    }
  }, [])
  return online
}

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    const done = document.execCommand('copy')
    area.remove()
    return done
  }
}
