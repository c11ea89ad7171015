import { expect, test } from 'vitest'
import { diffOf, textOf } from '../web/src/features/lint/diff.logic.ts'

test.each([
  [
    'a change in the middle',
    '承诺25个工作日',
    '承诺20个工作日',
    { start: '承诺2', removed: '5', added: '0', end: '个工作日' },
  ],
  ['something taken away', '依据第六十三条', '依据', { start: '依据', removed: '第六十三条', added: '', end: '' }],
  ['repeated signs are not counted twice', '条条', '条', { start: '条', removed: '条', added: '', end: '' }],
  ['nothing in common', '甲', '乙', { start: '', removed: '甲', added: '乙', end: '' }],
  ['signs outside of the first plane stay whole', '𠮷甲', '𠮷乙', { start: '𠮷', removed: '甲', added: '乙', end: '' }],
])('%s', (_what, before, after, expected) => {
  expect(diffOf(before, after)).toEqual(expected)
})

test('values are shown as people read them', () => {
  expect([textOf(['个人', '企业']), textOf({ days: 5 }), textOf(0), textOf(''), textOf(null)]).toEqual([
    '个人、企业',
    '{\n  "days": 5\n}',
    '0',
    null,
    null,
  ])
})
