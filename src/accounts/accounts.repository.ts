import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { and, asc, count, desc, eq, gt, ilike, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Account, AccountChange, AccountsQuery, NewOffice, Office } from '../contract/index.ts'
import { type Database, tables } from '../store/index.ts'

const { users, sessions, credentials, verifications, offices, accountChanges, tries } = tables

export const PAGE_SIZE = 50

/** Where better-auth keeps what it needs: our own tables. */
export const authDatabase = (db: Database) =>
  drizzleAdapter(db, {
    provider: 'pg',
    schema: { user: users, session: sessions, account: credentials, verification: verifications },
    transaction: true,
  })

export type AccountState = Pick<Account, 'role' | 'office' | 'disabled'>
type Person = typeof users.$inferInsert & { passwordHash: string }

const accountColumns = {
  id: users.id,
  name: users.name,
  email: users.email,
  username: users.username,
  role: users.role,
  office: users.office,
  officeName: offices.name,
  disabledAt: users.disabledAt,
  createdAt: users.createdAt,
}
type AccountRow = Omit<Account, 'disabled' | 'createdAt'> & { disabledAt: Date | null; createdAt: Date }
const accountOf = ({ disabledAt, createdAt, ...row }: AccountRow): Account => ({
  ...row,
  disabled: disabledAt !== null,
  createdAt: createdAt.toISOString(),
})
/** `%` and `_` of what somebody typed are looked for as they are. */
const containing = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

export type AccountsRepository = ReturnType<typeof createAccountsRepository>

export const createAccountsRepository = (db: Database) => ({
  async find(id: string): Promise<Account | null> {
    const [row] = await selectAccounts(db, eq(users.id, id))
    return row ? accountOf(row) : null
  },

  async findByEmail(email: string): Promise<Account | null> {
    const [row] = await selectAccounts(db, eq(users.email, email.trim().toLowerCase()))
    return row ? accountOf(row) : null
  },

  async list({ q, role, office, page }: AccountsQuery): Promise<{ total: number; people: Account[] }> {
    const text = containing(q)
    const where = and(
      q === '' ? undefined : or(ilike(users.name, text), ilike(users.email, text), ilike(users.username, text)),
      role && eq(users.role, role),
      office === undefined ? undefined : eq(users.office, office),
    )
    const [counted] = await db.select({ total: count() }).from(users).where(where)
    const rows = await selectAccounts(db, where)
      .orderBy(asc(users.createdAt), asc(users.id))
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE)
    return { total: counted?.total ?? 0, people: rows.map(accountOf) }
  },

  /**
   * Changes an account under a lock and writes the change to the log in the same transaction; whoever is disabled is signed out
   * everywhere. `decide` sees the state before and gives the one after. Null where there is no such person.
   */
  async change(
    id: string,
    entry: { changeId: string; at: Date; by: string },
    decide: (before: AccountState) => AccountState,
  ): Promise<Account | null> {
    return db.transaction(async (tx) => {
      const [row] = await tx.select().from(users).where(eq(users.id, id)).for('update')
      if (!row) return null
      const before = { role: row.role, office: row.office, disabled: row.disabledAt !== null }
      const after = decide(before)
      const what = differences(before, after)
      if (Object.keys(what).length > 0) {
        const disabledAt = after.disabled ? (row.disabledAt ?? entry.at) : null
        await tx
          .update(users)
          .set({ role: after.role, office: after.office, disabledAt, updatedAt: entry.at })
          .where(eq(users.id, id))
        const { changeId, at, by } = entry
        await tx.insert(accountChanges).values({ id: changeId, at, by, person: id, what })
        if (after.disabled) await tx.delete(sessions).where(eq(sessions.userId, id))
      }
      const [changed] = await selectAccounts(tx, eq(users.id, id))
      return changed ? accountOf(changed) : null
    })
  },

  async addChange(change: typeof accountChanges.$inferInsert): Promise<void> {
    await db.insert(accountChanges).values(change)
  },

  async listChanges(person?: string, limit = 200): Promise<AccountChange[]> {
    const rows = await db
      .select()
      .from(accountChanges)
      .where(person === undefined ? undefined : eq(accountChanges.person, person))
      .orderBy(desc(accountChanges.at), desc(accountChanges.id))
      .limit(limit)
    return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
  },

  listOffices: (): Promise<Office[]> => db.select().from(offices).orderBy(asc(offices.name)),

  async findOffice(id: string): Promise<Office | null> {
    const [row] = await db.select().from(offices).where(eq(offices.id, id))
    return row ?? null
  },

  /** Null where an office of that name exists. */
  async addOffice(id: string, office: NewOffice): Promise<Office | null> {
    const [row] = await db
      .insert(offices)
      .values({ id, ...office })
      .onConflictDoNothing()
      .returning()
    return row ?? null
  },

  listSessions: (userId: string, now: Date) =>
    db
      .select()
      .from(sessions)
      .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
      .orderBy(desc(sessions.createdAt)),

  /** Whether there was such a session of that person. */
  async deleteSession(userId: string, id: string): Promise<boolean> {
    const gone = await db
      .delete(sessions)
      .where(and(eq(sessions.userId, userId), eq(sessions.id, id)))
      .returning({ id: sessions.id })
    return gone.length > 0
  },

  async deleteOtherSessions(userId: string, keptId: string): Promise<void> {
    await db.delete(sessions).where(and(eq(sessions.userId, userId), sql`${sessions.id} <> ${keptId}`))
  },

  /** One more try of that key: how many there are in its window and when that ends. One statement, so that none is missed. */
  async countTry(key: string, now: Date, windowMs: number): Promise<{ count: number; endsAt: Date }> {
    const over = sql`${tries.endsAt} <= ${now.toISOString()}`
    const endsAt = new Date(now.getTime() + windowMs)
    const [row] = await db
      .insert(tries)
      .values({ key, count: 1, endsAt })
      .onConflictDoUpdate({
        target: tries.key,
        set: {
          count: sql`case when ${over} then 1 else ${tries.count} + 1 end`,
          endsAt: sql`case when ${over} then ${endsAt.toISOString()}::timestamptz else ${tries.endsAt} end`,
        },
      })
      .returning()
    return { count: row?.count ?? 1, endsAt: row?.endsAt ?? endsAt }
  },

  /** A try that turned out well does not count. */
  async forgiveTry(key: string): Promise<void> {
    await db
      .update(tries)
      .set({ count: sql`greatest(${tries.count} - 1, 0)` })
      .where(eq(tries.key, key))
  },

  async clearTries(key: string): Promise<void> {
    await db.delete(tries).where(eq(tries.key, key))
  },

  /** Removes sessions, half-finished sign-ins and counts that are past their time. */
  async deleteExpired(now: Date): Promise<void> {
    await db.delete(sessions).where(lt(sessions.expiresAt, now))
    await db.delete(verifications).where(lt(verifications.expiresAt, now))
    await db.delete(tries).where(lt(tries.endsAt, now))
  },

  /** Puts offices and people with passwords as they are given, whatever was made of them since. */
  async putPeople(givenOffices: Office[], people: Person[]): Promise<void> {
    await db.transaction(async (tx) => {
      for (const office of givenOffices) await tx.insert(offices).values(office).onConflictDoNothing()
      for (const { passwordHash, ...person } of people) {
        const { name, role, office, disabledAt, updatedAt } = person
        await tx
          .insert(users)
          .values(person)
          .onConflictDoUpdate({ target: users.id, set: { name, role, office, disabledAt, updatedAt } })
        const credential = { providerId: 'credential', accountId: person.id, userId: person.id, password: passwordHash }
        const times = { createdAt: person.createdAt, updatedAt }
        await tx
          .insert(credentials)
          .values({ id: `cred_${person.id}`, ...credential, ...times })
          .onConflictDoUpdate({ target: credentials.id, set: { password: passwordHash, updatedAt } })
      }
    })
  },
})

const selectAccounts = (db: Pick<Database, 'select'>, where: SQL | undefined) =>
  db.select(accountColumns).from(users).leftJoin(offices, eq(users.office, offices.id)).where(where).$dynamic()

function differences(before: AccountState, after: AccountState): AccountChange['what'] {
  const what: AccountChange['what'] = {}
  if (before.role !== after.role) what.role = { from: before.role, to: after.role }
  if (before.office !== after.office) what.office = { from: before.office, to: after.office }
  if (before.disabled !== after.disabled) what.disabled = { from: before.disabled, to: after.disabled }
  return what
}
