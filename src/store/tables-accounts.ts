import { boolean, index, integer, jsonb, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import type { AccountChange, Role } from '../contract/index.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const times = () => ({ createdAt: instant('created_at').notNull(), updatedAt: instant('updated_at').notNull() })

/** A body that handles cases; `region` is its administrative division. */
export const offices = pgTable('offices', {
  id: text('id').primaryKey(),
  name: text('name').notNull().unique(),
  region: text('region').notNull(),
})

/** Who may sign in. Property names are those that better-auth looks for; role, office and disabling are ours. */
export const users = pgTable(
  'users',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull().unique(),
    emailVerified: boolean('email_verified').notNull(),
    username: text('username').unique(),
    image: text('image'),
    role: text('role').$type<Role>().notNull().default('citizen'),
    office: text('office').references(() => offices.id),
    disabledAt: instant('disabled_at'),
    ...times(),
  },
  (table) => [index('users_role').on(table.role, table.office)],
)

/** Who is signed in where. */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    token: text('token').notNull().unique(),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    ...times(),
  },
  (table) => [index('sessions_user').on(table.userId), index('sessions_expires').on(table.expiresAt)],
)

/** What somebody signs in with: a password (hashed) or an identity of an OIDC provider (without its tokens). */
export const credentials = pgTable(
  'credentials',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    providerId: text('provider_id').notNull(),
    accountId: text('account_id').notNull(),
    password: text('password'),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    ...times(),
  },
  (table) => [
    index('credentials_user').on(table.userId),
    uniqueIndex('credentials_key').on(table.providerId, table.accountId),
  ],
)

/** What a sign-in through a provider has to remember between its two steps. */
export const verifications = pgTable(
  'verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    ...times(),
  },
  (table) => [index('verifications_identifier').on(table.identifier)],
)

/** Tries within a window of time, by a keyed digest that tells neither address nor e-mail. */
export const tries = pgTable(
  'tries',
  {
    key: text('key').primaryKey(),
    count: integer('count').notNull(),
    endsAt: instant('ends_at').notNull(),
  },
  (table) => [index('tries_ends_at').on(table.endsAt)],
)

/** Who changed whose account, when and what; rows are only ever added (a trigger of the migration sees to it). */
export const accountChanges = pgTable(
  'account_changes',
  {
    id: text('id').primaryKey(),
    at: instant('at').notNull(),
    by: text('by').notNull(),
    person: text('person').notNull(),
    what: jsonb('what').$type<AccountChange['what']>().notNull(),
  },
  (table) => [index('account_changes_at').on(table.at), index('account_changes_person').on(table.person, table.at)],
)
