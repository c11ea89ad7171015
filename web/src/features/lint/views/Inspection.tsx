import { useCallback, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { t } from '../../../texts/zh-CN.ts'
import { Instead } from '../../../ui/Instead.tsx'
import { EmptyState } from '../../../ui/States.tsx'
import { dayAndTime } from '../../../ui/words.ts'
import { Filter } from '../components/Filter.tsx'
import { Finding } from '../components/Finding.tsx'
import { Findings } from '../components/Findings.tsx'
import { Scores } from '../components/Scores.tsx'
import { SendList } from '../components/SendList.tsx'
import { Summary } from '../components/Summary.tsx'
import { useInspection } from '../queries.ts'
import type { Sent } from '../service.ts'
import { chosen, named, type Wanted, wantedOf } from '../wanted.logic.ts'

/** What is wrong with the lists, gravest first, each with its place and its remedy, and the scores. */
export function Inspection() {
  const [sent, setSent] = useState<Sent>(null)
  const [params, setParams] = useSearchParams()
  const wanted = useMemo(() => wantedOf(params), [params])
  const inspection = useInspection(sent)
  const findings = useMemo(() => (inspection.data ? named(inspection.data) : []), [inspection.data])
  const shown = useMemo(() => chosen(findings, wanted), [findings, wanted])
  const at = Math.min(Number(params.get('at') ?? 0) || 0, Math.max(0, shown.length - 1))
  const isOpened = params.has('at')
  const open = useCallback(
    (next: number | null) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before)
          if (next === null) after.delete('at')
          else after.set('at', String(next))
          return after
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  )
  const want = (change: Partial<Wanted>) =>
    setParams(Object.fromEntries(Object.entries({ ...wanted, ...change }).filter(([, value]) => value)), {
      replace: true,
      preventScrollReset: true,
    })
  if (!inspection.data) return <Instead error={inspection.error} onRetry={inspection.refetch} />
  const { data } = inspection
  const finding = shown[at]
  return (
    <div className={isOpened ? 'li-v li-open' : 'li-v'}>
      <div className="li-h">
        <p className="muted">
          {sent
            ? t.lint.leadSent(sent.name, data.score.counts.services)
            : t.lint.lead(data.score.counts.services, dayAndTime(new Date(inspection.dataUpdatedAt)))}
        </p>
        <SendList sent={sent} onSend={setSent} onAgain={inspection.refetch} />
      </div>
      <Summary result={data} colour={wanted.colour} onColour={(colour) => want({ colour })} />
      {findings.length === 0 ? (
        <EmptyState icon="check" title={t.lint.none} text={t.lint.noneText} />
      ) : (
        <div className="li-w">
          <section className="card li-s" aria-label={t.lint.list}>
            <Filter result={data} wanted={wanted} onWant={want} />
            {shown.length > 0 && <Findings findings={shown} at={at} onOpen={open} />}
          </section>
          {finding ? (
            <Finding
              finding={finding}
              rule={data.byRule.find(({ rule }) => rule === finding.rule)}
              isLoaded={!sent}
              onBack={() => open(null)}
            />
          ) : (
            <EmptyState icon="list" title={t.lint.noneFiltered} text={t.lint.noneFilteredText}>
              <button className="btn" type="button" onClick={() => setParams({})}>
                {t.lint.all}
              </button>
            </EmptyState>
          )}
        </div>
      )}
      <Scores score={data.score} onWant={want} />
    </div>
  )
}
