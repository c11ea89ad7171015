import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Account, type AccountPatch, type Office, Role } from '../../../../../src/contract/index.ts'
import { ApiError } from '../../../lib/api.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Confirm } from '../../../ui/Dialog.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { adminKeys } from '../queries.ts'
import { changePerson } from '../service.ts'
import { ResetLink } from './ResetLink.tsx'

type Props = { account: Account; offices: readonly Office[]; self: string }

/** Roles that act for an office: the office is chosen together with the role. */
const FOR_AN_OFFICE: readonly string[] = ['clerk', 'approver']

/** One account; a change takes effect as it is chosen, disabling is asked first. */
export function PersonRow({ account, offices, self }: Props) {
  const [asking, setAsking] = useState<'disable' | 'reset' | null>(null)
  const queries = useQueryClient()
  const toast = useToast()
  const own = account.id === self
  const change = async (patch: AccountPatch) => {
    setAsking(null)
    try {
      await changePerson(account.id, patch)
      toast(t.people.saved(account.name))
    } catch (error) {
      toast(error instanceof ApiError && error.message ? error.message : t.account.failed)
    }
    await Promise.all([adminKeys.people, adminKeys.changes].map((queryKey) => queries.invalidateQueries({ queryKey })))
  }
  const toRole = (role: Role) => {
    const office = FOR_AN_OFFICE.includes(role) ? (account.office ?? offices[0]?.id ?? null) : null
    return change({ role, office })
  }
  return (
    <tr>
      <th scope="row">
        {account.name}
        <small>{[account.username, account.email].filter(Boolean).join(' · ')}</small>
      </th>
      <td>
        <select
          aria-label={`${account.name}：${t.people.role}`}
          value={account.role}
          disabled={own}
          onChange={(event) => toRole(Role.parse(event.target.value))}
        >
          {Role.options.map((role) => (
            <option key={role} value={role}>
              {t.account.roles[role]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <select
          aria-label={`${account.name}：${t.people.office}`}
          value={account.office ?? ''}
          disabled={own || account.role === 'citizen'}
          onChange={(event) => change({ office: event.target.value || null })}
        >
          <option value="">{t.people.noOffice}</option>
          {offices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </td>
      <td>
        <span className={account.disabled ? 'tag tag-red' : 'tag tag-ok'}>
          {account.disabled ? t.people.disabled : t.people.active}
        </span>
        {!own && (
          <>
            <button
              className="btn btn-s"
              type="button"
              onClick={() => (account.disabled ? change({ disabled: false }) : setAsking('disable'))}
            >
              {account.disabled ? t.people.enable : t.people.disable}
            </button>
            <button className="btn btn-s" type="button" onClick={() => setAsking('reset')}>
              {t.people.reset}
            </button>
          </>
        )}
        {asking === 'disable' && (
          <Confirm
            title={t.people.disableTitle(account.name)}
            yes={t.people.disable}
            no={t.people.cancel}
            grave
            onYes={() => change({ disabled: true })}
            onNo={() => setAsking(null)}
          >
            {t.people.disableText}
          </Confirm>
        )}
        {asking === 'reset' && <ResetLink account={account} onClose={() => setAsking(null)} />}
      </td>
    </tr>
  )
}
