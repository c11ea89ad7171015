import { describe, expect, test } from 'vitest'
import { calendar } from '../../../tests/support/histories.ts'
import type { Task } from '../../contract/index.ts'
import { taskSignals } from './task-signals.ts'

const task = (more: Partial<Task> = {}): Task => ({
  id: 'task_1',
  source: 'unanswered_question',
  title: '有问题没有答上来',
  detail: '户外招牌设置备案',
  caseId: null,
  about: 'msg_1',
  owner: { role: 'supervisor', office: null, person: null },
  openedAt: '2026-11-02T10:00:00+08:00',
  dueOn: '2026-11-09',
  state: 'open',
  closed: null,
  ...more,
})

describe('what somebody waits for', () => {
  test.each<[what: string, task: Task, today: string, tier: string | null]>([
    ['on the last day is no alert', task(), '2026-11-09', null],
    ['a day past its term is one', task(), '2026-11-10', 'yellow'],
    ['over a weekend is still the first working day', task({ dueOn: '2026-11-06' }), '2026-11-09', 'yellow'],
    ['three working days past it is worse', task(), '2026-11-12', 'orange'],
    ['that was answered is none', task({ state: 'closed' }), '2026-11-12', null],
    ['without a calendar for the year has no term', task({ dueOn: null }), '2026-11-12', null],
    ['a hand-over that failed', task({ source: 'failed_handover' }), '2026-11-10', 'yellow'],
    ['a bad rating', task({ source: 'bad_rating', caseId: 'c1' }), '2026-11-10', 'yellow'],
    ['papers that were promised', task({ source: 'missed_promise', caseId: 'c1' }), '2026-11-10', 'yellow'],
    ['a case past its term has a rule of its own', task({ source: 'overdue', caseId: 'c1' }), '2026-11-12', null],
    ['an alert is not an alert again', task({ source: 'alert' }), '2026-11-12', null],
  ])('%s', (_what, one, today, tier) => {
    expect(taskSignals([one], { calendar, today }).map((signal) => signal.tier)).toEqual(tier ? [tier] : [])
  })

  test('the alert says what, until when, and how many of how many days have gone', () => {
    const [signal] = taskSignals([task({ caseId: 'case_9' })], { calendar, today: '2026-11-12' })
    expect(signal).toMatchObject({
      key: 'task-overdue|own|task_1',
      subject: { task: 'task_1', source: 'own', caseId: 'case_9' },
      evidence: { numerator: 8, denominator: 5, unit: '工作日' },
      slots: { text: '有问题没有答上来：户外招牌设置备案', due: '2026-11-09' },
    })
  })
})
