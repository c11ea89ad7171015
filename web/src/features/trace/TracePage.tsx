import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { Trace } from '../../../../src/contract/index.ts'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Instead, type Missing } from '../../ui/Instead.tsx'
import { dayAndTime } from '../../ui/words.ts'
import { fetchTrace } from './service.ts'
import './trace.css'

const NOT_THERE: Missing = {
  icon: 'list',
  title: t.trace.missing,
  text: t.trace.missingText,
  ways: [{ to: '/tasks', text: t.tasks.title }],
}

/** 全过程: every entry of the trail of a case, checked against the chain. */
export function TracePage() {
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery({
    queryKey: ['trace', id],
    queryFn: ({ signal }) => fetchTrace(id, signal),
  })
  useTitle(data?.number ?? '', t.trace.title)
  if (!data) return <Instead error={error} onRetry={() => refetch()} missing={NOT_THERE} />
  return (
    <div className="tr">
      <h1>{t.trace.title}</h1>
      <p className="muted">{t.trace.lead(data.number ?? data.caseId)}</p>
      <p className={`note ${data.intact ? 'note-ok' : 'note-r'}`} role={data.intact ? 'status' : 'alert'}>
        <Icon name={data.intact ? 'check' : 'alert'} />
        <span>
          <b>{data.intact ? t.trace.intact : t.trace.broken}</b>
          <br />
          {data.message}
          {!data.intact && t.trace.brokenText}
        </span>
      </p>
      <ol className="tr-l" aria-label={t.trace.list}>
        {data.events.map((event) => (
          <Entry key={event.seq} event={event} />
        ))}
      </ol>
    </div>
  )
}

const HASH_SHOWN = 12

function Entry({ event }: { event: Trace['events'][number] }) {
  const { seq, at, title, by, data, kept, hash, intact } = event
  const said = Object.entries(kept ?? {}).filter(([, value]) => typeof value === 'string' && value !== '')
  return (
    <li className={intact ? undefined : 'bad'}>
      <div className="tr-h">
        <span className="muted">{t.trace.seq(seq)}</span>
        <time dateTime={at}>{dayAndTime(at)}</time>
        <b>{title}</b>
        <span>{[by.office, by.name].filter(Boolean).join('，')}</span>
        {!intact && (
          <span className="tag tag-red">
            <Icon name="alert" />
            {t.trace.bad}
          </span>
        )}
      </div>
      {said.map(([key, value]) => (
        <p key={key}>{`${t.trace.said}：${value}`}</p>
      ))}
      <details>
        <summary>{t.trace.data}</summary>
        <p className="muted mono">{t.trace.hash(hash.slice(0, HASH_SHOWN))}</p>
        <pre>{JSON.stringify(data, null, 2)}</pre>
      </details>
    </li>
  )
}
