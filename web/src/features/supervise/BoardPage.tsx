import { useState } from 'react'
import { useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { Instead } from '../../ui/Instead.tsx'
import { EmptyState } from '../../ui/States.tsx'
import { dayAndTime, longDay } from '../../ui/words.ts'
import { Breakdown } from './components/Breakdown.tsx'
import { CasesBehind } from './components/CasesBehind.tsx'
import { Daily } from './components/Daily.tsx'
import { Departments } from './components/Departments.tsx'
import { Digest } from './components/Digest.tsx'
import { Figures } from './components/Figures.tsx'
import { Funnel } from './components/Funnel.tsx'
import { Heat } from './components/Heat.tsx'
import { Left } from './components/Left.tsx'
import { Reasons } from './components/Reasons.tsx'
import { SpanForm } from './components/SpanForm.tsx'
import { Today } from './components/Today.tsx'
import { Unmeasured } from './components/Unmeasured.tsx'
import { useAlerts, useBoard } from './queries.ts'
import type { Span } from './service.ts'
import './board.css'

/** What a number was opened from: the indicator, and the group where it was one of a table. */
export type Opened = { id: string; name: string; by?: string; key?: string }

/** 看板: what needs a manager today, then how it goes; every number opens its cases. */
export function BoardPage() {
  const [span, setSpan] = useState<Span>({ source: 'all' })
  const [opened, setOpened] = useState<Opened | null>(null)
  const board = useBoard(span)
  const alerts = useAlerts()
  useTitle(t.supervise.title)
  const failed = board.error ?? alerts.error
  if (!board.data || !alerts.data)
    return <Instead error={failed} onRetry={() => Promise.all([board.refetch(), alerts.refetch()])} />
  const { data } = board
  return (
    <div className="bd">
      <div className="bd-h">
        <div>
          <h1>{t.supervise.today(Math.min(6, alerts.data.total))}</h1>
          <p className="muted">
            {t.supervise.dataTo(longDay(data.asOf), dayAndTime(data.asOf))}
            {alerts.data.lookedAt && t.supervise.lookedAt(dayAndTime(alerts.data.lookedAt))}
          </p>
        </div>
        <SpanForm span={span} period={data.period} onSpan={setSpan} />
      </div>
      <Today alerts={alerts.data.alerts} lookedAt={alerts.data.lookedAt ?? data.asOf} onOpen={setOpened} />
      <Digest asOf={data.asOf} />
      {data.cases === 0 && data.left.every(({ count }) => count === 0) ? (
        <EmptyState icon="list" title={t.supervise.empty} text={t.supervise.emptyText} />
      ) : (
        <>
          <Figures figures={data.figures} onOpen={setOpened} />
          <div className="bd-2 bd-w">
            <Daily daily={data.daily} />
            <Left left={data.left} />
          </div>
          <div className="bd-2 bd-w">
            <Departments rows={data.departments} onOpen={setOpened} />
            <Reasons reasons={data.reasons} />
          </div>
          <div className="bd-2">
            <Funnel funnel={data.funnel} />
            <Heat heat={data.heat} />
          </div>
          <Breakdown span={span} period={data.period} onOpen={setOpened} />
        </>
      )}
      <Unmeasured items={data.unmeasured} />
      {opened && <CasesBehind opened={opened} span={span} period={data.period} onClose={() => setOpened(null)} />}
    </div>
  )
}
