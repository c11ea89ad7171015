import { describe, expect, test } from 'vitest'
import { readHistory } from './history.ts'

describe('what is wrong in a file is said, not dropped', () => {
  test('entries out of order, twice, of an unknown kind, unreadable, or without their forerunner', () => {
    const { history, problems } = readHistory(
      {
        id: 'x',
        serviceId: 's',
        events: [
          { type: 'accept', at: '2026-11-03T10:00:00+08:00', data: {} },
          { type: 'receive', at: '2026-11-02T10:00:00+08:00', data: {} },
          { type: 'receive', at: '2026-11-02T10:00:00+08:00', data: {} },
          { type: 'party', at: '2026-11-02T10:00:00+08:00' },
          { type: 'decide', at: 'yesterday' },
          { type: 'deliver', at: '2026-11-05T10:00:00+08:00' },
          'nonsense',
        ],
      },
      0,
    )
    expect(history?.events.map(({ index }) => index)).toEqual([0, 1, 5])
    expect(problems.map(({ index }) => index).sort()).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('a case without number is a problem by its place', () => {
    expect(readHistory({ events: [] }, 4)).toEqual({
      history: null,
      problems: [{ caseId: '第5件', index: null, message: expect.stringContaining('没有编号') }],
    })
  })
})
