import { type FormEvent, useId, useState } from 'react'
import type { Case, VerbName } from '../../../../../src/contract/index.ts'
import { ApiError } from '../../../lib/api.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ErrorSummary, type Wrong } from '../../../ui/Field.tsx'
import { useOffices } from '../queries.ts'
import { act, type Done } from '../service.ts'
import { type Filled, VERB_FIELDS, type VerbField, verbInput } from './verb-fields.ts'

/** One step with what the law wants written for it. */
export function VerbDialog({
  found,
  verb,
  onDone,
  onClose,
}: {
  found: Case
  verb: VerbName
  onDone: (result: Done) => Promise<void>
  onClose: () => void
}) {
  const [filled, setFilled] = useState<Filled>({})
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [busy, setBusy] = useState(false)
  const id = useId()
  const fields = VERB_FIELDS[verb] ?? []
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    try {
      await onDone(await act(found, verb, verbInput(fields, filled)))
    } catch (error) {
      setBusy(false)
      setWrong(wrongOf(error, id, fields))
    }
  }
  return (
    <Dialog title={t.review.verbs[verb] ?? ''} onClose={onClose}>
      <form className="vb" onSubmit={send} noValidate>
        <p>{t.review.verbNotes[verb]}</p>
        <ErrorSummary wrong={wrong} />
        {fields.map((field) => (
          <Input
            key={field.name}
            id={`${id}-${field.name}`}
            field={field}
            value={filled[field.name]}
            onChange={(value) => setFilled((known) => ({ ...known, [field.name]: value }))}
          />
        ))}
        <div className="acts">
          <button className="btn btn-p" type="submit" aria-busy={busy}>
            {t.review.verbs[verb]}
          </button>
          <button className="btn" type="button" onClick={onClose}>
            {t.review.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** What the server says is wrong, each with its field. */
function wrongOf(error: unknown, id: string, fields: readonly VerbField[]): Wrong[] {
  if (error instanceof ApiError && error.errors.length > 0) {
    const first = new Map(error.errors.toReversed().map(({ path, message }) => [path.split('.').at(-1) ?? '', message]))
    return [...first].toReversed().map(([name, message]) => {
      const label = fields.find((field) => field.name === name)?.label
      return { id: `${id}-${name}`, message: label ? t.review.wrongAt(label, message) : message }
    })
  }
  return [{ message: (error instanceof Error && error.message) || t.states.errorTitle }]
}

type InputProps = {
  id: string
  field: VerbField
  value: string | boolean | undefined
  onChange: (value: string | boolean) => void
}

function Input({ id, field, value, onChange }: InputProps) {
  const offices = useOffices()
  const { label, kind, choices = [] } = field
  const text = typeof value === 'string' ? value : ''
  if (kind === 'tick')
    return (
      <label className="rs-c">
        <input id={id} type="checkbox" checked={value === true} onChange={({ target }) => onChange(target.checked)} />
        <span>{label}</span>
      </label>
    )
  const options = kind === 'office' ? offices : choices.map((one) => ({ id: one, name: one }))
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {kind === 'choice' || kind === 'office' ? (
        <select id={id} value={text} onChange={({ target }) => onChange(target.value)}>
          <option value="">{t.review.choosePlease}</option>
          {options.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      ) : kind === 'words' ? (
        <textarea id={id} rows={3} value={text} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input
          id={id}
          type={{ day: 'date', number: 'number', text: 'text' }[kind]}
          value={text}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  )
}
