import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { PaperSpec } from '../../evals/papers/paper.ts'
import { createPrinter } from '../../evals/papers/render.ts'
import type { Case } from '../../src/contract/index.ts'
import { audit } from './audit.ts'
import { FACTS, SERVICE, send, signInAs } from './desks.ts'
import { DESKTOP, PHONE, useBrowser, withoutBrowser } from './visit.ts'

const NAME = '上海青禾餐饮管理有限公司'
const CODE = '91310101MA00000078'
const seal = { text: NAME }
const HERE = '上海市黄浦区人民路1号'
const THERE = '上海市徐汇区天平路20号'

const LEASE = PaperSpec.parse({
  kind: 'lease-contract',
  layout: 'tune/lease-articles',
  material: 'lease-proof',
  values: {
    ...{ 出租方: '秦一鸣', 出租方证件号码: '310104196202070391', 承租方: NAME, 承租方证件号码: CODE },
    ...{ 房屋地址: THERE, 面积: 88, 不动产权证号: '沪（2021）徐字不动产权第069303号', 用途: '餐饮', 租期: '三年' },
    ...{ 租赁期限起: '2026-03-29', 租赁期限止: '2029-03-28', 月租金: 12_100, 押金: 24_200, 租金总额: 435_600 },
    签订日期: '2026-03-27',
  },
  seals: { 承租方: seal },
  signatures: { 出租方: '秦一鸣' },
})
const LICENCE = PaperSpec.parse({
  kind: 'business-licence',
  layout: 'tune/business-licence',
  material: 'subject-doc',
  values: {
    ...{ 统一社会信用代码: CODE, 名称: NAME, 类型: '有限责任公司（自然人投资或控股）', 法定代表人: '陆文娟' },
    ...{ 注册资本: 1_000_000, 成立日期: '2024-12-27', 住所: HERE, 经营范围: '餐饮服务。' },
    ...{ 登记机关: '黄浦区市场监督管理局', 登记日期: '2025-03-19' },
  },
  seals: { 登记机关: { text: '黄浦区市场监督管理局' } },
})
/** Both sides in one photo; the second one is out of date. */
const CARD = [
  PaperSpec.parse({
    kind: 'id-card-front',
    layout: 'tune/id-card-front',
    material: 'subject-doc',
    values: {
      ...{ 姓名: '陆文娟', 性别: '女', 民族: '汉', 出生: '1990-03-07', 住址: '上海市黄浦区人民路1号2室' },
      公民身份号码: '310101199003070027',
    },
  }),
  PaperSpec.parse({
    kind: 'id-card-back',
    layout: 'tune/id-card-back',
    material: 'subject-doc',
    values: { 签发机关: '上海市公安局黄浦分局', 有效期限起: '2005-05-26', 有效期限止: '2025-05-26' },
  }),
]

/** Cards below one another on a dark table, in one photo. */
async function onOneTable(cards: Buffer[]): Promise<Buffer> {
  const { width = 0, height = 0 } = await sharp(cards[0]).metadata()
  const gap = 240
  const table = { width: width + 2 * gap, height: cards.length * (height + gap) + gap, channels: 3 as const }
  return sharp({ create: { ...table, background: '#5b4030' } })
    .composite(cards.map((input, i) => ({ input, left: gap, top: gap + i * (height + gap) })))
    .jpeg()
    .toBuffer()
}

describe.skipIf(withoutBrowser)('papers as people hand them in, on the clerk’s bench', () => {
  const visit = useBrowser()
  const files: { name: string; buffer: Buffer; mimeType: string; materialId: string }[] = []
  beforeAll(async () => {
    const printer = await createPrinter()
    const { bytes: lease } = await printer.pdf([LEASE])
    const { bytes: licence } = await printer.pdf([LICENCE])
    const sides = (await printer.pictures(CARD)).map((side) => side.picture)
    await printer.close()
    const card = await onOneTable(sides)
    files.push(
      { name: '租赁合同.pdf', buffer: lease, mimeType: 'application/pdf', materialId: 'lease-proof' },
      { name: '营业执照.pdf', buffer: licence, mimeType: 'application/pdf', materialId: 'subject-doc' },
      { name: '身份证.jpg', buffer: card, mimeType: 'image/jpeg', materialId: 'subject-doc' },
    )
  })

  test('a contradiction leads to either paper, and a mark on the second card of a photo to that card', async () => {
    const citizen = await visit('/')
    await signInAs(citizen, 'citizen', '/cases')
    const { id } = await send<Case>(citizen, '/api/cases', {
      serviceId: SERVICE,
      facts: { ...FACTS, subject_type: '企业', premises_right: '租赁' },
      applicant: { 设置单位名称: NAME },
    })
    for (const { materialId, ...file } of files) {
      const sent = await citizen.request.post(`/api/cases/${id}/documents`, { multipart: { file, materialId } })
      expect(sent.status(), await sent.text()).toBe(201)
    }
    await send(citizen, `/api/cases/${id}/submit`, { anyway: true })

    const page = await visit('/')
    await signInAs(page, 'clerk', `/intake/${id}`)
    await page.getByRole('button', { name: '核对材料' }).click()
    const list = page.getByRole('list', { name: /系统看到\d+处/ })
    const viewer = page.getByRole('region', { name: '页面图像' })
    const shown = viewer.getByRole('img', { name: /第1页$/ })
    const pressed = viewer.locator('.dk-mark[aria-pressed="true"]')
    const picture = (name: string) =>
      page.screenshot({ path: join(import.meta.dirname, `shots/${name}.png`), fullPage: true })

    await list.getByRole('button', { name: /天平路20号.*人民路1号|人民路1号.*天平路20号/ }).click({ timeout: 90_000 })
    await shown.waitFor()
    const first = await shown.getAttribute('alt')
    const sides = list.locator('.dk-vs button')
    expect(await sides.count()).toBe(2)
    await pressed.waitFor()
    await picture('intake contradiction')
    await sides.nth(1).click()
    await expect.poll(() => shown.getAttribute('alt')).not.toBe(first)
    await pressed.waitFor()
    await picture('intake contradiction, other side')
    expect(await audit(page)).toEqual([])

    await list.getByRole('button', { name: /身份证.*2025-05-26|2025年5月26日/ }).click()
    await viewer.getByText('这一页读出的文字').click()
    await viewer.getByText(/签发机关/).waitFor()
    expect(await viewer.getByText(/公民身份号码/).count()).toBe(0)
    await pressed.waitFor()
    await picture('intake second card')
    await page.setViewportSize(PHONE)
    await picture('intake second card, phone')
    await page.setViewportSize(DESKTOP)
  })
})
