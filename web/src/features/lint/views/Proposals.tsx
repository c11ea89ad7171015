import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { LintProposalsQuery } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Instead } from '../../../ui/Instead.tsx'
import { Pager } from '../../../ui/Pager.tsx'
import { EmptyState } from '../../../ui/States.tsx'
import { dayAndTime } from '../../../ui/words.ts'
import { AskModel } from '../components/AskModel.tsx'
import { Settle, type Settling } from '../components/Settle.tsx'
import { proposalsKey, useInspection, useProposals } from '../queries.ts'
import '../../../ui/choices.css'

const PAGE_SIZE = 20
const STATES = ['open', 'accepted', 'dismissed', 'all'] as const
const WANTED = LintProposalsQuery.shape.state

/** What a model proposes about the lists: asked for here, and settled by a person with a word why. */
export function Proposals() {
  const [shown, setShown] = useState<{ state: (typeof STATES)[number]; page: number }>({ state: 'open', page: 1 })
  const [settling, setSettling] = useState<Settling | null>(null)
  const { data, error, refetch } = useProposals(WANTED.parse(shown.state), shown.page)
  const services = new Map(useInspection(null).data?.score.services.map((one) => [one.id, one.name]))
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: proposalsKey })
  if (!data) return <Instead error={error} onRetry={refetch} />
  const words = t.lint.asked
  return (
    <div className="li-v">
      <p className="muted">{words.lead}</p>
      {data.model === null ? (
        <p className="note note-u">{words.noModel}</p>
      ) : (
        <AskModel services={services} onDone={refresh} />
      )}
      <fieldset className="seg">
        <legend className="vh">{words.statesLabel}</legend>
        {STATES.map((state) => (
          <label key={state}>
            <input
              type="radio"
              name="proposals"
              checked={shown.state === state}
              onChange={() => setShown({ state, page: 1 })}
            />
            <span>{words.states[state]}</span>
          </label>
        ))}
      </fieldset>
      {data.proposals.length === 0 && <EmptyState icon="check" title={words.none} text={words.noneText} />}
      <ul className="li-log">
        {data.proposals.map((one) => (
          <li key={one.id} className="card">
            <div className="acts">
              <span className="tag">{one.label}</span>
              <span className="tag tag-line">{`${one.rule} ${one.title}`}</span>
            </div>
            <h2>
              <Link to={`/s/${encodeURIComponent(one.serviceId)}`}>{services.get(one.serviceId) ?? one.serviceId}</Link>
            </h2>
            <p>{one.message}</p>
            <blockquote>{one.quote}</blockquote>
            <p className="muted">
              <code>{one.path}</code> {words.by(one.model, dayAndTime(one.at))}
            </p>
            {one.settled ? (
              <p>{words.settled(one.state, dayAndTime(one.settled.at), one.settled.note)}</p>
            ) : (
              <div className="acts">
                {(['accept', 'dismiss'] as const).map((verb) => (
                  <button
                    key={verb}
                    className="btn btn-s"
                    type="button"
                    aria-label={`${words[verb]}：${one.message}`}
                    onClick={() => setSettling({ proposal: one, verb })}
                  >
                    {words[verb]}
                  </button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      <Pager
        page={shown.page}
        pages={Math.ceil(data.total / PAGE_SIZE)}
        onPage={(page) => setShown({ ...shown, page })}
      />
      {settling && (
        <Settle
          settling={settling}
          onDone={async (isSettled) => {
            setSettling(null)
            if (isSettled) await refresh()
          }}
        />
      )}
    </div>
  )
}
