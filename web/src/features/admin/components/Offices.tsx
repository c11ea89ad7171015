import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Office } from '../../../../../src/contract/index.ts'
import { ApiError } from '../../../lib/api.ts'
import { t } from '../../../texts/zh-CN.ts'
import { ErrorSummary, Field, type Wrong } from '../../../ui/Field.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { adminKeys } from '../queries.ts'
import { addOffice } from '../service.ts'

/** The bodies that handle cases, and a new one. */
export function Offices({ offices }: { offices: readonly Office[] }) {
  const [name, setName] = useState('')
  const [region, setRegion] = useState('')
  const [wrong, setWrong] = useState<Wrong[]>([])
  const queries = useQueryClient()
  const toast = useToast()
  const add = async (event: FormEvent) => {
    event.preventDefault()
    setWrong([])
    try {
      await addOffice({ name, region })
      toast(t.people.officeAdded(name))
      setName('')
      setRegion('')
      await queries.invalidateQueries({ queryKey: adminKeys.offices })
    } catch (error) {
      const messages = error instanceof ApiError ? error.errors.map(({ message }) => ({ message })) : []
      setWrong(messages.length > 0 ? messages : [{ message: t.account.failed }])
    }
  }
  return (
    <section className="card ppl-c" aria-labelledby="h-offices">
      <h2 id="h-offices">{t.people.offices}</h2>
      <ul>
        {offices.map(({ id, name: called, region: code }) => (
          <li key={id}>
            {called} <span className="muted">{code}</span>
          </li>
        ))}
      </ul>
      <ErrorSummary wrong={wrong} />
      <form className="acc-form" noValidate onSubmit={add}>
        <Field
          id="office-name"
          label={t.people.officeName}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Field
          id="office-region"
          label={t.people.officeRegion}
          inputMode="numeric"
          value={region}
          onChange={(event) => setRegion(event.target.value)}
        />
        <button className="btn btn-s" type="submit">
          {t.people.officeAdd}
        </button>
      </form>
    </section>
  )
}
