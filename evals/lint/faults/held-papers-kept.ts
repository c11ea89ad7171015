import { addPaper, type Fault, firstPaper } from '../faults.ts'

export const faults: Fault[] = [
  {
    rule: 'L46',
    apply: (doc) => {
      firstPaper(doc).acceptStandard = '材料真实完整，符合法定形式。'
    },
  },
  {
    rule: 'L47',
    apply: (doc) => {
      Object.assign(firstPaper(doc), { necessity: '非必要', when: 'true' })
    },
  },
  {
    rule: 'L48',
    apply: (doc) => {
      addPaper(doc, '申请人资产评估报告', { source: '第三方出具', kind: '报告', by: null })
      return doc.list.intermediaries.length === 0
    },
    also: ['L36'],
  },
  {
    rule: 'L48',
    apply: (doc) => {
      addPaper(doc, '申请材料审查意见', { source: '第三方出具', issuer: '上海松风技术有限责任公司' })
    },
  },
  {
    rule: 'L49',
    apply: (doc) => {
      addPaper(doc, '申请人所在单位介绍信', { by: '' })
    },
    also: ['L36'],
  },
  {
    rule: 'L49',
    apply: (doc) => {
      addPaper(doc, '经公证的申请人声明', { by: null })
    },
    also: ['L36'],
  },
  {
    rule: 'L50',
    apply: (doc) => {
      firstPaper(doc).sample = '卫计委统一样式'
    },
  },
]
