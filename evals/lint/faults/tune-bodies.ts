import { copyOf, type Fault, permits, uncoded } from '../faults.ts'

export const faults: Fault[] = [
  {
    rule: 'L00',
    apply: (doc) => {
      doc.materials = '见办事指南'
    },
    also: ['L28', 'L33'],
  },
  {
    rule: 'L00',
    apply: (doc) => {
      doc.conditions[0].when = 'age >='
    },
  },
  {
    rule: 'L01',
    apply: (doc) => {
      doc.name = ''
    },
  },
  {
    rule: 'L01',
    apply: () => {},
    baseList: (doc) => [{ catalogCode: doc.list.catalogCode, name: `${doc.name}（新）许可` }],
  },
  {
    rule: 'L02',
    apply: (doc) => {
      doc.list.catalogCode = doc.list.catalogCode.slice(1)
      uncoded(doc)
    },
  },
  {
    rule: 'L02',
    apply: (doc) => {
      doc.list.taskCode = doc.list.taskCode.slice(0, 30)
      delete doc.list.handleItemCode
    },
  },
  {
    rule: 'L02',
    apply: (doc) => [
      copyOf(doc, 'other', (copy) => {
        copy.name = '渣土运输登记'
        copy.aliases = ['渣土']
      }),
    ],
    also: ['L06'],
  },
  {
    rule: 'L05',
    apply: (doc) => {
      doc.list.cancelledFrom = '2026-10-31'
    },
  },
  {
    rule: 'L05',
    apply: (doc) => {
      doc.list.effectiveFrom = '2027-03-01'
    },
  },
  {
    rule: 'L06',
    apply: (doc) => {
      uncoded(doc)
      return [copyOf(doc, 'twin')]
    },
  },
  { rule: 'L07', apply: permits, baseList: () => [{ catalogCode: '000101001000', name: '别的许可' }] },
  {
    rule: 'L08',
    apply: (doc) => {
      doc.legalBasis = []
    },
  },
  {
    rule: 'L09',
    apply: (doc) => {
      doc.legalBasis[0].law = '特种设备使用管理规则（TSG 08—2017）'
      doc.legalBasis[0].article = undefined
    },
    also: ['L75'],
  },
  {
    rule: 'L10',
    apply: (doc) => {
      doc.conditions[0].basis = '行政许可法 第一百零一条'
    },
  },
  {
    rule: 'L11',
    apply: (doc) => {
      doc.legalBasis = [{ law: '国发〔2015〕52号', says: '补贴' }]
      return permits(doc)
    },
  },
  {
    rule: 'L14',
    apply: (doc) => {
      doc.steps[0].who = '区国土资源局'
    },
  },
  {
    rule: 'L14',
    apply: (doc) => {
      doc.list.stages[0].post = '区工商局窗口'
    },
  },
  {
    rule: 'L15',
    apply: (doc) => {
      doc.list.dept.name = ''
    },
  },
  {
    rule: 'L15',
    apply: (doc) => {
      doc.list.dept.code = '91310101MA00000078'
      uncoded(doc)
    },
  },
  {
    rule: 'L16',
    apply: (doc) => {
      doc.list.powerSource = '6'
    },
  },
  {
    rule: 'L17',
    apply: (doc) => {
      doc.list.useLevel = '1'
      uncoded(doc)
    },
  },
  {
    rule: 'L18',
    apply: (doc) => {
      doc.list.dept.type = '3'
    },
  },
]
