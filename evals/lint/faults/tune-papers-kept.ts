import { addPaper, copyOf, type Fault, firstPaper, uncoded } from '../faults.ts'

export const faults: Fault[] = [
  {
    rule: 'L46',
    apply: (doc) => {
      firstPaper(doc).acceptStandard = '齐全、清晰、有效'
    },
  },
  {
    rule: 'L47',
    apply: (doc) => {
      addPaper(doc, '申请人情况说明', { necessity: '非必要' })
    },
  },
  {
    rule: 'L48',
    apply: (doc) => {
      addPaper(doc, '环境检测报告', { source: '第三方出具', kind: '报告', by: '' })
      return doc.list.intermediaries.length === 0
    },
    also: ['L33', 'L36'],
  },
  {
    rule: 'L48',
    apply: (doc) => {
      doc.list.intermediaries = [{ name: '检测', basis: null, payer: '申请人' }]
    },
  },
  {
    rule: 'L49',
    apply: (doc) => {
      addPaper(doc, '居委会盖章的申请说明', { by: null })
    },
    also: ['L36'],
  },
  {
    rule: 'L50',
    apply: (doc) => {
      firstPaper(doc).blankForm = '申请表（2018年版）'
    },
  },
  {
    rule: 'L51',
    apply: (doc) => {
      uncoded(doc)
      doc.list.handlingForms = ['网上办理']
      return (
        doc.list.online.available && [
          copyOf(doc, 'window', (copy) => {
            copy.list.handlingForms = ['窗口办理']
            copy.materials = copy.materials.slice(1)
          }),
        ]
      )
    },
    also: ['L57', 'L06', 'L00', 'L58'],
  },
]
