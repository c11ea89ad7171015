import { addPaper, type Fault, firstPaper, ofFirms, onPaper, papers } from '../faults.ts'

export const faults: Fault[] = [
  {
    rule: 'L28',
    apply: (doc) => {
      doc.conditions[0].text = '应当具备法律法规规定的条件'
    },
  },
  {
    rule: 'L28',
    apply: (doc) => {
      doc.conditions[0].text = ''
    },
  },
  {
    rule: 'L29',
    apply: (doc) => {
      doc.conditions[0].text = '国务院主管部门规定的其他条件'
    },
  },
  {
    rule: 'L29',
    apply: (doc) => {
      doc.conditions[0].text = '应当具备的其他有关条件'
    },
  },
  {
    rule: 'L30',
    apply: (doc) => {
      doc.conditions[0].text = '有一定的经济实力'
    },
  },
  {
    rule: 'L30',
    apply: (doc) => {
      doc.conditions[0].text = '选址布局合理、周边环境较好的'
    },
  },
  {
    rule: 'L32',
    apply: (doc) => {
      doc.facts.push({ id: 'added_c', type: 'choice', options: ['甲', '乙'], ask: '哪种？' })
      for (const [i, when] of ["added_c == '甲'", "added_c != '甲'"].entries())
        doc.conditions.push({
          id: `added${i}`,
          text: `类别要求${i + 1}项`,
          when,
          basis: doc.legalBasis[0].law,
          ifNot: '不能办',
        })
    },
  },
  {
    rule: 'L32',
    apply: (doc) => {
      doc.facts.push({ id: 'added_d', type: 'date', ask: '哪天？' })
      doc.conditions.push({
        id: 'added',
        text: '日期要求',
        when: "added_d > '2026-01-01' and added_d < '2025-01-01'",
        basis: doc.legalBasis[0].law,
        ifNot: '不能办',
      })
    },
  },
  {
    rule: 'L33',
    apply: (doc) => {
      addPaper(doc, '祖籍来历', { fields: ['籍贯'], checks: ['看籍贯'] })
      return !JSON.stringify([doc.conditions, doc.facts, doc.form, doc.reviewPoints]).includes('籍贯')
    },
  },
  {
    rule: 'L35',
    apply: (doc) => {
      addPaper(doc, '其他有关证明文件')
    },
    also: ['L33'],
  },
  {
    rule: 'L35',
    apply: (doc) => {
      addPaper(doc, '主管部门认为需要提交的其他资料')
    },
    also: ['L33'],
  },
  {
    rule: 'L36',
    apply: (doc) => {
      papers(doc).at(-1).by = ''
      return papers(doc).length > 2
    },
  },
  {
    rule: 'L39',
    apply: (doc) => {
      addPaper(doc, '不动产权证书复印件', onPaper)
      return !/不动产|房|登记|变更|换|补|注销/.test(doc.name + doc.department)
    },
    also: ['L33'],
  },
  {
    rule: 'L39',
    apply: (doc) => {
      addPaper(doc, '申请人结婚证', { ...onPaper, issuer: '民政' })
      return doc.department !== '民政'
    },
    also: ['L33'],
  },
  {
    rule: 'L40',
    apply: (doc) => {
      addPaper(doc, '学历证书', onPaper)
    },
    also: ['L33'],
  },
  {
    rule: 'L40',
    apply: (doc) => {
      addPaper(doc, '申请人从业凭证', { ...onPaper, eLicence: '从业资格电子证' })
    },
  },
  {
    rule: 'L41',
    apply: (doc) => {
      addPaper(doc, '申请人单身证明')
    },
  },
  {
    rule: 'L41',
    apply: (doc) => {
      addPaper(doc, '企业开户许可证复印件')
    },
    also: ['L33'],
  },
  {
    rule: 'L42',
    apply: (doc) => {
      firstPaper(doc).acceptStandard = '一式四份'
      firstPaper(doc).kind = '证明'
    },
  },
  {
    rule: 'L42',
    apply: (doc) => {
      firstPaper(doc).acceptStandard = '网上申请后还须邮寄纸质原件'
    },
  },
  {
    rule: 'L43',
    apply: (doc) => {
      addPaper(doc, '营业执照', { kind: '证照' })
      return ofFirms(doc)
    },
  },
  {
    rule: 'L44',
    apply: (doc) => {
      const form = papers(doc).find((one) => one.kind === '申请表')
      if (form) form.blankForm = ''
      return !!form
    },
  },
  {
    rule: 'L44',
    apply: (doc) => {
      firstPaper(doc).sample = '联系电话 15921234567'
    },
  },
]
