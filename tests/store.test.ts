import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyState } from '../src/ask/context.ts'
import { createAskRepository, forgetOld } from '../src/ask/index.ts'
import type { AskResponse, ConversationResponse, Health } from '../src/contract/index.ts'
import { createReplies, openStore, type Store, tables } from '../src/store/index.ts'
import { embeddedPlace, type Place, POSTGRES, postgresPlace } from './support/places.ts'
import { startTestServer } from './support/server.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const NOON = new Date('2026-11-18T12:00:00+08:00')
const later = (ms: number) => new Date(NOON.getTime() + ms)

const anAnswer = (messageId: string): AskResponse => ({
  conversationId: 'conv_a',
  messageId,
  outcome: 'answered',
  answer: '每证40元[1]。',
  citations: [
    { marker: 1, serviceId: 'id-card-replace', source: '补领（2026-11-01版）', field: 'fee', quote: '每证40元' },
  ],
  services: [{ id: 'id-card-replace', name: '居民身份证丢失补领' }],
  followUps: [],
  mode: 'composed',
  tookMs: 1,
  understood: null,
  facets: ['fee'],
  unknown: [],
})

test('in CI the store is also tested on PostgreSQL', () => {
  if (process.env.CI) expect(POSTGRES, 'set TEST_DATABASE_URL to a PostgreSQL that may create databases').toBeTruthy()
})

describe.each([
  ['PGlite', 'pglite', embeddedPlace, false],
  ['PostgreSQL', 'postgres', postgresPlace, !POSTGRES],
] as const)('on %s', (_, kind, makePlace, skip) => {
  describe.skipIf(skip)('the store', () => {
    let place: Place
    let store: Store
    let repository: ReturnType<typeof createAskRepository>
    beforeAll(async () => {
      place = await makePlace()
      store = await openStore(place)
      repository = createAskRepository(store.db)
    })
    afterAll(async () => {
      await store.close()
      await place.remove()
    })

    const say = (conversationId: string, messageId: string, at = NOON, lastText = '身份证丢了') =>
      repository.save({
        conversationId,
        at,
        question: '身份证丢了补办要多少钱',
        answer: anAnswer(messageId),
        state: { ...emptyState(), focus: 'id-card-replace', said: [lastText] },
      })
    const exists = async (conversationId: string) => (await repository.findOpen(conversationId, new Date(0))) !== null

    test('says what it is', () => expect(store.kind).toBe(kind))

    test('gives back a conversation with its last state and its messages in order', async () => {
      await say('conv_order', 'msg_1')
      await say('conv_order', 'msg_2', later(MINUTE_MS), '要多久')
      expect(await repository.findOpen('conv_order', NOON)).toEqual({
        ...emptyState(),
        focus: 'id-card-replace',
        said: ['要多久'],
      })
      const kept = await repository.listMessages('conv_order')
      expect(kept.map(({ id, at }) => [id, at])).toEqual([
        ['msg_1', NOON],
        ['msg_2', later(MINUTE_MS)],
      ])
      expect(kept[0]?.answer).toEqual(anAnswer('msg_1'))
      expect(await repository.listMessages('conv_unknown')).toEqual([])
    })

    test('a conversation silent for 30 minutes is open, a moment longer and it has ended', async () => {
      await say('conv_silent', 'msg_silent')
      const silentSince = (now: Date) => new Date(now.getTime() - 30 * MINUTE_MS)
      expect(await repository.findOpen('conv_silent', silentSince(later(30 * MINUTE_MS)))).not.toBeNull()
      expect(await repository.findOpen('conv_silent', silentSince(later(30 * MINUTE_MS + 1)))).toBeNull()
      expect(await repository.findOpen('conv_never', new Date(0))).toBeNull()
    })

    test('a turn that cannot be kept whole is not kept at all', async () => {
      await say('conv_first', 'msg_same')
      await expect(say('conv_second', 'msg_same')).rejects.toThrow()
      expect(await exists('conv_second')).toBe(false)
    })

    test('what is past its retention goes with its messages; feedback stays, without the texts', async () => {
      await say('conv_old', 'msg_old', later(-31 * DAY_MS))
      await say('conv_new', 'msg_new', later(-29 * DAY_MS))
      const answer = anAnswer('msg_old')
      await repository.saveFeedback({ messageId: 'msg_old', at: NOON, helpful: false, comment: '没说去哪里', answer })
      await forgetOld({
        repository,
        clock: { now: () => NOON, today: () => '2026-11-18' },
        settings: { silenceMinutes: 30, retentionDays: 30, generatedPerMinute: 30 },
      })
      expect(await exists('conv_old')).toBe(false)
      expect(await repository.listMessages('conv_old')).toEqual([])
      expect(await repository.findMessage('msg_old')).toBeNull()
      expect(await exists('conv_new')).toBe(true)
      expect(await repository.findMessage('msg_new')).not.toBeNull()
      const kept = (await store.db.select().from(tables.feedback)).filter(({ messageId }) => messageId === 'msg_old')
      expect(kept).toMatchObject([
        {
          helpful: 'no',
          comment: '没说去哪里',
          outcome: 'answered',
          sources: [{ serviceId: 'id-card-replace', source: '补领（2026-11-01版）', field: 'fee' }],
        },
      ])
      expect(JSON.stringify(kept)).not.toMatch(/身份证丢了|每证40元/)
    })

    test('a second word on the same answer replaces the first', async () => {
      const given = { messageId: 'msg_twice', at: NOON, comment: null, answer: anAnswer('msg_twice') }
      await repository.saveFeedback({ ...given, helpful: false })
      await repository.saveFeedback({ ...given, helpful: true })
      const kept = (await store.db.select().from(tables.feedback)).filter(({ messageId }) => messageId === 'msg_twice')
      expect(kept.map(({ helpful }) => helpful)).toEqual(['yes'])
    })

    test('of replies to the same key the first one stays, until its day is over', async () => {
      let now = NOON
      const replies = createReplies(store.db, () => now, {
        sealText: (text, place) => `${place}:${text}`,
        openText: (sealed, place) => sealed.slice(place.length + 1),
      })
      const reply = (body: string) => ({ digest: 'd', status: 200, contentType: 'application/json', body })
      await replies.save('key', reply('first'))
      await replies.save('key', reply('second'))
      expect(await replies.find('key')).toMatchObject(reply('first'))
      const rivals = ['a', 'b', 'c', 'd']
      await Promise.all(rivals.map((body) => replies.save('rivals', reply(body))))
      expect(rivals).toContain((await replies.find('rivals'))?.body)
      now = later(DAY_MS)
      await replies.save('younger', reply('today'))
      await replies.deleteOlderThan(later(1))
      expect(await replies.find('key')).toBeNull()
      expect(await replies.find('younger')).toMatchObject({ body: 'today' })
    })

    test('opened again it has kept everything, and its tables are not made twice', async () => {
      await say('conv_reopened', 'msg_reopened')
      await store.close()
      store = await openStore(place)
      repository = createAskRepository(store.db)
      expect(await exists('conv_reopened')).toBe(true)
    })
  })
})

test.skipIf(!POSTGRES)('the whole product answers on PostgreSQL', { timeout: 600_000 }, async () => {
  const place = await postgresPlace()
  const server = await startTestServer({ DATABASE_URL: place.databaseUrl ?? '', SECRET_KEY: 'k'.repeat(32) })
  try {
    expect((await server.get<Health>('/api/health')).body.store).toBe('postgres')
    const { conversationId, messageId } = await server.ask('身份证丢了补办要多少钱')
    const further = await server.ask('要带什么材料', { conversationId })
    expect(further.services[0]?.id).toBe('id-card-replace')
    const { body } = await server.get<ConversationResponse>(`/api/ask/conversations/${conversationId}`)
    expect(body.messages.map((message) => message.messageId)).toEqual([messageId, further.messageId])
    expect((await server.post(`/api/ask/${messageId}/feedback`, { helpful: true })).status).toBe(200)
    const headers = { 'idempotency-key': 'one' }
    const asked = () => server.post<AskResponse>('/api/ask', { question: '护照换发要多少钱' }, headers)
    expect((await asked()).body.messageId).toBe((await asked()).body.messageId)
  } finally {
    await server.close()
    await place.remove()
  }
})
