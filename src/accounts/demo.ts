import { Role } from '../contract/index.ts'
import type { AccountsRepository } from './accounts.repository.ts'

/** Public on purpose: whoever tries the product signs in with it. */
export const DEMO_PASSWORD = 'zhengtong-demo'
const OFFICE = { id: 'office_demo', name: '演示区城市管理行政执法局' }
const NAMES: Record<Role, string> = {
  citizen: '演示市民',
  clerk: '演示收件员',
  approver: '演示审批员',
  supervisor: '演示督查员',
  admin: '演示管理员',
}

const idOf = (role: Role) => `demo_${role}`
export const isDemo = (personId: string): boolean => Role.options.some((role) => idOf(role) === personId)

/** Makes the demonstration accounts, or puts them back as they were. */
export async function putDemoAccounts({
  repository,
  region,
  hash,
  now,
}: {
  repository: AccountsRepository
  region: string
  hash: (password: string) => Promise<string>
  now: Date
}): Promise<void> {
  const passwordHash = await hash(DEMO_PASSWORD)
  const people = Role.options.map((role) => ({
    id: idOf(role),
    name: NAMES[role],
    email: `${role}@demo.local`,
    emailVerified: false,
    role,
    office: role === 'clerk' || role === 'approver' ? OFFICE.id : null,
    disabledAt: null,
    createdAt: now,
    updatedAt: now,
    passwordHash,
  }))
  await repository.putPeople([{ ...OFFICE, region }], people)
}

/** Takes the demonstration accounts out of use; recorded like any other change. */
export async function disableDemoAccounts({
  repository,
  now,
  newChangeId,
}: {
  repository: AccountsRepository
  now: Date
  newChangeId: () => string
}): Promise<void> {
  for (const role of Role.options)
    await repository.change(idOf(role), { changeId: newChangeId(), at: now, by: 'configuration' }, (before) => ({
      ...before,
      disabled: true,
    }))
}
