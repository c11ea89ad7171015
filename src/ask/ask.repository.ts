import { and, asc, eq, lt, sql } from 'drizzle-orm'
import type { AskResponse } from '../contract/index.ts'
import { newId } from '../shared/index.ts'
import { type Database, tables } from '../store/index.ts'
import { type DialogueState, emptyState } from './context.ts'

const { conversations, messages, feedback } = tables

/** Conversations and what was said of their answers. Texts arrive masked; nothing here knows a person. */
export type AskRepository = ReturnType<typeof createAskRepository>

export function createAskRepository(db: Database) {
  return {
    /** The conversation if it exists and was not silent for longer than allowed; else null. */
    async findOpen(id: string, silentSince: Date): Promise<DialogueState | null> {
      const [row] = await db.select().from(conversations).where(eq(conversations.id, id))
      return row && row.lastAt >= silentSince ? ({ ...emptyState(), ...(row.state as object) } as DialogueState) : null
    },

    async save(turn: {
      conversationId: string
      at: Date
      question: string
      answer: AskResponse
      state: DialogueState
    }): Promise<void> {
      const { conversationId, at, question, answer, state } = turn
      await db.transaction(async (tx) => {
        await tx
          .insert(conversations)
          .values({ id: conversationId, startedAt: at, lastAt: at, state })
          .onConflictDoUpdate({ target: conversations.id, set: { lastAt: at, state } })
        await tx.insert(messages).values({ id: answer.messageId, conversationId, at, question, answer })
      })
    },

    async listMessages(conversationId: string) {
      return db.select().from(messages).where(eq(messages.conversationId, conversationId)).orderBy(asc(messages.at))
    },

    /** What became of each conversation that is still kept; no texts. `day` in Asia/Shanghai. */
    async listTalks(): Promise<{ day: string; questions: number; unanswered: number; handedOver: boolean }[]> {
      const outcome = sql`${messages.answer}->>'outcome'`
      return db
        .select({
          day: sql<string>`to_char(min(${messages.at}) at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`,
          questions: sql<number>`(count(*) filter (where ${outcome} in ('answered', 'no_answer', 'handoff')))::int`,
          unanswered: sql<number>`(count(*) filter (where ${outcome} = 'no_answer'))::int`,
          handedOver: sql<boolean>`bool_or(${outcome} = 'handoff')`,
        })
        .from(messages)
        .groupBy(messages.conversationId)
    },

    /** Kept answers that cite a service, each with the fields it cites; no texts. */
    async listCiting(serviceId: string): Promise<{ id: string; fields: string[] }[]> {
      const citations = sql`${messages.answer}->'citations'`
      const rows = await db
        .select({ id: messages.id, citations: sql<{ serviceId?: string; field: string }[]>`${citations}` })
        .from(messages)
        .where(sql`${citations} @> ${JSON.stringify([{ serviceId }])}::jsonb`)
      return rows.map(({ id, citations: cited }) => ({
        id,
        fields: cited.filter((one) => one.serviceId === serviceId).map(({ field }) => field),
      }))
    },

    async findMessage(id: string) {
      const [row] = await db.select().from(messages).where(eq(messages.id, id))
      return row ?? null
    },

    async saveFeedback(given: {
      messageId: string
      at: Date
      helpful: boolean
      comment: string | null
      answer: AskResponse
    }): Promise<void> {
      const { messageId, at, comment, answer } = given
      const values = {
        helpful: given.helpful ? ('yes' as const) : ('no' as const),
        comment,
        at,
        outcome: answer.outcome,
        sources: answer.citations.map(({ serviceId, source, field }) => ({ serviceId, source, field })),
      }
      await db
        .insert(feedback)
        .values({ id: newId('fb'), messageId, ...values })
        .onConflictDoUpdate({ target: feedback.messageId, set: values })
    },

    /** Deletes conversations that ended before the given instant, with their messages. */
    async deleteOlderThan(instant: Date): Promise<void> {
      await db.delete(conversations).where(and(lt(conversations.lastAt, instant)))
    },
  }
}
