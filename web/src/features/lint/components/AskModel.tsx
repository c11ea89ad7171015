import { useState } from 'react'
import { t } from '../../../texts/zh-CN.ts'
import { askModel } from '../service.ts'

/** Asks the model about one list; that takes a moment, and says how it went. */
export function AskModel({ services, onDone }: { services: Map<string, string>; onDone: () => Promise<unknown> }) {
  const [service, setService] = useState('')
  const [said, setSaid] = useState('')
  const [isAsking, setAsking] = useState(false)
  const words = t.lint.asked
  const chosen = service || [...services.keys()][0] || ''
  const ask = async () => {
    setAsking(true)
    setSaid(words.asking)
    try {
      const { proposals, failed } = await askModel(chosen)
      setSaid(failed.length > 0 ? words.failed : words.came(proposals.length))
      await onDone()
    } catch (error) {
      setSaid((error instanceof Error && error.message) || words.failed)
    } finally {
      setAsking(false)
    }
  }
  return (
    <form
      className="acts li-ask"
      onSubmit={(event) => {
        event.preventDefault()
        void ask()
      }}
    >
      <label>
        {words.service}
        <select value={chosen} onChange={({ target }) => setService(target.value)}>
          {[...services].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button className="btn btn-p" type="submit" disabled={isAsking || chosen === ''}>
        {words.ask}
      </button>
      <p role="status">{said}</p>
    </form>
  )
}
