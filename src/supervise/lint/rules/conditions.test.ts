import { expect, test } from 'vitest'
import { cleanList, type Loose, paper, publicPaper } from '../../../../tests/support/clean-list.ts'
import { findingsOf, rulesOf } from '../../../../tests/support/lint.ts'

type Change = (doc: Loose) => void
const say =
  (text: string): Change =>
  (doc) => {
    doc.conditions[0].text = text
  }
const when =
  (...conditions: string[]): Change =>
  (doc) => {
    doc.conditions = conditions.map((expression, i) => ({
      id: `c${i}`,
      text: `处置方案要求${i}`,
      when: expression,
      basis: '城市建筑垃圾管理规定 第七条',
      ifNot: '不能办',
    }))
  }
const add =
  (material: Loose): Change =>
  (doc) => {
    doc.materials.push(material)
  }
const spoil =
  (more: object): Change =>
  (doc) => {
    Object.assign(doc.materials[1], more)
  }

const FOUND: [title: string, expected: string, change: Change][] = [
  [
    'no condition',
    'L28 conditions',
    (doc) => {
      doc.conditions = []
    },
  ],
  [
    'a condition that copies the basis',
    'L28 conditions.plan.text',
    (doc) => {
      doc.conditions[0].text = doc.legalBasis[1].says
    },
  ],
  [
    'a condition that only points to the law',
    'L28 conditions.plan.text',
    say('符合《城市建筑垃圾管理规定》第七条规定的条件'),
  ],
  ['a catch-all of the law', 'L29 conditions.plan.text', say('法律、法规规定的其他条件')],
  ['a catch-all of the office', 'L29 conditions.plan.text', say('主管部门要求的其他条件')],
  ['a word without a standard', 'L30 conditions.plan.text', say('申请单位信誉良好')],
  ['two conditions that nobody can meet together', 'L32 conditions.c0.when', when('volume > 100', 'volume < 50')],
  [
    'a condition that nobody can meet',
    'L32 conditions.c0.when',
    when("role == '建设单位' and role == '施工单位'", 'volume >= 0'),
  ],
  [
    'three conditions at odds',
    'L32 conditions.c0.when',
    when('has_plan == true or volume > 10', 'has_plan == false', 'volume <= 10'),
  ],
  [
    'a paper that nobody looks at',
    'L33 materials.x.checks',
    add(paper('x', '运输车辆清单', { checks: [], fields: [] })),
  ],
  ['a paper that proves nothing', 'L33 materials.x', add(paper('x', '银行流水', { fields: ['余额'] }))],
  ['a catch-all of papers', 'L35 materials.x.name', add(paper('x', '审批机关要求的其他材料', { when: 'volume > 99' }))],
  ['papers concerned', 'L35 materials.x.name', add(paper('x', '有关证明材料', { when: 'volume > 99' }))],
  ['a paper without its basis', 'L36 materials.plan.by', spoil({ by: null })],
  ['a licence of the city asked back', 'L39 materials.x', add(publicPaper('x', '营业执照'))],
  ['a licence asked back with both its copies', 'L39 materials.x', add(publicPaper('x', '营业执照正、副本复印件'))],
  [
    'an e-licence asked for on paper',
    'L40 materials.x',
    add(publicPaper('x', '运输许可凭证', { eLicence: '道路运输电子凭证', when: 'volume > 99' })),
  ],
  ['what a register shares', 'L40 materials.x', add(publicPaper('x', '完税证明', { when: 'volume > 99' }))],
  ['an abolished paper', 'L41 materials.x.name', add(paper('x', '组织机构代码证复印件', { when: 'volume > 99' }))],
  ['too many copies', 'L42 materials.plan.copies', spoil({ copies: 4 })],
  ['too many copies in words', 'L42 materials.plan', spoil({ checks: ['一式五份'] })],
  ['paper besides the file', 'L42 materials.plan', spoil({ acceptStandard: '网上提交后另需提交纸质材料一套' })],
  ['no source', 'L43 materials.plan.source', spoil({ source: null })],
  ['a public paper as one of his own', 'L43 materials.x.source', add(paper('x', '居民身份证', { kind: '证照' }))],
  [
    'a form without its sample',
    'L44 materials.form.sample',
    (doc) => {
      doc.materials[0].sample = null
    },
  ],
  [
    'a number of a person in a sample',
    'L44 materials.form.sample',
    (doc) => {
      doc.materials[0].sample = '张三 310101190001010011'
    },
  ],
  ['an empty standard', 'L46 materials.plan.acceptStandard', spoil({ acceptStandard: '材料齐全、真实、有效。' })],
  ['not needed, and no case', 'L47 materials.plan.when', spoil({ necessity: '非必要' })],
  [
    'an agency without basis',
    'L48 list.intermediaries.0.basis',
    (doc) => {
      doc.list.intermediaries = [{ name: '检测', basis: null, payer: '申请人' }]
    },
  ],
  [
    'a report of a third party out of nowhere',
    'L48 materials.x',
    add(paper('x', '垃圾成分检测报告', { source: '第三方出具', kind: '报告', by: '', when: 'volume > 99' })),
  ],
  [
    'a firm named',
    'L48 materials.x',
    add(paper('x', '上海青禾检测有限公司出具的方案意见', { source: '第三方出具', when: 'volume > 99' })),
  ],
  [
    'a seal of the neighbourhood',
    'L49 materials.x.by',
    add(paper('x', '居委会出具的同意处置证明', { by: null, when: 'volume > 99' })),
  ],
  ['a letter of the employer', 'L49 materials.x.by', add(paper('x', '单位介绍信', { by: null, when: 'volume > 99' }))],
  [
    'a form of years ago',
    'L50 materials.form.blankForm',
    (doc) => {
      doc.materials[0].blankForm = '处置申请表（2019年版）'
    },
  ],
]

test.each(FOUND)('finds %s', async (_, expected, change) => {
  expect(await rulesOf(cleanList(change))).toContain(expected)
})

test('a contradiction names the conditions that make it, and no others', async () => {
  const [finding] = await findingsOf(cleanList(when('has_plan == true', 'volume > 100', 'volume < 50')))
  expect(finding).toMatchObject({ rule: 'L32', path: 'conditions.c1.when' })
  expect(finding?.message).toBe('条件“处置方案要求1”与“处置方案要求2”不可能同时满足')
})

test('a condition over a fact that is not known cannot be judged, which is said', async () => {
  expect(await rulesOf(cleanList(when('weight > 100', 'volume > 5', 'weight < 5')))).toEqual([
    'L00 conditions.c0.when',
    'L00 conditions.c2.when',
  ])
})

const LEFT: [title: string, change: Change][] = [
  ['other conditions that are listed', say('符合下列其他条件：车辆不少于三辆、有固定停车场')],
  ['a word with its standard', say('信誉良好（近三年没有因违法处置被处罚）')],
  ['conditions that only some can meet', when('volume > 50', 'volume < 100', "role == '施工单位' or has_plan == true")],
  [
    'a fact that is asked only of some',
    (doc) => {
      doc.facts[2].askWhen = "role == '施工单位'"
      doc.conditions = [{ ...doc.conditions[0], when: "role == '建设单位'" }, doc.conditions[1]]
    },
  ],
  ['other papers that are listed', add(paper('x', '其他证明材料：处置方案评审意见', { when: 'volume > 99' }))],
  [
    'a licence that need not be handed in',
    add(publicPaper('x', '营业执照', { exempt: '可以调取的免交', handled: 'called' })),
  ],
  ['a licence that is shown', add(publicPaper('x', '营业执照', { handled: 'shown' }))],
  ['a licence in electronic form', add(publicPaper('x', '营业执照', { form: ['原件', '电子件'] }))],
  ['a licence of another province', add(publicPaper('x', '外省市营业执照'))],
  [
    'the old licence of this very office, which is changed',
    (doc) => {
      doc.name = '建筑垃圾处置核准变更'
      doc.materials.push(publicPaper('x', '原处置许可证'))
    },
  ],
  ['photographs', add(paper('x', '处置场地照片', { kind: '照片', copies: 3 }))],
  ['two of each', spoil({ copies: 2 })],
  [
    'one of several papers in its name',
    add(paper('x', '处置方案公证书或者评审意见', { by: null, when: 'volume > 99' })),
  ],
  ['a notary abroad', add(paper('x', '境外处置单位主体资格公证认证文件', { by: null, when: 'volume > 99' }))],
  [
    'a report whose agency has its basis',
    (doc) => {
      doc.list.intermediaries = [{ name: '检测', basis: '行政许可法 第四十五条', payer: '申请人' }]
      doc.materials.push(paper('x', '处置检测报告', { source: '第三方出具' }))
    },
  ],
  [
    'a form of last year',
    (doc) => {
      doc.materials[0].blankForm = '处置申请表（2025年版）'
    },
  ],
  ['a standard that says something', spoil({ acceptStandard: '方案齐全，写明运输路线' })],
  [
    'an example number that is none',
    (doc) => {
      doc.materials[0].sample = '某某 31010119××××××××××'
    },
  ],
]

test.each(LEFT)('leaves %s alone', async (title, change) => {
  const quiet = title.includes('one of several') || title.includes('notary abroad') ? /^L36/ : /^$/
  expect((await rulesOf(cleanList(change))).filter((one) => !quiet.test(one))).toEqual([])
})
