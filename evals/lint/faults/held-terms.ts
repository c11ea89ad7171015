import { type Fault, promise } from '../faults.ts'

export const faults: Fault[] = [
  {
    rule: 'L20',
    apply: (doc) => {
      doc.time = { statutory: '自受理之日起三十个工作日内' }
      doc.list.statutory = { days: 15, unit: '工作日', note: null }
    },
  },
  {
    rule: 'L21',
    apply: (doc) => {
      doc.time = { statutory: '十五个工作日内', promised: '二十个工作日' }
      doc.list.statutory = { days: 15, unit: '工作日', note: null }
    },
    also: ['L23'],
  },
  {
    rule: 'L21',
    apply: (doc) => {
      doc.time = {}
      doc.list.statutory = { days: 7, unit: '自然日', note: null }
      promise(doc, 6)
      doc.list.handlingType = '承诺件'
    },
    also: ['L22'],
  },
  {
    rule: 'L22',
    apply: (doc) => {
      doc.time = {}
      doc.list.statutory = { days: 60, unit: '自然日', note: null }
      promise(doc, 10)
      doc.list.handlingType = '承诺件'
    },
  },
  {
    rule: 'L22',
    apply: (doc) => {
      doc.time = {}
      doc.list.statutory = { days: 20, note: null }
      return true
    },
  },
  {
    rule: 'L23',
    apply: (doc) => {
      doc.time = { promised: '当场办结' }
      doc.list.promised = null
      doc.list.statutory = null
      doc.list.handlingType = '承诺件'
    },
  },
  {
    rule: 'L24',
    apply: (doc) => {
      doc.time = {}
      doc.list.statutory = null
      promise(doc, 5)
      doc.list.handlingType = '承诺件'
      doc.list.stages[0].days = 3
      doc.list.stages[1].days = 3
    },
  },
  {
    rule: 'L26',
    apply: (doc) => {
      doc.list.stages[0].days = 6
    },
  },
  {
    rule: 'L26',
    apply: (doc) => {
      doc.list.stages.at(-1).days = 11
    },
  },
]
