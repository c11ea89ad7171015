import { expect, test } from 'vitest'
import { cleanList, type Loose, paper, publicPaper } from '../../../../tests/support/clean-list.ts'
import { lint, rulesOf } from '../../../../tests/support/lint.ts'

/** Of one service only what its rules say. */
async function rulesOn(id: string, ...services: Loose[]): Promise<string[]> {
  const { findings } = await lint(services)
  return findings.filter(({ serviceId }) => serviceId === id).map(({ rule, path }) => `${rule} ${path}`)
}
/** The same matter in another district; its own codes are left out. */
const inDistrict = (district: string, id: string, change: (doc: Loose) => void = () => {}): Loose =>
  cleanList((doc) => {
    doc.list.dept = { name: `${district}城市管理行政执法局`, type: '1', entrustedBy: null, others: [] }
    doc.list.remedies.review = `${district}人民政府`
    delete doc.list.taskCode
    delete doc.list.handleItemCode
    change(doc)
  }, id)
/** Another matter at the same body: that of a certificate, which needs one paper. */
const certificate = (id: string, name: string, result: string, needs: string, more: object = {}): Loose =>
  cleanList((doc) => {
    Object.assign(doc, { name, aliases: [`${name}别名`], result: { name: result } })
    doc.list.result.name = result
    doc.list.result.type = '其他'
    delete doc.list.catalogCode
    delete doc.list.taskCode
    delete doc.list.handleItemCode
    doc.materials.push(publicPaper('need', needs, { form: ['原件', '电子件'], ...more }))
  }, id)

test('one code for two live items is found at both', async () => {
  const other = cleanList((doc) => {
    doc.name = '渣土运输备案'
    doc.aliases = ['渣土车']
  }, 'other')
  expect(await rulesOf(cleanList(), other)).toEqual(['L02 list.handleItemCode', 'L02 list.handleItemCode'])
})

test('a code of an item that was cancelled may be used again', async () => {
  const old = cleanList((doc) => {
    doc.name = '渣土运输备案'
    doc.list.status = '取消'
  }, 'old')
  expect(await rulesOf(cleanList(), old)).toEqual([])
})

test('handling items of one item share its code', async () => {
  const change = cleanList((doc) => {
    doc.name = '建筑垃圾处置核准变更'
    doc.aliases = ['渣土变更']
    doc.list.handleItemCode = `${doc.list.taskCode}02`
  }, 'change')
  expect((await rulesOf(cleanList(), change)).filter((one) => one.includes('handleItemCode'))).toEqual([])
})

test('one matter under two ids, or under the alias of another, is found', async () => {
  const uncoded = (doc: Loose) => {
    delete doc.list.handleItemCode
    delete doc.list.taskCode
    delete doc.list.catalogCode
  }
  expect(await rulesOf(cleanList(uncoded), cleanList(uncoded, 'copy'))).toEqual(['L06 name', 'L06 name'])
  const alias = cleanList((doc) => {
    uncoded(doc)
    doc.name = '渣土处置'
    doc.aliases = ['渣土']
  }, 'alias')
  expect(await rulesOf(cleanList(uncoded), alias)).toEqual(['L06 aliases', 'L06 name'])
})

test('the same matter of two districts is no duplicate, and shares its code', async () => {
  expect(await rulesOf(inDistrict('浦东新区', 'a'), inDistrict('黄浦区', 'b'), inDistrict('静安区', 'c'))).toEqual([])
})

test('a district may be faster, but not ask for more than most others', async () => {
  const more = inDistrict('黄浦区', 'b', (doc) => {
    doc.materials.push(paper('x', '物业同意书', { when: 'volume > 99' }))
    doc.list.promised.days = 12
  })
  const faster = inDistrict('静安区', 'c', (doc) => {
    doc.list.promised.days = 10
    doc.materials.pop()
  })
  const all = [inDistrict('浦东新区', 'a'), more, faster, inDistrict('徐汇区', 'd')]
  expect((await rulesOn('b', ...all)).filter((one) => one.startsWith('L73'))).toEqual([
    'L73 materials.x',
    'L73 list.promised.days',
  ])
  expect(await rulesOn('c', ...all)).toEqual([])
})

test('the list of the city is the standard where there is one', async () => {
  const city = cleanList((doc) => {
    doc.level = '市级'
    doc.list.useLevel = '3'
    doc.list.dept = { name: '上海市城市管理行政执法局', type: '1', entrustedBy: null, others: [] }
    doc.list.remedies.review = '上海市人民政府'
    delete doc.list.taskCode
    delete doc.list.handleItemCode
  }, 'city')
  const district = inDistrict('黄浦区', 'b', (doc) => {
    doc.conditions[0].text = '有处置方案且在本区纳税'
  })
  expect(await rulesOn('b', city, district)).toEqual(['L73 conditions.plan.text'])
  const renamed = inDistrict('黄浦区', 'b', (doc) => {
    doc.name = '建筑垃圾处置许可'
  })
  expect(await rulesOn('b', city, renamed)).toEqual(['L72 name'])
})

test('papers that need one another go round in a circle', async () => {
  const housing = certificate('housing', '住房确认', '住房确认书', '居住确认书')
  const living = certificate('living', '居住确认', '居住确认书', '住房确认书')
  const { findings } = await lint([housing, living])
  expect(
    findings.filter(({ rule }) => rule === 'L37').map(({ serviceId, path, message }) => [serviceId, path, message]),
  ).toEqual([
    ['housing', 'materials.need', '办“住房确认”要的材料，要先办成“住房确认”才拿得到：housing → living → housing'],
    ['living', 'materials.need', '办“居住确认”要的材料，要先办成“居住确认”才拿得到：living → housing → living'],
  ])
})

test.each([
  ['only some need one of them', {}, { when: "role == '施工单位'" }],
  ['another paper would do', {}, { id: 'alternative' }],
  ['the office fetches it', {}, { handled: 'called' }],
])('there is no circle where %s', async (_, first, second) => {
  const housing = certificate('housing', '住房确认', '住房确认书', '居住确认书', first)
  const living = certificate('living', '居住确认', '居住确认书', '住房确认书', second)
  if ('id' in second)
    living.materials.push({ id: 'either', name: '住房材料', anyOf: ['alternative', 'plan'], when: 'true' })
  expect((await rulesOf(housing, living)).filter((one) => one.startsWith('L37'))).toEqual([])
})

test('who changes a paper has had it before: no circle', async () => {
  const housing = certificate('housing', '住房确认', '住房确认书', '居住确认书')
  const living = certificate('living', '居住确认换领', '居住确认书', '住房确认书')
  expect((await rulesOf(housing, living)).filter((one) => one.startsWith('L37'))).toEqual([])
})

test('the window asks for a paper that the page does not', async () => {
  const forms = (form: string, id: string, change: (doc: Loose) => void = () => {}) =>
    cleanList((doc) => {
      doc.list.handlingForms = [form]
      doc.list.online = form === '网上办理' ? doc.list.online : { available: false, depth: null, url: null }
      doc.list.delivery.express = true
      delete doc.list.handleItemCode
      change(doc)
    }, id)
  const window = forms('窗口办理', 'window', (doc) =>
    doc.materials.push(paper('x', '物业同意书', { when: 'volume > 99' })),
  )
  expect(await rulesOf(forms('网上办理', 'online'), window)).toEqual(['L51 materials.x'])
})

test('names and codes follow the base list where one is given', async () => {
  const { findings } = await lint([cleanList()], {
    baseList: [{ catalogCode: '000117007000', name: '城市建筑垃圾处置核准' }],
  })
  expect(findings.map(({ rule, change }) => [rule, change?.after])).toEqual([['L01', '城市建筑垃圾处置核准']])
  const outside = await lint([cleanList()], { baseList: [{ catalogCode: '000117001000', name: '施工许可' }] })
  expect(outside.findings.map(({ rule }) => rule)).toEqual(['L07'])
})
