import type { Role } from '../contract/index.ts'
import type { AccountsRepository } from './accounts.repository.ts'

/** Public on purpose: whoever tries the product signs in with it. */
export const DEMO_PASSWORD = 'zhengtong-demo'
const OFFICE = { id: 'office_demo', name: '演示区城市管理行政执法局' }
/** One of each role, and a second approver: decisions of high risk, and refusals, need two. */
const PEOPLE: { account: string; role: Role; name: string }[] = [
  { account: 'citizen', role: 'citizen', name: '演示市民' },
  { account: 'clerk', role: 'clerk', name: '演示收件员' },
  { account: 'approver', role: 'approver', name: '演示审批员' },
  { account: 'approver2', role: 'approver', name: '演示审批负责人' },
  { account: 'supervisor', role: 'supervisor', name: '演示督查员' },
  { account: 'admin', role: 'admin', name: '演示管理员' },
]

const idOf = (account: string) => `demo_${account}`
export const isDemo = (personId: string): boolean => PEOPLE.some(({ account }) => idOf(account) === personId)

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
  const people = PEOPLE.map(({ account, role, name }) => ({
    id: idOf(account),
    name,
    email: `${account}@demo.local`,
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
  for (const { account } of PEOPLE)
    await repository.change(idOf(account), { changeId: newChangeId(), at: now, by: 'configuration' }, (before) => ({
      ...before,
      disabled: true,
    }))
}
