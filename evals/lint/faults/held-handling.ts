import type { Fault } from '../faults.ts'

export const faults: Fault[] = [
  {
    rule: 'L52',
    apply: (doc) => {
      doc.list.stages = []
    },
  },
  {
    rule: 'L52',
    apply: (doc) => {
      doc.list.stages.reverse()
    },
  },
  {
    rule: 'L54',
    apply: (doc) => {
      doc.list.specialProcedures = [{ name: '听证', days: 20 }]
    },
  },
  {
    rule: 'L54',
    apply: (doc) => {
      doc.list.specialProcedures = [{ name: '公示', days: 0, basis: doc.legalBasis[0].law }]
    },
  },
  {
    rule: 'L55',
    apply: (doc) => {
      doc.list.stages[0].post = ''
    },
  },
  {
    rule: 'L56',
    apply: (doc) => {
      doc.list.online.url = 'zwdt.sh.gov.cn/item/3'
    },
  },
  {
    rule: 'L57',
    apply: (doc) => {
      doc.list.online = { available: true, depth: 'Ⅳ', url: 'https://zwdt.sh.gov.cn/item/9' }
      if (!doc.list.handlingForms.includes('网上办理')) doc.list.handlingForms.push('网上办理')
      doc.list.visits = 1
      doc.visits = 1
      doc.list.visitsReason = '核验'
    },
  },
  {
    rule: 'L58',
    apply: (doc) => {
      doc.list.visits = 3
      doc.visits = 3
      doc.list.visitsReason = '核验'
      doc.list.online.depth = doc.list.online.available ? 'Ⅱ' : null
    },
  },
  {
    rule: 'L58',
    apply: (doc) => {
      doc.list.visits = 0
      doc.visits = 0
      doc.list.online = { available: false, depth: null, url: null }
      doc.list.handlingForms = ['窗口办理']
      doc.list.delivery = { appointment: true, express: false, selfService: false }
    },
  },
  {
    rule: 'L59',
    apply: (doc) => {
      doc.list.counter.address = '锦安东路475号2楼203室'
    },
  },
  {
    rule: 'L60',
    apply: (doc) => {
      doc.list.counter.hours = '周一至周五 13:00-25:00'
    },
  },
  {
    rule: 'L61',
    apply: (doc) => {
      doc.list.contact.complaint = null
    },
  },
  {
    rule: 'L61',
    apply: (doc) => {
      doc.list.contact.complaint = '021-5555-666-77'
    },
  },
  {
    rule: 'L63',
    apply: (doc) => {
      doc.list.fee = {
        charged: true,
        name: '婚姻登记费',
        standard: '9元',
        basis: doc.legalBasis[0].law,
        onlinePayment: false,
      }
    },
  },
  {
    rule: 'L63',
    apply: (doc) => {
      doc.list.fee = { charged: true, name: '', standard: '按标准', basis: doc.legalBasis[0].law, onlinePayment: false }
    },
  },
]
