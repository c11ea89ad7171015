import { t } from '../texts/zh-CN.ts'

/** The last line of what is printed: when, and from which version. */
export function PrintedLine({ version }: { version: string }) {
  const when = new Date().toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' })
  return <p className="print-only">{t.guide.printed(when, version)}</p>
}
