import { addPaper, copyOf, type Fault, inDistrict, ofDistrict, permits, uncoded } from '../faults.ts'

export const faults: Fault[] = [
  {
    rule: 'L64',
    apply: (doc) => {
      doc.list.fee.onlinePayment = true
      return doc.list.fee.charged === false
    },
  },
  {
    rule: 'L65',
    apply: (doc) => {
      doc.list.result.type = '批文'
      return /(许可证|执照)$/.test(doc.list.result.name)
    },
  },
  {
    rule: 'L66',
    apply: (doc) => {
      doc.list.result.validity = null
      return doc.list.result.type === '证照'
    },
  },
  {
    rule: 'L67',
    apply: (doc) => {
      doc.list.remedies.review = '本级人民政府或者上一级主管部门'
      return !/税务|烟草|出入境/.test(doc.list.dept.name)
    },
  },
  {
    rule: 'L68',
    apply: (doc) => {
      doc.list.serviceObjects = ['2']
      doc.list.topics = { person: ['生活'], company: [] }
      doc.audience = ['企业']
    },
  },
  {
    rule: 'L69',
    apply: (doc) => {
      doc.faqs = []
      return permits(doc)
    },
    also: ['L33'],
  },
  {
    rule: 'L69',
    apply: (doc) => {
      doc.faqs.push({ q: '多久办好？', a: '一般37个工作日。' })
    },
  },
  {
    rule: 'L70',
    apply: (doc) => {
      doc.summary = '待定'
    },
  },
  {
    rule: 'L71',
    apply: (doc) => {
      doc.steps[0].detail += '，联系13912345678'
    },
  },
  {
    rule: 'L72',
    apply: (doc) => {
      doc.list.dept.name = '区民政局'
      doc.list.remedies.review = '区人民政府'
      doc.level = '区级'
      doc.list.useLevel = '4'
      uncoded(doc)
      return [
        copyOf(doc, 'city', (copy) => {
          copy.list.useLevel = '3'
          copy.level = '市级'
          copy.list.dept.name = '上海市民政局'
          copy.list.remedies.review = '上海市人民政府'
          copy.name = `${doc.name}审批`
        }),
      ]
    },
  },
  {
    rule: 'L73',
    apply: (doc) => {
      const districtal = ofDistrict(doc)
      uncoded(doc)
      doc.list.dept.name = `黄浦区${doc.list.dept.name.slice(1)}`
      const others = ['静安区', '徐汇区', '长宁区'].map((place, i) =>
        inDistrict(doc, place, `d${i}`, (copy) => {
          copy.list.dept.name = `${place}${doc.list.dept.name.slice(3)}`
        }),
      )
      addPaper(doc, '申请人物业同意书')
      return districtal && others
    },
    also: ['L33'],
  },
  {
    rule: 'L74',
    apply: (doc) => {
      doc.visits = 3
    },
  },
  {
    rule: 'L75',
    apply: (doc) => {
      doc.version = '2025-12-01'
      doc.legalBasis[0] = { law: '特种设备使用管理规则（TSG 08—2026）', says: '使用管理' }
    },
  },
  {
    rule: 'L77',
    apply: (doc) => {
      doc.list.modes.tolerant = ['太空许可证']
    },
  },
  {
    rule: 'L78',
    apply: (doc) => {
      doc.list.quantityLimit = { quota: '20家', method: '', basis: doc.legalBasis[0].law, published: true }
    },
  },
  {
    rule: 'L79',
    apply: (doc) => {
      doc.version = '2024-05-01'
    },
    also: ['L75'],
  },
]
