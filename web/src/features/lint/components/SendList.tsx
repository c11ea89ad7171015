import { type ChangeEvent, useRef, useState } from 'react'
import { t } from '../../../texts/zh-CN.ts'
import type { Sent } from '../service.ts'

type Props = { sent: Sent; onSend: (sent: Sent) => void; onAgain: () => void }

/** Has another list inspected, without keeping it. */
export function SendList({ sent, onSend, onAgain }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState(false)
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return
    try {
      onSend({ name: file.name, services: JSON.parse(await file.text()) })
      setWrong(false)
    } catch {
      setWrong(true)
    }
    target.value = ''
  }
  return (
    <div className="acts no-print">
      {wrong && <p role="alert">{t.lint.notJson}</p>}
      <input ref={input} type="file" accept=".json,application/json" hidden onChange={read} aria-label={t.lint.check} />
      <button className="btn btn-s" type="button" title={t.lint.checkHint} onClick={() => input.current?.click()}>
        {t.lint.check}
      </button>
      {sent ? (
        <button className="btn btn-s" type="button" onClick={() => onSend(null)}>
          {t.lint.back}
        </button>
      ) : (
        <button className="btn btn-s" type="button" onClick={onAgain}>
          {t.lint.again}
        </button>
      )}
    </div>
  )
}
