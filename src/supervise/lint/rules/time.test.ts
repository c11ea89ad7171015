import { expect, test } from 'vitest'
import { cleanList, type Loose } from '../../../../tests/support/clean-list.ts'
import { rulesOf } from '../../../../tests/support/lint.ts'

type Change = (doc: Loose) => void
/** Figures of the sheet and its answers are left out, so that only the list speaks. */
const list = (change: Change) =>
  cleanList((doc) => {
    doc.time = {}
    doc.faqs = [{ q: '要多久？', a: '看办事指南。' }]
    change(doc)
  })

const FOUND: [title: string, expected: string[], change: Change][] = [
  [
    'a term that the sheet gives and the list does not',
    ['L20 list.statutory'],
    (doc) => {
      doc.time = { statutory: '20个工作日' }
      doc.list.statutory = null
    },
  ],
  [
    'a term that is another in the sheet',
    ['L20 list.statutory.days'],
    (doc) => {
      doc.time = { statutory: '二十个工作日' }
      doc.list.statutory.days = 45
    },
  ],
  [
    'a promise longer than the law',
    ['L21 list.promised.days'],
    (doc) => {
      doc.list.promised.days = 25
      doc.list.stages = doc.list.stages.slice()
    },
  ],
  [
    'a promise of natural days that comes to more working days',
    ['L21 list.promised.days', 'L22 list.promised.unit'],
    (doc) => {
      doc.list.promised = { days: 30, unit: '自然日', note: null }
    },
  ],
  [
    'a promise in words longer than the law in words',
    ['L21 time.promised'],
    (doc) => {
      doc.time = { statutory: '20个工作日', promised: '三十个工作日' }
    },
  ],
  [
    'natural days beside working days',
    ['L22 list.promised.unit'],
    (doc) => {
      doc.list.promised = { days: 25, unit: '自然日', note: null }
    },
  ],
  [
    'a term without a unit',
    ['L22 list.promised.unit'],
    (doc) => {
      doc.list.promised.unit = null
    },
  ],
  [
    'at once, but no matter done at once',
    ['L23 list.handlingType', 'L24 list.stages', 'L24 steps'],
    (doc) => {
      doc.list.promised.days = 0
    },
  ],
  [
    'done at once in ten days',
    ['L23 list.handlingType'],
    (doc) => {
      doc.list.handlingType = '即办件'
    },
  ],
  [
    'steps that take longer than the promise',
    ['L24 list.stages'],
    (doc) => {
      doc.list.stages[1].days = 12
    },
  ],
  [
    'accepted after more than five days',
    ['L26 list.stages.0.days'],
    (doc) => {
      doc.list.stages[0].days = 6
      doc.list.stages[1].days = 3
    },
  ],
  [
    'delivered after more than ten days',
    ['L26 list.stages.3.days'],
    (doc) => {
      doc.list.stages[3].days = 15
    },
  ],
]

test.each(FOUND)('finds %s', async (_, expected, change) => {
  expect(await rulesOf(list(change))).toEqual(expected)
})

const LEFT: [title: string, change: Change][] = [
  [
    'a promise as long as the law',
    (doc) => {
      doc.list.promised.days = 20
    },
  ],
  [
    'days written as a text of digits',
    (doc) => {
      doc.list.promised.days = '10'
    },
  ],
  [
    'hours beside working days',
    (doc) => {
      doc.list.promised = { days: 72, unit: '小时', note: null }
      doc.list.stages[1].days = 5
      doc.steps[1].days = 5
    },
  ],
  [
    'one of several terms of the law',
    (doc) => {
      doc.time = [{ when: "role == '施工单位'", statutory: '20个工作日' }, { statutory: '30个工作日' }]
    },
  ],
  [
    '日 of the law that means working days',
    (doc) => {
      doc.time = { statutory: '20日内' }
    },
  ],
  [
    'a date that looks like a term',
    (doc) => {
      doc.time = { statutory: '每年6月30日以前' }
    },
  ],
  [
    'delivery after the promise',
    (doc) => {
      doc.list.promised.days = 10
      doc.list.stages[3].days = 10
    },
  ],
  [
    'done at once, with nothing promised',
    (doc) => {
      doc.list.handlingType = '即办件'
      doc.list.promised = null
      doc.list.reviewType = '即审即办'
    },
  ],
  [
    'a confirmation whose own law gives fifteen days to accept',
    (doc) => {
      doc.kind = '行政确认'
      Object.assign(doc.list, {
        taskType: '07',
        catalogCode: '000717007000',
        taskCode: undefined,
        handleItemCode: undefined,
        promised: { days: 60, unit: '工作日', note: null },
        statutory: { days: 60, unit: '工作日', note: null },
      })
      doc.time = { statutory: '自受理之日起60个工作日，15日内决定是否受理' }
      doc.list.stages[0].days = 15
    },
  ],
]

test.each(LEFT)('leaves %s alone', async (_, change) => {
  expect(await rulesOf(list(change))).toEqual([])
})
