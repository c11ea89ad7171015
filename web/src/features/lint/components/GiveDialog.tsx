import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { FindingTask } from '../../../../../src/contract/index.ts'
import { ApiError } from '../../../lib/api.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ErrorSummary, type Wrong } from '../../../ui/Field.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { givenKey, useOffices } from '../queries.ts'
import { giveFinding } from '../service.ts'
import type { Named } from '../wanted.logic.ts'

const DAY_MS = 86_400_000
/** Working days are counted by the server; here a week is taken for five of them, to begin with. */
const WEEK_SHARE = 7 / 5
const DEFAULT_TERM = 5
const shanghaiDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** Gives a finding to an office, or to somebody, until a day. */
export function GiveDialog({ finding, term, onClose }: { finding: Named; term: number | null; onClose: () => void }) {
  const days = Math.ceil((term ?? DEFAULT_TERM) * WEEK_SHARE)
  const [role, setRole] = useState<FindingTask['role']>('supervisor')
  const [office, setOffice] = useState('')
  const [person, setPerson] = useState('')
  const [dueOn, setDueOn] = useState(shanghaiDay.format(new Date(Date.now() + days * DAY_MS)))
  const [wrong, setWrong] = useState<Wrong[]>([])
  const offices = useOffices()
  const queries = useQueryClient()
  const toast = useToast()
  const id = useId()
  const words = t.lint.give
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const { serviceId, rule, path, message } = finding
    try {
      const { opened } = await giveFinding({
        ...{ serviceId, rule, path, message, role, dueOn },
        office: office || null,
        person: person.trim() || null,
      })
      await queries.invalidateQueries({ queryKey: givenKey })
      toast(opened ? words.done : words.already)
      onClose()
    } catch (error) {
      const errors = error instanceof ApiError ? error.errors : []
      const said = (error instanceof Error && error.message) || t.states.errorTitle
      setWrong(
        errors.length > 0
          ? errors.map(({ path: at, message: why }) => ({ id: `${id}-${at}`, message: why }))
          : [{ id: `${id}-role`, message: said }],
      )
    }
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form className="li-dlg" noValidate onSubmit={send}>
        <p>{`${finding.name}，${finding.message}`}</p>
        <ErrorSummary wrong={wrong} />
        <label htmlFor={`${id}-role`}>{words.role}</label>
        <select
          id={`${id}-role`}
          value={role}
          onChange={({ target }) => setRole(FindingTask.shape.role.parse(target.value))}
        >
          {FindingTask.shape.role.options.map((one) => (
            <option key={one} value={one}>
              {t.tasks.roles[one]}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-office`}>{words.office}</label>
        <select id={`${id}-office`} value={office} onChange={({ target }) => setOffice(target.value)}>
          <option value="">{words.anyOffice}</option>
          {offices.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-person`}>{words.person}</label>
        <input id={`${id}-person`} type="email" value={person} onChange={({ target }) => setPerson(target.value)} />
        <label htmlFor={`${id}-dueOn`}>{words.due}</label>
        <input id={`${id}-dueOn`} type="date" value={dueOn} onChange={({ target }) => setDueOn(target.value)} />
        <div className="acts">
          <button className="btn btn-p" type="submit">
            {words.send}
          </button>
          <button className="btn" type="button" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
