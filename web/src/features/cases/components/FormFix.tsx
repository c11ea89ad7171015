import { type FormEvent, useId, useState } from 'react'
import type { Case } from '../../../../../src/contract/index.ts'
import { saveDraft } from '../../../lib/cases.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useChange } from '../useChange.ts'

/** What was written in the form, to be mended where a notice says so. */
export function FormFix({ found }: { found: Case }) {
  const [fields, setFields] = useState<Record<string, string>>({})
  const { busy, error, change } = useChange(found.id)
  const id = useId()
  const names = Object.keys(found.applicant)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { facts, origins } = found
    const draft = { facts, origins, applicant: { ...found.applicant, ...fields } }
    if (await change(() => saveDraft(found.id, found.version, draft), t.progress.fieldsSaved)) setFields({})
  }
  return (
    <details className="fix fix-f no-print">
      <summary>{t.progress.fields}</summary>
      {names.length === 0 ? (
        <p>{t.progress.fieldsNone}</p>
      ) : (
        <form onSubmit={save}>
          <p className="muted">{t.progress.fieldsText}</p>
          {names.map((name, i) => (
            <div key={name} className="field">
              <label htmlFor={`${id}-${i}`}>{name}</label>
              <input
                id={`${id}-${i}`}
                value={fields[name] ?? found.applicant[name] ?? ''}
                onChange={({ target }) => setFields((known) => ({ ...known, [name]: target.value }))}
              />
            </div>
          ))}
          {error && (
            <p className="note note-r" role="alert">
              <Icon name="alert" />
              <span>{error}</span>
            </p>
          )}
          <button className="btn" type="submit" aria-busy={busy}>
            {t.progress.fieldsSave}
          </button>
        </form>
      )}
    </details>
  )
}
