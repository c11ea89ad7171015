import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import type { Board } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import type { Span } from '../service.ts'

type Props = { span: Span; period: Board['period']; onSpan: (span: Span) => void }

/** Which days, and whose data; and the ways to take it along. */
export function SpanForm({ span, period, onSpan }: Props) {
  const [from, setFrom] = useState(period.from)
  const [to, setTo] = useState(period.to)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSpan({ ...span, from, to })
  }
  const report = (format: string) =>
    `/api/supervise/report?${new URLSearchParams({ from: period.from, to: period.to, source: span.source, format })}`
  return (
    <form className="bd-span no-print" onSubmit={submit}>
      <label>
        {t.supervise.from}
        <input type="date" value={from} max={to} onChange={(event) => setFrom(event.target.value)} />
      </label>
      <label>
        {t.supervise.to}
        <input type="date" value={to} min={from} onChange={(event) => setTo(event.target.value)} />
      </label>
      <label>
        {t.supervise.source}
        <select
          value={span.source}
          onChange={(event) => onSpan({ ...span, source: event.target.value as Span['source'] })}
        >
          {(['all', 'own', 'imported'] as const).map((source) => (
            <option key={source} value={source}>
              {t.supervise.sources[source]}
            </option>
          ))}
        </select>
      </label>
      <button className="btn btn-s" type="submit">
        {t.supervise.show}
      </button>
      <a className="btn btn-s" href={report('xlsx')}>
        <Icon name="down" />
        {t.supervise.exportXlsx}
      </a>
      <a className="btn btn-s" href={report('html')} target="_blank" rel="noreferrer">
        <Icon name="print" />
        {t.supervise.exportHtml}
      </a>
      <Link className="btn btn-s hide-s" to="/supervise/wall">
        {t.supervise.wall}
      </Link>
    </form>
  )
}
