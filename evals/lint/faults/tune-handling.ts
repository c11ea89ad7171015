import type { Fault } from '../faults.ts'

export const faults: Fault[] = [
  {
    rule: 'L52',
    apply: (doc) => {
      doc.list.handlingType = '承诺件'
      doc.list.stages.splice(1, 1)
    },
    also: ['L23'],
  },
  {
    rule: 'L54',
    apply: (doc) => {
      doc.list.specialProcedures = [{ name: '现场勘验', days: 10, basis: '' }]
    },
  },
  {
    rule: 'L56',
    apply: (doc) => {
      doc.list.online.url = 'https://zwdt.sh.gov.cn/index.html'
    },
  },
  {
    rule: 'L57',
    apply: (doc) => {
      doc.list.online = { available: true, depth: '', url: 'https://zwdt.sh.gov.cn/item/9' }
      if (!doc.list.handlingForms.includes('网上办理')) doc.list.handlingForms.push('网上办理')
    },
  },
  {
    rule: 'L58',
    apply: (doc) => {
      doc.list.visitsReason = null
      return doc.list.visits === 1
    },
  },
  {
    rule: 'L59',
    apply: (doc) => {
      doc.list.counter.address = '合欢路2号政务服务中心'
    },
  },
  {
    rule: 'L60',
    apply: (doc) => {
      doc.list.counter.hours = '正常上班时间'
    },
  },
  {
    rule: 'L61',
    apply: (doc) => {
      doc.list.contact.complaint = doc.list.contact.consult
    },
  },
  {
    rule: 'L61',
    apply: (doc) => {
      doc.list.contact.consult = '6207422'
    },
  },
  {
    rule: 'L63',
    apply: (doc) => {
      doc.list.fee.basis = null
      return doc.list.fee.charged && doc.list.fee.basis !== undefined
    },
  },
]
