import { type Fault, hasTerm, promise } from '../faults.ts'

export const faults: Fault[] = [
  {
    rule: 'L20',
    apply: (doc) => {
      doc.time = { statutory: '20个工作日' }
      doc.list.statutory = null
    },
  },
  {
    rule: 'L20',
    apply: (doc) => {
      doc.time = { statutory: '20个工作日' }
      doc.list.statutory = { days: 45, unit: '工作日', note: null }
    },
  },
  {
    rule: 'L21',
    apply: (doc) => {
      promise(doc, doc.list.statutory?.days + 5)
      return hasTerm(doc) && doc.list.statutory.unit === '工作日' && doc.list.handlingType === '承诺件'
    },
  },
  {
    rule: 'L21',
    apply: (doc) => {
      doc.list.statutory = { days: 20, unit: '工作日', note: null }
      doc.time = {}
      promise(doc, 35, '自然日')
      doc.list.handlingType = '承诺件'
    },
    also: ['L22'],
  },
  {
    rule: 'L22',
    apply: (doc) => {
      doc.list.statutory = { days: 20, unit: '工作日', note: null }
      doc.time = {}
      promise(doc, 15, '自然日')
      doc.list.handlingType = '承诺件'
    },
  },
  {
    rule: 'L23',
    apply: (doc) => {
      promise(doc, 0)
      doc.list.handlingType = '承诺件'
    },
  },
  {
    rule: 'L23',
    apply: (doc) => {
      doc.list.statutory = { days: 20, unit: '工作日', note: null }
      doc.time = {}
      promise(doc, 8)
      doc.list.handlingType = '即办件'
    },
  },
  {
    rule: 'L24',
    apply: (doc) => {
      promise(doc, 3)
      doc.list.statutory = null
      doc.time = {}
      doc.list.handlingType = '承诺件'
      doc.list.stages[1].days = 5
      return doc.list.stages.length === 4
    },
  },
  {
    rule: 'L26',
    apply: (doc) => {
      doc.list.stages[0].days = 8
    },
  },
  {
    rule: 'L26',
    apply: (doc) => {
      doc.list.stages.at(-1).days = 25
    },
  },
]
