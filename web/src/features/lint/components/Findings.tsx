import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { t } from '../../../texts/zh-CN.ts'
import type { Named } from '../wanted.logic.ts'
import { Sign } from './Sign.tsx'

const STEP = 50
type Props = { findings: readonly Named[]; at: number; onOpen: (at: number) => void }

/** The findings, the gravest first; J and K go through them wherever one is on the page. */
export function Findings({ findings, at, onOpen }: Props) {
  const [count, setCount] = useState(STEP)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const go = (event: globalThis.KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event
      if (ctrlKey || metaKey || altKey || (target as HTMLElement).closest('input, select, textarea')) return
      if (key === '/') {
        event.preventDefault()
        document.getElementById('li-q')?.focus()
      } else if (key === 'j') onOpen(Math.min(at + 1, findings.length - 1))
      else if (key === 'k') onOpen(Math.max(at - 1, 0))
      else return
    }
    window.addEventListener('keydown', go)
    return () => window.removeEventListener('keydown', go)
  }, [at, findings.length, onOpen])
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
    if (at >= count) setCount(at + STEP)
  }, [at, count])
  const onArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const rows = [...(list.current?.querySelectorAll('button') ?? [])]
    const here = rows.indexOf(document.activeElement as HTMLButtonElement)
    rows[here + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
  }
  return (
    <>
      <p className="li-c muted">
        <span role="status">{t.lint.shown(findings.length)}</span>
        <span className="hide-s">{t.lint.keys}</span>
      </p>
      <ol ref={list} className="li-l" onKeyDown={onArrow}>
        {findings.slice(0, count).map((finding, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no id, and the list is replaced as a whole
          <li key={i}>
            <button type="button" aria-current={i === at ? 'true' : undefined} onClick={() => onOpen(i)}>
              <Sign colour={finding.colour} />
              <b>{finding.message}</b>
              <code>{finding.rule}</code>
              <small>{[finding.name, finding.path].filter(Boolean).join('，')}</small>
            </button>
          </li>
        ))}
      </ol>
      {findings.length > count && (
        <button className="btn btn-t" type="button" onClick={() => setCount(count + STEP)}>
          {t.lint.more(findings.length - count)}
        </button>
      )}
    </>
  )
}
