import { useState } from 'react'
import { Link } from 'react-router'
import type { PrecheckResponse, ProvenFact, ServiceResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Stamp } from '../../../ui/Stamp.tsx'
import { answerInWords } from '../../../ui/words.ts'
import { type OpenDraft, readFrom } from '../useDraft.ts'
import { FactCell } from './FactCell.tsx'

/** What the pre-check knows, to be put right here; what it does not know may be said. */
export function Situation({
  service,
  open,
  verdict,
  proven,
}: {
  service: ServiceResponse
  open: OpenDraft
  verdict: PrecheckResponse | undefined
  /** Answers that the papers give. */
  proven: ProvenFact[]
}) {
  const { facts, origins } = open.draft
  const [editing, setEditing] = useState<string | null>(null)
  /** Said since this page was opened: they stay where they were answered. */
  const [asked, setAsked] = useState<string[]>([])
  /** Said not to be so: asked as a question again. */
  const [denied, setDenied] = useState<string[]>([])
  const answered = service.facts.filter(({ id }) => facts[id] !== undefined && !asked.includes(id))
  const openIds = new Set([...(verdict?.open ?? []).map(({ fact }) => fact), ...asked])
  const offered = proven.filter(({ fact }) => facts[fact] === undefined && !denied.includes(fact))
  const unsaid = service.facts.filter(
    ({ id }) =>
      openIds.has(id) && (facts[id] === undefined || asked.includes(id)) && !offered.some(({ fact }) => fact === id),
  )
  const stillOpen = unsaid.filter(({ id }) => facts[id] === undefined).length
  if (service.facts.length === 0) return null
  return (
    <section className="card fs" aria-labelledby="h-sit">
      <h2 id="h-sit">{t.apply.sit}</h2>
      <p className="d">{answered.length > 0 ? t.apply.sitHint : t.apply.sitNone}</p>
      {answered.length > 0 && (
        <ul className="sit-l">
          {answered.map((fact) => (
            <li key={fact.id} id={`fact.${fact.id}`} tabIndex={-1}>
              {editing === fact.id ? (
                <div className="edit">
                  <FactCell fact={fact} value={facts[fact.id]} onChange={(value) => open.setFact(fact.id, value)} />
                  <p className="acts">
                    <button className="btn btn-s" type="button" onClick={() => setEditing(null)}>
                      {t.apply.done}
                    </button>
                  </p>
                </div>
              ) : (
                <>
                  <div>
                    <span className="ask">{fact.ask}</span>
                    <span className="v">{answerInWords(fact, facts[fact.id] ?? '')}</span>
                    {origins[fact.id] && (
                      <Stamp source={origins[fact.id]?.source ?? 'typed'} label={origins[fact.id]?.label} />
                    )}
                  </div>
                  <button
                    className="btn btn-t btn-s"
                    type="button"
                    aria-label={t.apply.changeOf(fact.ask)}
                    onClick={() => setEditing(fact.id)}
                  >
                    {t.apply.change}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {offered.map((one) => {
        const fact = service.facts.find(({ id }) => id === one.fact)
        return (
          fact && (
            <div className="note proven" key={one.fact}>
              <div>
                <p>{t.apply.advice.proves(one.paper, one.quote)}</p>
                <p>
                  {one.ask} <b>{answerInWords(fact, one.value)}</b>
                </p>
                <p className="acts">
                  <button
                    className="btn btn-s"
                    type="button"
                    aria-label={`${t.apply.advice.right}：${one.ask}`}
                    onClick={() => open.setFact(one.fact, one.value, readFrom(one.paper, one.confidence))}
                  >
                    {t.apply.advice.right}
                  </button>
                  <button
                    className="btn btn-t btn-s"
                    type="button"
                    aria-label={t.apply.changeOf(one.ask)}
                    onClick={() => setDenied((before) => [...before, one.fact])}
                  >
                    {t.apply.advice.wrong}
                  </button>
                </p>
              </div>
            </div>
          )
        )
      })}
      {unsaid.length > 0 && (
        <details className="sit-o">
          <summary>{t.apply.sitOpen(stillOpen)}</summary>
          {unsaid.map((fact) => (
            <FactCell
              key={fact.id}
              fact={fact}
              value={facts[fact.id]}
              onChange={(value) => {
                setAsked((before) => [...new Set([...before, fact.id])])
                open.setFact(fact.id, value)
              }}
            />
          ))}
        </details>
      )}
      {answered.length === 0 && (
        <p className="acts">
          <Link className="btn btn-s" to={`/s/${service.id}/precheck`}>
            {t.apply.sitMore}
          </Link>
        </p>
      )}
    </section>
  )
}
