import { describe, expect, test } from 'vitest'
import { calendar, type Entry, measured, USUAL } from '../../../tests/support/histories.ts'
import { caseSignals } from './case-signals.ts'

const TODAY = '2026-12-10'
const open = (on: string): Entry[] => [
  ['receive', on],
  ['accept', on],
]
const rated = (grade: number, on: string, reply?: string) => ({
  evaluation: {
    grade,
    at: `${on}T10:00:00+08:00`,
    voluntary: true,
    ...(reply && { reply: { at: `${reply}T10:00:00+08:00`, result: '已整改' } }),
  },
})

/** The data goes to Thursday 2026-12-10; five working days are promised, twenty are the law's. */
describe('what is wrong with a single case', () => {
  test.each<[what: string, entries: Entry[], more: object, expected: string[]]>([
    ['done in time', USUAL, {}, []],
    ['most of the promise left', open('2026-12-09'), {}, []],
    ['one day of the promise left', open('2026-12-04'), {}, ['promise-near orange']],
    ['the last day of the promise', open('2026-12-03'), {}, ['promise-near orange']],
    ['past the promise', open('2026-12-02'), {}, ['promise-over orange']],
    ['past the law, said once', open('2026-11-02'), {}, ['statutory-over red']],
    [
      'past the law, but extended',
      [...open('2026-11-02'), ['extend', '2026-11-20', { days: 10 }]],
      {},
      ['promise-over orange'],
    ],
    ['taken back by the applicant', [...open('2026-11-02'), ['withdraw', '2026-11-03']], {}, []],
    ['no answer on the fourth day', [['receive', '2026-12-04']], {}, ['answer-late yellow']],
    ['no answer on the fifth day', [['receive', '2026-12-03']], {}, ['answer-late orange']],
    ['no answer after five days', [['receive', '2026-12-02']], {}, ['answer-late red']],
    [
      'taken back without an answer',
      [
        ['receive', '2026-12-02'],
        ['withdraw', '2026-12-03'],
      ],
      {},
      [],
    ],
    [
      'decided and not delivered for eleven days',
      [...open('2026-11-23'), ['decide', '2026-11-25']],
      {},
      ['delivery-late red'],
    ],
    ['a time that was changed', [...USUAL, ['amend', '2026-12-01', { field: 'at' }]], {}, ['backdated red']],
    ['a bad rating', USUAL, rated(2, '2026-12-01'), ['bad-rating yellow']],
    ['a bad rating nobody answered for weeks', USUAL, rated(1, '2026-11-12'), ['bad-rating orange']],
    ['a bad rating that was answered', USUAL, rated(2, '2026-12-01', '2026-12-03'), []],
    ['a fair rating', USUAL, rated(3, '2026-12-01'), []],
  ])('%s', (_what, entries, more, expected) => {
    const found = caseSignals([measured(entries, more)], { calendar, today: TODAY })
    expect(found.map(({ rule, tier }) => `${rule} ${tier}`)).toEqual(expected)
  })

  test('a bad rating of our own is followed as a task', () => {
    const own = { ...measured(USUAL, rated(2, '2026-12-01')), source: 'own' as const }
    expect(caseSignals([own], { calendar, today: TODAY })).toEqual([])
  })
})
