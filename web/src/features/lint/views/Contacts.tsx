import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Call, Contact } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Instead } from '../../../ui/Instead.tsx'
import { dayAndTime } from '../../../ui/words.ts'
import { contactsKey, useContacts } from '../queries.ts'
import { checkLinks, recordCall } from '../service.ts'

/** Links and telephones that the lists publish: what was found there, and what a person still has to ring. */
export function Contacts() {
  const { data, error, refetch } = useContacts()
  const [said, setSaid] = useState('')
  const queries = useQueryClient()
  if (!data) return <Instead error={error} onRetry={refetch} />
  const words = t.lint.contacts
  const refresh = () => queries.invalidateQueries({ queryKey: contactsKey })
  const tell = (error: unknown) => setSaid((error instanceof Error && error.message) || t.states.errorTitle)
  const check = async () => {
    try {
      const { queued, notAllowed } = await checkLinks()
      setSaid(words.queued(queued, notAllowed))
      await refresh()
    } catch (caught) {
      tell(caught)
    }
  }
  const ring = async (number: string, outcome: Call['outcome']) => {
    try {
      await recordCall({ number, outcome })
      setSaid(words.recorded(number))
      await refresh()
    } catch (caught) {
      tell(caught)
    }
  }
  const of = (kind: Contact['kind']) => data.contacts.filter((one) => one.kind === kind)
  return (
    <div className="li-v">
      <p role="status">{said}</p>
      <section className="card li-box" aria-labelledby="li-links">
        <h2 id="li-links">{words.links(of('link').length)}</h2>
        <p className="muted">{data.hosts.length > 0 ? words.hosts(data.hosts.join('、')) : words.noHosts}</p>
        {data.hosts.length > 0 && (
          <button className="btn btn-s" type="button" onClick={check}>
            {words.check}
          </button>
        )}
        <ul>
          {of('link').map((one) => (
            <li key={one.address}>
              <Found contact={one} />
            </li>
          ))}
        </ul>
      </section>
      <section className="card li-box" aria-labelledby="li-phones">
        <h2 id="li-phones">{words.telephones(of('telephone').length)}</h2>
        <p className="muted">{words.ringLead}</p>
        <ul>
          {of('telephone').map((one) => (
            <li key={one.address}>
              <Found contact={one} />
              <div className="acts">
                {(['alive', 'dead', 'wrong'] as const).map((outcome) => (
                  <button
                    key={outcome}
                    className="btn btn-s"
                    type="button"
                    aria-label={`${one.address}：${words.calls[outcome]}`}
                    onClick={() => ring(one.address, outcome)}
                  >
                    {words.calls[outcome]}
                  </button>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

const SHOWN = 3

function Found({ contact: { kind, address, places, outcome, status, at } }: { contact: Contact }) {
  const words = t.lint.contacts
  const tag = outcome === 'alive' ? 'tag' : outcome.startsWith('not_') ? 'tag tag-line' : 'tag tag-orange'
  const what =
    kind === 'telephone' && outcome in words.calls ? words.calls[outcome as Call['outcome']] : words.outcomes[outcome]
  const services = [...new Map(places.map((place) => [place.serviceId, place.name]))]
  return (
    <p>
      <b>{address}</b> <span className={tag}>{`${what}${status === null ? '' : ` ${status}`}`}</span>
      {at && <small className="muted"> {dayAndTime(at)}</small>}
      <br />
      {services.slice(0, SHOWN).map(([id, name]) => (
        <Link key={id} to={`/s/${encodeURIComponent(id)}`}>{`${name} `}</Link>
      ))}
      {services.length > SHOWN && <span className="muted">{words.more(services.length)}</span>}
    </p>
  )
}
