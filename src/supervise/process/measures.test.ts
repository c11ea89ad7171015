import { describe, expect, test } from 'vitest'
import { count, type Entry, measured, USUAL } from '../../../tests/support/histories.ts'

describe('indicators, each with a case that counts and one that tempts', () => {
  test.each<[id: string, what: string, entries: Entry[], expected: [number, number]]>([
    [
      'P02',
      'decided on the last promised day',
      [
        ['receive', '2026-11-02'],
        ['accept', '2026-11-02'],
        ['decide', '2026-11-09'],
      ],
      [0, 1],
    ],
    [
      'P02',
      'decided a day later',
      [
        ['receive', '2026-11-02'],
        ['accept', '2026-11-02'],
        ['decide', '2026-11-10'],
      ],
      [1, 1],
    ],
    [
      'P02',
      'an expert review told in writing does not count',
      [
        ['receive', '2026-11-02'],
        ['accept', '2026-11-02'],
        ['suspend', '2026-11-05', { kind: '专家评审', noticeNo: 'N1', from: '2026-11-05', plannedEnd: '2026-11-11' }],
        ['resume', '2026-11-12', { to: '2026-11-11' }],
        ['decide', '2026-11-16'],
      ],
      [0, 1],
    ],
    [
      'P02',
      'a suspension without notice does not stop the clock',
      [
        ['receive', '2026-11-02'],
        ['accept', '2026-11-02'],
        ['suspend', '2026-11-05', { kind: '专家评审', noticeNo: null, from: '2026-11-05', plannedEnd: '2026-11-11' }],
        ['resume', '2026-11-12', { to: '2026-11-11' }],
        ['decide', '2026-11-16'],
      ],
      [1, 1],
    ],
    [
      'P02',
      'what an expert review lasts beyond the end that was told counts',
      [
        ['receive', '2026-11-02'],
        ['accept', '2026-11-02'],
        ['suspend', '2026-11-05', { kind: '专家评审', noticeNo: 'N1', from: '2026-11-05', plannedEnd: '2026-11-10' }],
        ['resume', '2026-11-12', { to: '2026-11-11' }],
        ['decide', '2026-11-16'],
      ],
      [1, 1],
    ],
    [
      'P02',
      'a suspension without a planned end does not stop the clock',
      [
        ['receive', '2026-11-02'],
        ['accept', '2026-11-02'],
        ['suspend', '2026-11-05', { kind: '专家评审', noticeNo: 'N1', from: '2026-11-05' }],
        ['resume', '2026-11-12', { to: '2026-11-11' }],
        ['decide', '2026-11-16'],
      ],
      [1, 1],
    ],
    [
      'P03',
      'still open after the statutory days',
      [
        ['receive', '2026-11-02'],
        ['accept', '2026-11-02'],
      ],
      [1, 1],
    ],
    [
      'P03',
      'decided on the last statutory day',
      [
        ['receive', '2026-11-02'],
        ['accept', '2026-11-02'],
        ['decide', '2026-11-30'],
      ],
      [0, 1],
    ],
    [
      'P04',
      'answered on the fifth working day',
      [
        ['receive', '2026-09-22'],
        ['supplement_notice', '2026-09-30', { items: [] }],
      ],
      [0, 1],
    ],
    [
      'P04',
      'answered on the sixth working day',
      [
        ['receive', '2026-09-21'],
        ['accept', '2026-09-30'],
      ],
      [1, 1],
    ],
    ['P04', 'never answered', [['receive', '2026-11-20']], [1, 1]],
    [
      'P05',
      'not delivered yet, in time',
      [
        ['receive', '2026-11-20'],
        ['accept', '2026-11-20'],
        ['decide', '2026-11-27'],
      ],
      [0, 1],
    ],
    [
      'P05',
      'not delivered for too long',
      [
        ['receive', '2026-11-20'],
        ['accept', '2026-11-20'],
        ['decide', '2026-11-25'],
      ],
      [1, 1],
    ],
    [
      'P06',
      'nothing happened for longer than the step may take',
      [
        ...USUAL.slice(0, 2),
        ['step_start', '2026-11-03', { step: '审查' }],
        ['step_end', '2026-11-09', { step: '审查' }],
      ],
      [1, 1],
    ],
    [
      'P06',
      'something happened in between',
      [
        ...USUAL.slice(0, 2),
        ['step_start', '2026-11-03', { step: '审查' }],
        ['action', '2026-11-05', { step: '审查', what: '看现场' }],
        ['step_end', '2026-11-09', { step: '审查' }],
      ],
      [0, 1],
    ],
    ['P07', 'working days from acceptance to decision', USUAL, [4, 1]],
    ['P08', 'decided before the promised day', USUAL, [1, 1]],
    ['P09', 'accepted at once', USUAL, [1, 1]],
    [
      'P09',
      'accepted after a supplement',
      [
        ['receive', '2026-11-02'],
        ['supplement_notice', '2026-11-03', { items: [] }],
        ['resubmit', '2026-11-05'],
        ['accept', '2026-11-05'],
      ],
      [0, 1],
    ],
    [
      'P11',
      'told the second time what could be seen the first time',
      [
        [
          'receive',
          '2026-11-02',
          {
            materials: [
              { id: 'm1', hash: 'h1' },
              { id: 'm2', hash: 'h2' },
            ],
          },
        ],
        ['supplement_notice', '2026-11-03', { round: 1, items: [{ materialId: 'm1', hash: 'h1', defect: 'G2' }] }],
        ['resubmit', '2026-11-05', { materials: [{ id: 'm1', hash: 'h3' }] }],
        [
          'supplement_notice',
          '2026-11-06',
          {
            round: 2,
            items: [
              { materialId: 'm2', hash: 'h2', defect: 'D1' },
              { materialId: 'm1', hash: 'h3', defect: 'C1' },
              { materialId: 'm3', hash: null, defect: 'A1' },
            ],
          },
        ],
      ],
      [2, 3],
    ],
    [
      'P13',
      'a reason that tells nothing',
      [
        ['receive', '2026-11-02'],
        ['return', '2026-11-03', { reason: '材料不全' }],
      ],
      [1, 1],
    ],
    [
      'P13',
      'a reason that tells what to do',
      [
        ['receive', '2026-11-02'],
        ['return', '2026-11-03', { reason: '租赁合同租期已满，请提交续租合同后重新申请' }],
      ],
      [0, 1],
    ],
    [
      'P15',
      'decided within minutes although days are promised',
      [
        ['receive', '2026-11-02T10:00'],
        ['accept', '2026-11-02T10:01'],
        ['decide', '2026-11-02T10:04'],
      ],
      [1, 1],
    ],
    [
      'P16',
      'decided on a Sunday',
      [
        ['receive', '2026-11-02'],
        ['accept', '2026-11-03'],
        ['decide', '2026-11-08'],
      ],
      [1, 2],
    ],
    [
      'P16',
      'decided on a Sunday that is a working day',
      [
        ['receive', '2026-09-17'],
        ['accept', '2026-09-18'],
        ['decide', '2026-09-20'],
      ],
      [0, 2],
    ],
    [
      'P17',
      'an entry before the one written before it',
      [
        ['receive', '2026-11-03'],
        ['accept', '2026-11-02'],
      ],
      [1, 1],
    ],
    [
      'P17',
      'a late entry that says so',
      [
        ['receive', '2026-11-03'],
        ['accept', '2026-11-02', { lateEntry: true }],
      ],
      [0, 1],
    ],
    [
      'P17',
      'a time changed afterwards',
      [...USUAL, ['amend', '2026-11-11', { event: 2, field: 'at', old: 'x', new: 'y' }]],
      [1, 1],
    ],
  ])('%s: %s', (id, _what, entries, expected) => {
    expect(count(id, measured(entries))).toEqual(expected)
  })
})
