import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Case, Draft } from '../src/contract/index.ts'
import { chooseCells, createKeeper, type KeeperDeps, TYPING_MS } from '../web/src/features/apply/keeper.logic.ts'

const draftWith = (applicant: Draft['applicant'], facts: Draft['facts'] = {}): Draft => ({
  facts,
  applicant,
  origins: {},
})
const caseWith = (version: number, applicant: Draft['applicant'] = {}): Case =>
  ({ ...draftWith(applicant), id: 'case_1', version, documents: [], missing: [] }) as unknown as Case

type Copies = Parameters<KeeperDeps['copies']['write']>[0]
const typed = (name: string, value: string) => (draft: Draft) => ({
  ...draft,
  applicant: { ...draft.applicant, [name]: value },
})

describe('what is typed', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function setUp({ opened = caseWith(1), left = [] as Copies, tab = 'a' } = {}) {
    let copies = left
    let fault: { status: number; current?: Case; differs?: [] } | null = null
    const sent: { version: number; draft: Draft }[] = []
    const keeper = createKeeper({
      opened,
      tab,
      copies: {
        read: () => copies,
        write: (next) => {
          copies = next
        },
      },
      save: async (version, draft) => {
        if (fault) throw fault
        sent.push({ version, draft })
        return { ...caseWith(version + 1), ...draft }
      },
      troubleOf: (error) => ({ message: 'no', ...(error as { status: number }) }),
    })
    return { keeper, sent, copies: () => copies, breaks: (next: typeof fault) => (fault = next) }
  }

  test('is on the device at once, on the server after a moment, and then no longer on the device', async () => {
    const { keeper, sent, copies } = setUp()
    keeper.change(typed('姓名', '陆'))
    keeper.change(typed('姓名', '陆文娟'))
    expect(copies()).toMatchObject([{ tab: 'a', version: 1, draft: { applicant: { 姓名: '陆文娟' } } }])
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(TYPING_MS)
    expect(sent).toMatchObject([{ version: 1, draft: { applicant: { 姓名: '陆文娟' } } }])
    expect(keeper.snapshot()).toMatchObject({ isSaved: true, state: { kind: 'saved' } })
    expect(copies()).toEqual([])
  })

  test('stays on the device while there is no connection, and goes by itself when there is', async () => {
    const { keeper, sent, copies, breaks } = setUp()
    breaks({ status: 0 })
    keeper.change(typed('姓名', '陆文娟'))
    expect(await keeper.flush()).toBe(false)
    expect(keeper.snapshot().state.kind).toBe('offline')
    expect(copies()).toHaveLength(1)
    breaks(null)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(sent).toHaveLength(1)
    expect(copies()).toEqual([])
  })

  test('is there again after the window was closed, also when another window of the browser had typed it', async () => {
    const left: Copies = [{ tab: 'gone', version: 1, draft: draftWith({ 姓名: '陆文娟' }), at: 5 }]
    const { keeper, sent, copies } = setUp({ left })
    expect(keeper.snapshot().draft.applicant).toEqual({ 姓名: '陆文娟' })
    await keeper.flush()
    expect(sent).toHaveLength(1)
    expect(copies()).toEqual([])
  })

  test('is never sent over what somebody else saved: both are there until the person has chosen', async () => {
    const { keeper, sent, copies, breaks } = setUp()
    const current = caseWith(2, { 姓名: '乙', 电话: '1' })
    breaks({ status: 412, current, differs: [] })
    keeper.change(typed('姓名', '甲'))
    await keeper.flush()
    expect(keeper.snapshot().state).toMatchObject({ kind: 'conflict', current })
    breaks(null)
    keeper.change(typed('数量', '1'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toEqual([])
    expect(copies()).toHaveLength(1)
    await keeper.resolve(draftWith({ 姓名: '甲', 电话: '1', 数量: '1' }))
    expect(sent).toMatchObject([{ version: 2, draft: { applicant: { 姓名: '甲', 电话: '1', 数量: '1' } } }])
  })

  test('what another request brings is taken over where nothing waits here, and never under what waits', () => {
    const { keeper } = setUp()
    keeper.receive(caseWith(3, { 姓名: '乙' }))
    expect(keeper.snapshot().draft.applicant).toEqual({ 姓名: '乙' })
    keeper.change(typed('姓名', '甲'))
    keeper.receive(caseWith(4, { 姓名: '丙' }))
    expect(keeper.snapshot().draft.applicant).toEqual({ 姓名: '甲' })
  })

  test.each([
    [401, 'signed-out'],
    [404, 'closed'],
    [409, 'closed'],
    [422, 'refused'],
    [503, 'waiting'],
  ])('after %i the person is told: %s', async (status, kind) => {
    const { keeper, breaks, copies } = setUp()
    breaks({ status })
    keeper.change(typed('姓名', '陆文娟'))
    await keeper.flush()
    expect(keeper.snapshot().state.kind).toBe(kind)
    expect(copies()).toHaveLength(1)
    keeper.stop()
  })
})

test('cells are taken from the side that was chosen, with their origin; a side that lacks one empties it', () => {
  const mine: Draft = { facts: { rents: true }, applicant: { 姓名: '甲' }, origins: { 姓名: { source: 'typed' } } }
  const current: Draft = { facts: {}, applicant: { 姓名: '乙', 电话: '1' }, origins: {} }
  const differs = ['facts.rents', 'applicant.姓名', 'applicant.电话'].map((path) => ({ path }))
  const chosen = chooseCells({ current, differs }, mine, {
    'facts.rents': 'yours',
    'applicant.姓名': 'yours',
    'applicant.电话': 'yours',
  })
  expect(chosen).toEqual(mine)
  expect(chooseCells({ current, differs }, mine, {})).toEqual(current)
})
