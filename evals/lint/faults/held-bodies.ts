import { copyOf, type Fault, firstPaper, permits, uncoded } from '../faults.ts'

export const faults: Fault[] = [
  {
    rule: 'L00',
    apply: (doc) => {
      doc.list.stages = { 受理: 1 }
    },
    also: ['L52'],
  },
  {
    rule: 'L00',
    apply: (doc) => {
      doc.materials[0].when = 'no_such_fact == true'
    },
  },
  {
    rule: 'L01',
    apply: (doc) => {
      delete doc.name
    },
  },
  {
    rule: 'L02',
    apply: (doc) => {
      doc.list.taskCode = `${doc.list.taskCode.slice(0, 17)}${doc.list.taskCode[17] === '3' ? '4' : '3'}${doc.list.taskCode.slice(18)}`
      delete doc.list.handleItemCode
    },
  },
  {
    rule: 'L02',
    apply: (doc) => {
      doc.list.catalogCode = '31X117001000'
      uncoded(doc)
    },
  },
  {
    rule: 'L02',
    apply: (doc) => {
      doc.list.handleItemCode = doc.list.taskCode
    },
  },
  {
    rule: 'L05',
    apply: (doc) => {
      doc.list.cancelledFrom = '2024-01-01'
    },
  },
  {
    rule: 'L05',
    apply: (doc) => {
      doc.list.effectiveFrom = '2026-13-01'
    },
  },
  {
    rule: 'L06',
    apply: (doc) => {
      uncoded(doc)
      return [
        copyOf(doc, 'zz', (copy) => {
          copy.name = doc.aliases[0]
          copy.aliases = ['乙']
          delete copy.list.catalogCode
        }),
      ]
    },
  },
  {
    rule: 'L08',
    apply: (doc) => {
      doc.legalBasis = [{ law: '', says: '规定' }]
    },
  },
  {
    rule: 'L08',
    apply: (doc) => {
      delete doc.legalBasis
    },
    also: ['L33'],
  },
  {
    rule: 'L09',
    apply: (doc) => {
      firstPaper(doc).by = '《特种设备使用管理规则（TSG 08—2017）》'
    },
  },
  {
    rule: 'L09',
    apply: (doc) => {
      doc.conditions[0].basis = 'TSG 08—2017'
    },
  },
  {
    rule: 'L10',
    apply: (doc) => {
      doc.legalBasis[0] = { law: '中华人民共和国民法典', article: '第一千三百条', says: '规定' }
    },
  },
  {
    rule: 'L11',
    apply: (doc) => {
      doc.legalBasis = [
        { law: '国发〔2005〕38号', says: '决定' },
        { law: '国发〔2014〕8号', says: '意见' },
      ]
      return permits(doc)
    },
  },
  {
    rule: 'L14',
    apply: (doc) => {
      doc.summary += '由区食品药品监督管理局办理。'
    },
  },
  {
    rule: 'L14',
    apply: (doc) => {
      doc.faqs[0].a += '请到地税局窗口。'
    },
  },
  {
    rule: 'L15',
    apply: (doc) => {
      doc.list.dept.code = '11310115MB0000001'
      uncoded(doc)
    },
  },
  {
    rule: 'L15',
    apply: (doc) => {
      doc.list.dept.name = '上海青禾城市服务有限公司'
      doc.list.remedies.review = '上海市人民政府'
    },
    also: ['L17'],
  },
  {
    rule: 'L16',
    apply: (doc) => {
      doc.list.powerSource = '5'
    },
  },
  {
    rule: 'L17',
    apply: (doc) => {
      doc.list.useLevel = '6'
      uncoded(doc)
    },
  },
  {
    rule: 'L18',
    apply: (doc) => {
      Object.assign(doc.list.dept, { type: '3', entrustedBy: '区人民政府' })
      doc.list.stages.find((one: { name: string }) => one.name === '决定').post = doc.list.dept.name
      return true
    },
  },
]
