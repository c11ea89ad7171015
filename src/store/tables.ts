import { index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import type { AskResponse } from '../contract/index.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A conversation, known by a random id only; `state` is what the next turn needs to understand an ellipsis. */
export const conversations = pgTable(
  'conversations',
  {
    id: text('id').primaryKey(),
    startedAt: instant('started_at').notNull(),
    lastAt: instant('last_at').notNull(),
    state: jsonb('state').notNull(),
  },
  (table) => [index('conversations_last_at').on(table.lastAt)],
)

/** A question (personal numbers already masked) with the whole answer that was given. */
export const messages = pgTable(
  'messages',
  {
    id: text('id').primaryKey(),
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
    question: text('question').notNull(),
    answer: jsonb('answer').$type<AskResponse>().notNull(),
  },
  (table) => [index('messages_conversation').on(table.conversationId, table.at)],
)

/** Answers to writes that carried an `Idempotency-Key` (the key as a digest), removed after a day. */
export const replies = pgTable(
  'replies',
  {
    key: text('key').primaryKey(),
    at: instant('at').notNull(),
    digest: text('digest').notNull(),
    status: integer('status').notNull(),
    contentType: text('content_type').notNull(),
    body: text('body').notNull(),
  },
  (table) => [index('replies_at').on(table.at)],
)

/** What people said of an answer, with the sources it used; outlives the conversation without its texts. */
export const feedback = pgTable('feedback', {
  id: text('id').primaryKey(),
  messageId: text('message_id').notNull().unique(),
  at: instant('at').notNull(),
  helpful: text('helpful', { enum: ['yes', 'no'] }).notNull(),
  comment: text('comment'),
  outcome: text('outcome').notNull(),
  sources: jsonb('sources').notNull(),
})

export * from './tables-accounts.ts'
export * from './tables-cases.ts'
export * from './tables-knowledge.ts'
export * from './tables-notices.ts'
export * from './tables-outbox.ts'
export * from './tables-readings.ts'
export * from './tables-supervise.ts'
