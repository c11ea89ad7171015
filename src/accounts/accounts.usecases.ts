import type { Account, AccountPatch, NewOffice, Office, Role } from '../contract/index.ts'
import { type Clock, newId } from '../shared/index.ts'
import {
  demoPassword,
  noReset,
  notOneself,
  notRegistered,
  officeExists,
  officeWrong,
  personNotFound,
} from './accounts.errors.ts'
import type { AccountState, AccountsRepository } from './accounts.repository.ts'
import type { Accounts } from './accounts.ts'

type Deps = { repository: AccountsRepository; clock: Clock }

/** Roles that act for an office; a citizen never has one, the others may. */
const FOR_AN_OFFICE: readonly Role[] = ['clerk', 'approver']

/**
 * Changes role, office or whether an account may be used. `by` is the person who does it; never oneself, so that there is always
 * one admin left.
 */
export async function changeAccount(
  { id, patch, by }: { id: string; patch: AccountPatch; by: string },
  { repository, clock }: Deps,
): Promise<Account> {
  if (id === by) throw notOneself()
  if (typeof patch.office === 'string' && !(await repository.findOffice(patch.office)))
    throw officeWrong('没有这个机构，请从名单里选')
  const entry = { changeId: newId('change'), at: clock.now(), by }
  const changed = await repository.change(id, entry, (before) => after(before, patch))
  if (!changed) throw personNotFound()
  return changed
}

function after(before: AccountState, patch: AccountPatch): AccountState {
  const role = patch.role ?? before.role
  const office = patch.office !== undefined ? patch.office : role === 'citizen' ? null : before.office
  if (role === 'citizen' && office !== null) throw officeWrong('市民账号不属于机构，请先改角色')
  if (FOR_AN_OFFICE.includes(role) && office === null) throw officeWrong('收件和审批人员要有机构，请选一个')
  return { role, office, disabled: patch.disabled ?? before.disabled }
}

export async function addOffice(office: NewOffice, { repository }: Pick<Deps, 'repository'>): Promise<Office> {
  const added = await repository.addOffice(newId('office'), office)
  if (!added) throw officeExists()
  return added
}

/** Makes an existing account an admin, from the command line of the server: how the first one comes to be. */
export async function makeAdmin(email: string, { repository, clock }: Deps): Promise<Account> {
  const account = await repository.findByEmail(email)
  if (!account) throw notRegistered()
  return changeAccount(
    { id: account.id, patch: { role: 'admin', disabled: false }, by: 'command-line' },
    { repository, clock },
  )
}

/** The path of a page on which the holder of an account sets a new password; handed over in person after checking who asks. */
export async function makeResetPath(
  { id, by }: { id: string; by: string },
  { repository, clock, resetToken, isDemo }: Deps & Pick<Accounts, 'resetToken' | 'isDemo'>,
): Promise<string> {
  const account = await repository.find(id)
  if (!account) throw personNotFound()
  if (isDemo(id)) throw demoPassword()
  const token = await resetToken(account)
  if (!token) throw noReset()
  await repository.addChange({ id: newId('change'), at: clock.now(), by, person: id, what: { reset: true } })
  return `/reset?${new URLSearchParams({ token })}`
}
