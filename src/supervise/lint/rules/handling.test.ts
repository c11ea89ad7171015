import { expect, test } from 'vitest'
import { cleanList, type Loose } from '../../../../tests/support/clean-list.ts'
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
  ['no stages', 'L52 list.stages', set('list.stages', [])],
  [
    'no decision',
    'L52 list.stages',
    (doc) => {
      doc.list.stages.splice(2, 1)
    },
  ],
  [
    'the decision before the examination',
    'L52 list.stages',
    (doc) => {
      doc.list.stages.reverse()
    },
  ],
  [
    'a special procedure without basis',
    'L54 list.specialProcedures.0.basis',
    set('list.specialProcedures.0.basis', ''),
  ],
  ['a special procedure without days', 'L54 list.specialProcedures.0.days', set('list.specialProcedures.0.days', 0)],
  ['a stage of nobody', 'L55 list.stages.1.post', set('list.stages.1.post', null)],
  ['an address that is none', 'L56 list.online.url', set('list.online.url', '一网通办首页')],
  ['the home page', 'L56 list.online.url', set('list.online.url', 'https://zwdt.sh.gov.cn/')],
  ['an address inside the office', 'L56 list.online.url', set('list.online.url', 'http://192.168.1.20/item/3')],
  ['online without an address', 'L57 list.online.url', set('list.online.url', '')],
  [
    'all online, and to come once',
    'L57 list.visits',
    (doc) => {
      doc.list.visits = 1
      doc.visits = 1
      doc.list.visitsReason = '核验原件'
    },
  ],
  [
    'online in the forms alone',
    'L57 list.online.available',
    (doc) => {
      doc.list.online = { available: false, depth: null, url: null }
    },
  ],
  [
    'to come, and not said why',
    'L58 list.visitsReason',
    (doc) => {
      doc.list.visits = 1
      doc.visits = 1
      doc.list.online.depth = 'Ⅲ'
    },
  ],
  [
    'to come twice',
    'L58 list.visits',
    (doc) => {
      doc.list.visits = 2
      doc.visits = 2
      doc.list.online.depth = 'Ⅲ'
      doc.list.visitsReason = '核验原件'
    },
  ],
  [
    'not to come, and no other way',
    'L58 list.visits',
    (doc) => {
      doc.list.handlingForms = ['窗口办理']
      doc.list.online = { available: false, depth: null, url: null }
      doc.list.delivery.express = false
    },
  ],
  [
    'an address that ends at the house',
    'L59 list.counter.address',
    set('list.counter.address', '浦东新区合欢路2号政务服务中心'),
  ],
  [
    'in the hall, and elsewhere',
    'L59 list.counter.address',
    set('list.counter.address', '浦东新区锦安东路475号3楼305室'),
  ],
  ['hours without a clock', 'L60 list.counter.hours', set('list.counter.hours', '工作日上班时间')],
  ['hours without days', 'L60 list.counter.hours', set('list.counter.hours', '9:00-17:00')],
  ['hours that end before they begin', 'L60 list.counter.hours', set('list.counter.hours', '工作日 17:00-9:00')],
  ['no telephone', 'L61 list.contact.consult', set('list.contact.consult', '')],
  ['one digit too few', 'L61 list.contact.consult', set('list.contact.consult', '021-207422')],
  ['the same office for advice and complaint', 'L61 list.contact.complaint', set('list.contact.complaint', '20742222')],
  [
    'charged without its basis',
    'L63 list.fee.basis',
    (doc) => {
      doc.fee = { amount: '按吨收费' }
      doc.list.fee = { charged: true, name: '处置费', standard: '每吨30元', basis: null, onlinePayment: true }
    },
  ],
  [
    'a fee that was abolished',
    'L63 list.fee.name',
    (doc) => {
      doc.fee = { amount: '按次收费' }
      doc.list.fee = {
        charged: true,
        name: '企业注册登记费',
        standard: '每次30元',
        basis: '城市建筑垃圾管理规定',
        onlinePayment: true,
      }
    },
  ],
  ['free, and paid online', 'L64 list.fee.onlinePayment', set('list.fee.onlinePayment', true)],
  ['free, and a price beside it', 'L64 fee.amount', set('fee.amount', '每吨30元')],
  ['free, and a deposit', 'L64 steps.0.detail', set('steps.0.detail', '提交处置方案，并缴纳押金五千元')],
]

test.each(FOUND)('finds %s', async (_, expected, change) => {
  expect(await rulesOf(cleanList(change))).toContain(expected)
})

const LEFT: [title: string, change: Change][] = [
  [
    'done at once, without an examination',
    (doc) => {
      doc.list.stages = [doc.list.stages[0], doc.list.stages[3]]
      Object.assign(doc.list, { handlingType: '即办件', promised: null, reviewType: '即审即办' })
      doc.time = { statutory: '20个工作日' }
      doc.faqs = [{ q: '要多久？', a: '当场办。' }]
    },
  ],
  ['a single page behind a mark', set('list.online.url', 'https://zwdt.sh.gov.cn/#/item/31011500001')],
  ['a page chosen by a query', set('list.online.url', 'https://zwdt.sh.gov.cn/?item=31011500001')],
  [
    'lawful ways of writing telephones',
    (doc) => {
      doc.list.contact = { consult: '(021)20742222转801、12345', complaint: '962345' }
    },
  ],
  [
    'telephones with words',
    (doc) => {
      doc.list.contact = { consult: '咨询电话：021-20742222', complaint: '投诉：400-820-8820' }
    },
  ],
  ['open all day and every day', set('list.counter.hours', '每天24小时自助')],
  ['a hall with a room', set('list.counter.address', '浦东新区合欢路2号政务服务中心3楼305室')],
  [
    'to come once in one of the cases',
    (doc) => {
      doc.visits = [{ times: 1, when: "role == '施工单位'" }, { times: 0 }]
    },
  ],
  ['a deposit that is not taken', set('steps.0.detail', '提交处置方案，不得收取押金')],
]

test.each(LEFT)('leaves %s alone', async (_, change) => {
  expect(await rulesOf(cleanList(change))).toEqual([])
})

test('the common hotline for both is a notice, no error', async () => {
  const found = await rulesOf(
    cleanList((doc) => {
      doc.list.contact = { consult: '12345', complaint: '12345' }
    }),
  )
  expect(found).toEqual(['L61 list.contact.complaint'])
})
