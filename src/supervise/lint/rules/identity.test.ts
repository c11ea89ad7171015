import { expect, test } from 'vitest'
import { cleanList, type Loose } from '../../../../tests/support/clean-list.ts'
import { rulesOf } from '../../../../tests/support/lint.ts'

type Change = (doc: Loose) => void
const uncoded: Change = ({ list }) => {
  delete list.taskCode
  delete list.handleItemCode
}
const recode =
  (from: string, to: string): Change =>
  ({ list }) => {
    list.taskCode = list.taskCode.replace(from, to)
    delete list.handleItemCode
  }
type Find = [title: string, expected: string, change: Change]
type Leave = [title: string, change: Change]

test('a document that is right in everything has no finding', async () => {
  expect(await rulesOf(cleanList())).toEqual([])
})

const FOUND: Find[] = [
  [
    'a name left out',
    'L01 name',
    (doc) => {
      doc.name = ' '
    },
  ],
  [
    'a code of eleven digits',
    'L02 list.catalogCode',
    (doc) => {
      doc.list.catalogCode = '00011700700'
      uncoded(doc)
    },
  ],
  [
    'a code that lost its noughts as a number',
    'L02 list.catalogCode',
    (doc) => {
      doc.list.catalogCode = 117007000
      uncoded(doc)
    },
  ],
  [
    'the code of another type of matter',
    'L02 list.catalogCode',
    (doc) => {
      doc.list.catalogCode = '000717007000'
      uncoded(doc)
    },
  ],
  ['an implementation code with a wrong check digit', 'L02 list.taskCode', recode('019', '018')],
  ['an implementation code of another item', 'L02 list.taskCode', recode('007000', '008000')],
  ['an implementation code of another level', 'L02 list.taskCode', recode('0194', '0193')],
  [
    'a handling item of another item',
    'L02 list.handleItemCode',
    (doc) => {
      doc.list.handleItemCode = `${'1'.repeat(31)}01`
    },
  ],
  [
    'in use after it was cancelled',
    'L05 list.status',
    (doc) => {
      doc.list.cancelledFrom = '2026-06-30'
    },
  ],
  [
    'in use before it begins',
    'L05 list.status',
    (doc) => {
      doc.list.effectiveFrom = '2027-01-01'
    },
  ],
  [
    'a day that does not exist',
    'L05 list.effectiveFrom',
    (doc) => {
      doc.list.effectiveFrom = '2026-02-30'
    },
  ],
  [
    'no basis',
    'L08 legalBasis',
    (doc) => {
      doc.legalBasis = []
    },
  ],
  [
    'a basis without a law',
    'L08 legalBasis.1.law',
    (doc) => {
      doc.legalBasis[1].law = ''
    },
  ],
  [
    'a repealed law',
    'L09 legalBasis.1.law',
    (doc) => {
      doc.legalBasis[1].law = '特种设备使用管理规则（TSG 08—2017）'
    },
  ],
  [
    'a repealed law as the basis of a paper',
    'L09 materials.plan.by',
    (doc) => {
      doc.materials[1].by = 'TSG 08—2017'
    },
  ],
  [
    'an article behind the last one',
    'L10 legalBasis.0.law',
    (doc) => {
      doc.legalBasis[0].article = '第八十四条'
    },
  ],
  [
    'an article behind the last one, in a condition',
    'L10 conditions.plan.basis',
    (doc) => {
      doc.conditions[0].basis = '行政许可法 第九十条'
    },
  ],
  [
    'a permit that rests on a document alone',
    'L11 legalBasis',
    (doc) => {
      doc.legalBasis = [{ law: '国发〔2014〕8号', says: '意见' }]
    },
  ],
  [
    'the old name of a body',
    'L14 steps.1.who',
    (doc) => {
      doc.steps[1].who = '区工商局'
    },
  ],
  [
    'the old name of another',
    'L14 list.stages.1.post',
    (doc) => {
      doc.list.stages[1].post = '区环境保护局审批科'
    },
  ],
  [
    'no body',
    'L15 list.dept.name',
    (doc) => {
      doc.list.dept.name = null
    },
  ],
  [
    'a body whose code is wrong',
    'L15 list.dept.code',
    (doc) => {
      doc.list.dept.code = '11310115MB00000011'
      uncoded(doc)
    },
  ],
  [
    'a firm as the body',
    'L15 list.dept.code',
    (doc) => {
      doc.list.dept.code = '91310101MA00000078'
      uncoded(doc)
    },
  ],
  [
    'a section as the body',
    'L15 list.dept.name',
    (doc) => {
      doc.list.dept.name = '浦东新区城管执法局审批科'
    },
  ],
  [
    'entrusted by nobody',
    'L16 list.dept.entrustedBy',
    (doc) => {
      doc.list.powerSource = '5'
    },
  ],
  [
    'the level of the city at a district',
    'L17 list.useLevel',
    (doc) => {
      doc.list.useLevel = '3'
      uncoded(doc)
    },
  ],
  [
    'a level that does not exist',
    'L17 list.useLevel',
    (doc) => {
      doc.list.useLevel = '9'
      uncoded(doc)
    },
  ],
  [
    'an entrusted organisation that decides by itself',
    'L18 list.dept.type',
    (doc) => {
      doc.list.dept.type = '3'
    },
  ],
]

test.each(FOUND)('finds %s', async (_, expected, change) => {
  expect(await rulesOf(cleanList(change))).toEqual([expected])
})

const LEFT: Leave[] = [
  [
    'a permit with sub-items in its code',
    (doc) => {
      doc.list.catalogCode = '00011700700Y'
      uncoded(doc)
    },
  ],
  [
    'a law cited by its short name',
    (doc) => {
      doc.legalBasis[0].law = '行政许可法'
    },
  ],
  [
    'the last article of a law',
    (doc) => {
      doc.legalBasis[0].article = '第八十三条'
    },
  ],
  [
    'a former law in brackets',
    (doc) => {
      doc.conditions[0].basis = '行政许可法 第三十八条（原 特种设备使用管理规则 TSG 08—2017）'
    },
  ],
  [
    'a department that only ends like an old name',
    (doc) => {
      doc.steps[1].who = '区文化和旅游局'
    },
  ],
  [
    'an old name that is called former',
    (doc) => {
      doc.steps[1].detail = '持原工商局核发的执照也可以，核对处置方案'
    },
  ],
  [
    'an old name inside the title of a law',
    (doc) => {
      doc.steps[1].detail = '依照《国家工商行政管理总局令第63号》，核对处置方案'
    },
  ],
  [
    'a cancelled item that says so',
    (doc) => {
      doc.list.cancelledFrom = '2026-06-30'
      doc.list.status = '取消'
    },
  ],
  [
    'authorised by the law itself',
    (doc) => {
      doc.list.powerSource = '3'
      doc.legalBasis[0].says = '授权城管执法部门实施'
    },
  ],
  [
    'entrusted, with the organ that entrusts',
    (doc) => {
      doc.list.powerSource = '5'
      doc.list.dept.entrustedBy = '浦东新区人民政府'
    },
  ],
  [
    'a street that handles for its district',
    (doc) => {
      doc.level = '街镇'
      doc.list.useLevel = '5'
      uncoded(doc)
    },
  ],
]

test.each(LEFT)('leaves %s alone', async (_, change) => {
  expect(await rulesOf(cleanList(change))).toEqual([])
})
