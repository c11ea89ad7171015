import type { FactAnswer, ServiceDocument } from '../../../src/contract/index.ts'
import { t } from '../texts/zh-CN.ts'

type Fact = ServiceDocument['facts'][number]

/** An answer as people say it. */
export function answerInWords(fact: Fact | undefined, value: FactAnswer): string {
  if (value === true) return fact?.yes ?? t.precheck.yes
  if (value === false) return fact?.no ?? t.precheck.no
  return `${Array.isArray(value) ? value.join('、') : value}${fact?.unit ?? ''}`
}

const SHANGHAI = { timeZone: 'Asia/Shanghai' } as const
const time = (at: string | Date, options: Intl.DateTimeFormatOptions) =>
  new Date(at).toLocaleString('zh-CN', { ...SHANGHAI, ...options })

/** 11月18日 10:42 */
export const dayAndTime = (at: string | Date): string =>
  time(at, { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false })
/** 10:42:18 */
export const clockTime = (at: string | Date): string =>
  time(at, { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false })
/** 2026年11月18日 */
export const longDay = (at: string | Date): string => time(at, { year: 'numeric', month: 'long', day: 'numeric' })

const KB = 1024
export const fileSize = (bytes: number): string =>
  bytes < KB * KB ? `${Math.max(1, Math.round(bytes / KB))} KB` : `${(bytes / KB / KB).toFixed(1)} MB`
