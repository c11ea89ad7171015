import { addPaper, type Fault, papers } from '../faults.ts'

export const faults: Fault[] = [
  {
    rule: 'L64',
    apply: (doc) => {
      doc.list.fee = { charged: false, name: null, standard: null, basis: null, onlinePayment: false }
      doc.fee = { amount: '每件50元' }
      doc.faqs = [{ q: '怎么办？', a: '到窗口办。' }]
    },
  },
  {
    rule: 'L64',
    apply: (doc) => {
      doc.list.fee = { charged: false, name: null, standard: null, basis: null, onlinePayment: false }
      doc.fee = { amount: '免费', note: '办理时需交纳保证金2000元' }
    },
  },
  {
    rule: 'L65',
    apply: (doc) => {
      Object.assign(doc.list.result, { type: '证照', name: '准予许可批复' })
    },
    also: ['L74'],
  },
  {
    rule: 'L65',
    apply: (doc) => {
      doc.list.result.name = null
    },
  },
  {
    rule: 'L66',
    apply: (doc) => {
      Object.assign(doc.list.result, { validity: '五年', renewal: '' })
      return doc.list.result.type === '证照'
    },
  },
  {
    rule: 'L67',
    apply: (doc) => {
      doc.list.remedies.review = '向上海市人力资源和社会保障局申请行政复议'
      return !/税务|烟草|出入境/.test(doc.list.dept.name)
    },
  },
  {
    rule: 'L67',
    apply: (doc) => {
      doc.list.remedies.court = '人民法院，自知道之日起3个月内'
    },
  },
  {
    rule: 'L68',
    apply: (doc) => {
      doc.list.serviceObjects = []
    },
  },
  {
    rule: 'L68',
    apply: (doc) => {
      doc.audience = ['个人']
      doc.list.serviceObjects = ['1']
      doc.list.topics = { person: ['生活'], company: [] }
      addPaper(doc, '申请公司股东会决议')
    },
  },
  {
    rule: 'L69',
    apply: (doc) => {
      doc.faqs.push({ q: '要多少钱？', a: '收费8765元。' })
    },
  },
  {
    rule: 'L69',
    apply: (doc) => {
      doc.faqs.push({ q: '几天能拿到？', a: '受理后四十三个工作日内。' })
    },
  },
  {
    rule: 'L70',
    apply: (doc) => {
      doc.steps[0].detail = '同上'
    },
  },
  {
    rule: 'L70',
    apply: (doc) => {
      doc.list.area = 'XXX'
    },
  },
  {
    rule: 'L71',
    apply: (doc) => {
      doc.faqs[0].a += '可加经办人微信，手机186-1234-5678。'
    },
  },
  {
    rule: 'L71',
    apply: (doc) => {
      doc.conditions[0].ifNot += '（如310101190001010011）'
    },
  },
  {
    rule: 'L74',
    apply: (doc) => {
      doc.visits = [{ times: 4, label: '窗口' }]
    },
  },
  {
    rule: 'L75',
    apply: (doc) => {
      doc.version = '2026-02-01'
      doc.conditions[0].basis = 'TSG 08—2026'
    },
  },
  {
    rule: 'L77',
    apply: (doc) => {
      doc.list.modes.noApply = true
      return papers(doc).some(
        (one) => one.when === 'true' && !one.exempt && (one.handled ?? 'submitted') === 'submitted',
      )
    },
  },
  {
    rule: 'L78',
    apply: (doc) => {
      doc.list.quantityLimit = { quota: '100张', method: '摇号', basis: null, published: true }
    },
  },
  {
    rule: 'L79',
    apply: (doc) => {
      doc.version = '2026年'
    },
  },
]
