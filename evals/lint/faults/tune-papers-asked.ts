import {
  addPaper,
  copyOf,
  type Fault,
  firstPaper,
  forTheFirstTime,
  ofFirms,
  onPaper,
  papers,
  uncoded,
} from '../faults.ts'

export const faults: Fault[] = [
  {
    rule: 'L28',
    apply: (doc) => {
      doc.conditions = []
    },
    also: ['L33', 'L74'],
  },
  {
    rule: 'L28',
    apply: (doc) => {
      doc.conditions[0].text = '符合有关法律、法规规定的条件'
    },
  },
  {
    rule: 'L29',
    apply: (doc) => {
      doc.conditions[0].text = '法律、行政法规规定的其他条件'
    },
  },
  {
    rule: 'L30',
    apply: (doc) => {
      doc.conditions[0].text = '申请人信誉良好'
    },
  },
  {
    rule: 'L32',
    apply: (doc) => {
      doc.facts.push({ id: 'added_n', type: 'number', ask: '多少？' })
      for (const [i, when] of ['added_n > 60', 'added_n < 18'].entries())
        doc.conditions.push({
          id: `added${i}`,
          text: `年限要求${i + 1}项`,
          when,
          basis: doc.legalBasis[0].law,
          ifNot: '不能办',
        })
    },
  },
  {
    rule: 'L33',
    apply: (doc) => {
      Object.assign(firstPaper(doc), { checks: [], fields: [] })
    },
  },
  {
    rule: 'L33',
    apply: (doc) => {
      addPaper(doc, '宠物疫苗本', { fields: ['犬名'] })
    },
  },
  {
    rule: 'L35',
    apply: (doc) => {
      addPaper(doc, '审批机关要求的其他材料')
    },
    also: ['L33'],
  },
  {
    rule: 'L36',
    apply: (doc) => {
      firstPaper(doc).by = null
      return papers(doc).length > 2
    },
  },
  {
    rule: 'L37',
    apply: (doc) => {
      if (!forTheFirstTime(doc)) return false
      doc.result = { name: '青禾一号确认书' }
      Object.assign(doc.list.result, { type: '其他', name: '青禾一号确认书' })
      addPaper(doc, '青禾二号确认书', { source: '政府部门核发' })
      return [
        copyOf(doc, 'other', (copy) => {
          copy.name = '青禾二号确认'
          copy.aliases = ['青禾']
          copy.result = { name: '青禾二号确认书' }
          copy.list.result.name = '青禾二号确认书'
          copy.list.catalogCode = '310717999000'
          copy.list.taskType = '07'
          uncoded(copy)
          copy.materials.at(-1).name = '青禾一号确认书'
        }),
      ]
    },
    also: ['L33'],
  },
  {
    rule: 'L39',
    apply: (doc) => {
      addPaper(doc, '营业执照', onPaper)
      return ofFirms(doc) && !/营业执照|登记|变更|换|补|注销/.test(doc.name + doc.list.result.name)
    },
  },
  {
    rule: 'L40',
    apply: (doc) => {
      addPaper(doc, '完税证明', onPaper)
    },
    also: ['L33'],
  },
  {
    rule: 'L41',
    apply: (doc) => {
      addPaper(doc, '组织机构代码证')
    },
    also: ['L33'],
  },
  {
    rule: 'L42',
    apply: (doc) => {
      Object.assign(firstPaper(doc), { copies: 5, kind: '证明' })
    },
  },
  {
    rule: 'L43',
    apply: (doc) => {
      firstPaper(doc).source = null
    },
  },
  {
    rule: 'L44',
    apply: (doc) => {
      const form = papers(doc).find((one) => one.kind === '申请表')
      if (form) form.sample = null
      return !!form
    },
  },
  {
    rule: 'L44',
    apply: (doc) => {
      firstPaper(doc).sample = '李某 310101190001010011'
    },
  },
]
