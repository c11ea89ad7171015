import { describe, expect, test } from 'vitest'
import { count, measured, USUAL } from '../../../tests/support/histories.ts'

describe('what shows only when cases are seen together', () => {
  test('P01: an open case with little of its promise left; one that is over is no longer near', () => {
    const near = measured([
      ['receive', '2026-12-03'],
      ['accept', '2026-12-04'],
    ])
    const over = measured([
      ['receive', '2026-11-20'],
      ['accept', '2026-11-20'],
    ])
    const early = measured([
      ['receive', '2026-12-09'],
      ['accept', '2026-12-09'],
    ])
    expect(count('P01', near, over, early, measured(USUAL))).toEqual([1, 3])
  })

  test('P18: the same paper of the same applicant, never the first time and never somebody else’s', () => {
    const again = measured([
      [
        'receive',
        '2026-11-20',
        {
          materials: [
            { id: 'm1', hash: 'h1' },
            { id: 'm2', hash: 'new' },
          ],
        },
      ],
    ])
    const other = measured([['receive', '2026-11-21', { materials: [{ id: 'm1', hash: 'h1' }] }]], { applicant: 'b' })
    expect(count('P18', again, measured(USUAL), other)).toEqual([1, 4])
  })

  test('P16: more decisions of one officer in an hour than anybody can look at', () => {
    const burst = Array.from({ length: 31 }, (_, i) =>
      measured([
        ['receive', '2026-11-02'],
        ['decide', `2026-11-09T14:${String(i).padStart(2, '0')}`],
      ]),
    )
    expect(count('P16', ...burst)).toEqual([31, 31])
    expect(
      count(
        'P16',
        ...burst.slice(1).map((one) => ({ ...one, actions: one.actions.map((a) => ({ ...a, unusual: false })) })),
      ),
    ).toEqual([0, 30])
  })

  test('P23, P24: bad ratings, their answers, and good ones that come at one stroke', () => {
    const rated = (grade: number, at: string, more: object = {}) =>
      measured(USUAL, { evaluation: { grade, at: `${at}+08:00`, voluntary: true, ...more } })
    const bad = rated(2, '2026-11-10T11:00:00', { reply: { at: '2026-12-01T10:00:00+08:00', result: '已整改' } })
    const late = rated(1, '2026-11-10T11:05:00', { reply: { at: '2026-12-02T10:00:00+08:00', result: '已整改' } })
    const good = rated(5, '2026-11-10T12:00:00')
    const twins = [rated(5, '2026-11-11T12:00:00'), rated(5, '2026-11-11T12:00:00')]
    expect(count('P23', bad, late, good)).toEqual([2, 3])
    expect(count('P23.mended', bad, late, good)).toEqual([1, 2])
    expect(count('P24', bad, good, ...twins)).toEqual([2, 3])
  })
})
