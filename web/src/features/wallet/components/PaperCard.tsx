import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import type { WalletPaper } from '../../../../../src/contract/index.ts'
import { setValidity, walletKey } from '../../../lib/cases.ts'
import { t } from '../../../texts/zh-CN.ts'
import { useToast } from '../../../ui/Toast.tsx'
import { fileSize, longDay } from '../../../ui/words.ts'
import { RemoveButton } from './RemoveButton.tsx'

const words = t.cases.wallet

/** A paper that may be used again. */
export function PaperCard({ paper }: { paper: WalletPaper }) {
  const { id, name, file, pages, size, scan, origin, usedIn, usable } = paper
  return (
    <article className="card wal-c" aria-label={name}>
      <h3>
        {name}
        {scan === 'unscanned' && <span className="tag tag-yellow">{t.apply.unscanned}</span>}
        {!usable && <span className="tag tag-red">{scan === 'infected' ? t.apply.infected : words.expired}</span>}
      </h3>
      <p>{[file, pages ? t.apply.pages(pages) : '', fileSize(size)].filter(Boolean).join('，')}</p>
      <p>
        <Link to={`/cases/${origin.caseId}`}>{words.origin(origin.serviceName, longDay(origin.at))}</Link>
      </p>
      <Validity paper={paper} />
      {usedIn.length === 0 ? (
        <p>{words.usedNone}</p>
      ) : (
        <details>
          <summary>
            {words.used}（{usedIn.length}）
          </summary>
          <ul>
            {usedIn.map(({ caseId, serviceName, seenBy, at }) => (
              <li key={`${caseId}-${at}`}>
                <Link to={`/cases/${caseId}`}>{words.usedIn(serviceName, seenBy, longDay(at))}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="acts">
        <RemoveButton id={id} name={name} />
      </p>
    </article>
  )
}

function Validity({ paper: { id, name, validUntil } }: { paper: WalletPaper }) {
  const queries = useQueryClient()
  const toast = useToast()
  const [editing, setEditing] = useState(false)
  const [day, setDay] = useState(validUntil ?? '')
  const [error, setError] = useState('')
  const save = async (until: string | null) => {
    try {
      await setValidity(id, until)
      await queries.invalidateQueries({ queryKey: walletKey })
      setEditing(false)
      toast(words.saved)
    } catch (caught) {
      setError((caught instanceof Error && caught.message) || t.states.errorTitle)
    }
  }
  if (!editing)
    return (
      <p className="till">
        <span>
          {words.validUntil}：{validUntil ? longDay(validUntil) : words.noDate}
        </span>
        <button
          className="link"
          type="button"
          aria-label={`${words.setDate}：${name}`}
          onClick={() => setEditing(true)}
        >
          {words.setDate}
        </button>
      </p>
    )
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void save(day === '' ? null : day)
      }}
    >
      <label htmlFor={`till-${id}`}>{words.setDateFor(name)}</label>
      <input id={`till-${id}`} type="date" value={day} onChange={({ target }) => setDay(target.value)} />
      <button className="btn btn-s btn-p" type="submit">
        {words.saveDate}
      </button>
      <button className="btn btn-s" type="button" onClick={() => save(null)}>
        {words.longTerm}
      </button>
      {error && (
        <p className="note note-r" role="alert">
          {error}
        </p>
      )}
    </form>
  )
}
