import { expect, test } from 'vitest'
import { cleanList, type Loose, paper } from '../../../../tests/support/clean-list.ts'
import { rulesOf } from '../../../../tests/support/lint.ts'

type Change = (doc: Loose) => void
const set =
  (path: string, value: unknown): Change =>
  (doc) => {
    const keys = path.split('.')
    const last = keys.pop() as string
    keys.reduce((part, key) => part[key], doc)[last] = value
  }

const FOUND: [title: string, expected: string, change: Change][] = [
  [
    'no result',
    'L65 list.result.name',
    (doc) => {
      doc.list.result.name = ''
    },
  ],
  [
    'a licence that is called an approval',
    'L65 list.result.type',
    (doc) => {
      doc.result.name = doc.list.result.name = '建筑垃圾处置许可证'
    },
  ],
  [
    'an approval that is called a licence',
    'L65 list.result.type',
    (doc) => {
      doc.list.result.type = '证照'
      doc.result.name = doc.list.result.name = '建筑垃圾处置批复'
    },
  ],
  [
    'a licence without validity',
    'L66 list.result.validity',
    (doc) => {
      doc.list.result.type = '证照'
      doc.list.result.validity = null
    },
  ],
  [
    'a licence whose renewal was forgotten',
    'L66 list.result.renewal',
    (doc) => {
      doc.list.result.type = '证照'
      doc.list.result.renewal = null
    },
  ],
  [
    'review by the department above',
    'L67 list.remedies.review',
    set('list.remedies.review', '上一级主管部门或者浦东新区人民政府'),
  ],
  ['review by a department', 'L67 list.remedies.review', set('list.remedies.review', '上海市城市管理行政执法局')],
  [
    'review by the government of the city, of a district office',
    'L67 list.remedies.review',
    set('list.remedies.review', '上海市人民政府'),
  ],
  ['three months to go to court', 'L67 list.remedies.court', set('list.remedies.court', '三个月内向人民法院起诉')],
  ['topics of persons for firms', 'L68 list.topics.person', set('list.topics.person', ['住房'])],
  ['firms without a topic', 'L68 list.topics.company', set('list.topics.company', [])],
  [
    'papers of firms from persons',
    'L68 materials.x',
    (doc) => {
      doc.audience = ['个人']
      doc.list.serviceObjects = ['1']
      doc.list.topics = { person: ['工程建设'], company: [] }
      doc.materials.push(paper('x', '公司章程'))
    },
  ],
  ['a permit without questions', 'L69 faqs', set('faqs', [])],
  ['an answer with other days', 'L69 faqs.0.a', set('faqs.0.a', '承诺15个工作日办结。')],
  ['an answer with other money', 'L69 faqs.0.a', set('faqs.0.a', '收费30元。')],
  ['a word that holds a place', 'L70 summary', set('summary', '待定')],
  ['another', 'L70 list.counter.address', set('list.counter.address', 'XX区XX路政务服务中心1号窗口')],
  ['a mobile number', 'L71 steps.0.detail', set('steps.0.detail', '提交处置方案，有问题打13812345678')],
  ['a mobile number in full width', 'L71 summary', set('summary', '联系人电话１３９１２３４５６７８')],
  ['an identity number', 'L71 summary', set('summary', '经办人310101190001010011')],
  ['another number of visits outside', 'L74 list.visits', set('visits', 1)],
  [
    'a law that changed since',
    'L75 legalBasis.1.law',
    (doc) => {
      doc.version = '2026-03-01'
      doc.legalBasis[1].law = '特种设备使用管理规则（TSG 08—2026）'
    },
  ],
  ['a promise without its paper', 'L77 list.modes.commitment', set('list.modes.commitment', true)],
  ['a paper for later that is not in the list', 'L77 list.modes.tolerant.0', set('list.modes.tolerant', ['公司章程'])],
  ['without application, but with papers', 'L77 materials.form', set('list.modes.noApply', true)],
  [
    'a limit without its method',
    'L78 list.quantityLimit.method',
    set('list.quantityLimit', { quota: '30家', method: '', basis: '行政许可法 第五十七条', published: true }),
  ],
  [
    'a limit that nobody was told of',
    'L78 list.quantityLimit.published',
    set('list.quantityLimit', { quota: '30家', method: '摇号', basis: '行政许可法 第五十七条', published: false }),
  ],
  ['not looked at for over a year', 'L79 version', set('version', '2025-11-17')],
]

test.each(FOUND)('finds %s', async (_, expected, change) => {
  expect(await rulesOf(cleanList(change))).toContain(expected)
})

const LEFT: [title: string, change: Change][] = [
  [
    'a document that is an approval in its name',
    (doc) => {
      doc.list.result.type = '批文'
      doc.result.name = doc.list.result.name = '建筑垃圾处置核准文件（处置证）'
    },
  ],
  [
    'a licence for ever',
    (doc) => {
      doc.list.result = { ...doc.list.result, type: '证照', validity: '长期', renewal: null }
    },
  ],
  [
    'review above in a body led from above',
    (doc) => {
      doc.department = '税务'
      doc.list.dept.name = '浦东新区税务局'
      doc.list.remedies.review = '上一级税务局'
    },
  ],
  ['days of a special procedure in an answer', set('faqs.0.a', '10个工作日，专家评审另要15个工作日。')],
  ['Chinese numerals in an answer', set('faqs.0.a', '承诺十个工作日。')],
  ['money in an answer that no fee is meant by', set('faqs.0.a', '不经核准处置的罚1万元以下。')],
  [
    'an option that is 无',
    (doc) => {
      doc.facts[0].options.push('无')
    },
  ],
  ['a test of skill', set('summary', '普通话水平测试合格后申请')],
  ['the code of a body in a text', set('summary', '由91310101MA00000078办理')],
  ['a long code of a case', set('summary', '办件编号31011500000000000012345678901234')],
  [
    'a law that changed before',
    (doc) => {
      doc.legalBasis[1].law = '特种设备使用管理规则（TSG 08—2026）'
    },
  ],
  [
    'a promise with its paper',
    (doc) => {
      doc.list.modes.commitment = true
      doc.materials.push(paper('x', '告知承诺书'))
    },
  ],
  ['a paper of the list for later', set('list.modes.tolerant', ['运输合同'])],
  ['looked at a year ago to the day', set('version', '2025-11-18')],
]

test.each(LEFT)('leaves %s alone', async (_, change) => {
  expect(await rulesOf(cleanList(change))).toEqual([])
})
