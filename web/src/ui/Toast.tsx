import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'

const ToastContext = createContext<(text: string) => void>(() => {})
export const useToast = () => useContext(ToastContext)

const SHOWN_MS = 4000

/** One short sentence at a time, read out politely; never holds anything that must be acted on. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<{ text: string; at: number } | null>(null)
  const show = useCallback((text: string) => setToast({ text, at: Date.now() }), [])
  useEffect(() => {
    if (!toast) return
    const timer = setTimeout(() => setToast(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast])
  return (
    <ToastContext value={show}>
      {children}
      <div className="toast" role="status">
        {toast && <span key={toast.at}>{toast.text}</span>}
      </div>
    </ToastContext>
  )
}
