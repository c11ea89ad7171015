import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { degrade } from '../../evals/papers/degrade.ts'
import { PaperSpec } from '../../evals/papers/paper.ts'
import { createRandom } from '../../evals/papers/random.ts'
import { createPrinter } from '../../evals/papers/render.ts'
import { pdfOf, textAt } from '../support/pdf-file.ts'
import { BROKEN, cell, choose, LEASE, sayHowPremisesAreHeld, signUp, slot } from './applying.ts'
import { audit } from './audit.ts'
import { DESKTOP, PHONE, shot, useBrowser, withoutBrowser } from './visit.ts'

const CARD = PaperSpec.parse({
  kind: 'id-card-front',
  layout: 'tune/id-card-front',
  material: null,
  values: {
    姓名: '陆文娟',
    性别: '女',
    民族: '汉',
    出生: '1990-03-07',
    住址: '上海市黄浦区人民路1号2室',
    公民身份号码: '310101199003070027',
  },
})
const SLOT = '个体工商户经营者身份证'
const LICENCE = pdfOf([
  {
    content: [
      '营业执照',
      '统一社会信用代码：91310101MA00000078',
      '名称：上海博远餐饮管理有限公司',
      '类型：有限责任公司',
      '法定代表人：陆文娟',
      '经营范围：餐饮服务',
      '住所：上海市黄浦区人民路1号',
      '登记机关：上海市黄浦区市场监督管理局',
      '国家企业信用信息公示系统',
    ]
      .map((line, i) => textAt(line, 60, 780 - i * 30, { size: i === 0 ? 20 : 12 }))
      .join(''),
  },
])

describe.skipIf(withoutBrowser)('the adviser', () => {
  const visit = useBrowser()
  let clear: Buffer
  let blurred: Buffer
  beforeAll(async () => {
    const printer = await createPrinter()
    const [printed] = await printer.pictures([CARD])
    await printer.close()
    if (!printed) throw new Error('nothing was printed')
    clear = await degrade(printed.picture, 'scan-300', 'card', createRandom('clear'), null)
    blurred = await degrade(printed.picture, 'blurred', 'card', createRandom('blurred'), null)
  })

  const photo = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })
  async function sayWhoSetsItUp(page: Page) {
    const situation = page.getByRole('region', { name: '您的情形' })
    await situation.getByRole('radio', { name: '个体工商户' }).check({ force: true })
    await slot(page, SLOT).waitFor()
  }

  test('asks for a blurred photo once more, and says what it read of a clear one', async () => {
    const page = await visit('/', { tolerate: BROKEN })
    await signUp(page)
    await sayHowPremisesAreHeld(page)
    await sayWhoSetsItUp(page)
    await choose(page, `给“${SLOT}”选文件`, photo('身份证.jpg', blurred))
    const place = slot(page, SLOT)
    await place.getByText(/模糊/).waitFor({ timeout: 90_000 })
    await place.scrollIntoViewIfNeeded()
    await shot(page, 'adviser-blurred')
    await page.setViewportSize(PHONE)
    await place.scrollIntoViewIfNeeded()
    await shot(page, 'adviser-blurred-phone')
    await page.setViewportSize(DESKTOP)
    await audit(page)

    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      place.getByRole('button', { name: '重拍一张' }).first().click(),
    ])
    await chooser.setFiles(photo('身份证重拍.jpg', clear))
    await place.getByText(/读到了：姓名 陆文娟/).waitFor({ timeout: 90_000 })
    expect(await place.getByText(/模糊/).count()).toBe(0)
    await shot(page, 'adviser-clear')
  })

  test('moves a paper to where it belongs, and fills empty cells with what was read, never one that was typed', async () => {
    const page = await visit('/', { tolerate: BROKEN })
    await signUp(page)
    await sayHowPremisesAreHeld(page)
    await cell(page, '经营地址').fill('上海市黄浦区人民路2号')
    const file = { name: '合同.pdf', mimeType: 'application/pdf', buffer: Buffer.from(LICENCE) }
    await choose(page, `给“${LEASE}”选文件`, file)
    await slot(page, LEASE)
      .getByText(/此处应为《场所租赁（使用）协议》，您上传的像是《营业执照》/)
      .waitFor({ timeout: 90_000 })
    await slot(page, LEASE).scrollIntoViewIfNeeded()
    await shot(page, 'adviser-misplaced')
    await slot(page, LEASE).getByRole('button', { name: /^换到/ }).click()
    await page.getByText(/已移到/).waitFor()

    const offer = page.getByRole('region', { name: /从您传的材料里读到/ })
    await offer.waitFor()
    await offer.scrollIntoViewIfNeeded()
    await shot(page, 'adviser-offer')
    await offer.getByRole('button', { name: '填进空格' }).click()
    await expect.poll(() => cell(page, '统一社会信用代码').inputValue()).toBe('91310101MA00000078')
    expect(await cell(page, '经营地址').inputValue()).toBe('上海市黄浦区人民路2号')
    await page.getByText(/和您写的不一样/).waitFor()
    await page.getByText(/已自动保存/).waitFor()
    await page.setViewportSize(PHONE)
    await cell(page, '经营地址').scrollIntoViewIfNeeded()
    await shot(page, 'adviser-filled-phone')
    await audit(page)
  })

  test('what a paper says is not asked again: the pre-check of this service and of another offers it with its source, and it can be put right', async () => {
    const page = await visit('/', { tolerate: BROKEN })
    await signUp(page)
    await sayHowPremisesAreHeld(page)
    await sayWhoSetsItUp(page)
    await choose(page, `给“${SLOT}”选文件`, photo('身份证.jpg', clear))
    await slot(page, SLOT)
      .getByText(/读到了：姓名 陆文娟/)
      .waitFor({ timeout: 90_000 })
    const file = { name: '执照.pdf', mimeType: 'application/pdf', buffer: Buffer.from(LICENCE) }
    await choose(page, `给“${LEASE}”选文件`, file)
    await slot(page, LEASE).getByRole('button', { name: /^换到/ }).click({ timeout: 90_000 })
    await page.getByText(/已移到/).waitFor()

    const known = page.getByRole('region', { name: '已经知道的，不用再答' })
    const told = page.getByRole('region', { name: '已经知道的', exact: true })
    const asked = page.locator('form.q legend')
    const look = async (name: string) => {
      await shot(page, `${name}, desktop`)
      await page.setViewportSize(PHONE)
      await shot(page, `${name}, phone`)
      expect(await audit(page)).toEqual([])
      await page.setViewportSize(DESKTOP)
    }

    await page.goto('/s/shop-sign/precheck')
    await known.getByText('从您传的《营业执照》读到“类型：有限责任公司”').waitFor()
    await look('precheck-known')
    await page.getByRole('radio', { name: '列成一张表' }).check({ force: true })
    expect(await asked.filter({ hasText: '哪类主体' }).count()).toBe(0)
    await known.getByRole('button', { name: /^不对，我来答：设置人是哪类主体/ }).click()
    await asked.filter({ hasText: '哪类主体' }).waitFor()
    await page.reload()
    await known.getByRole('button', { name: /^用上：设置人是哪类主体/ }).click()
    await told.getByText(/从您传的《营业执照》读到/).waitFor()
    await told.scrollIntoViewIfNeeded()
    await look('precheck-used')
    await told.getByRole('button', { name: /^改：设置人是哪类主体/ }).click()
    await known.getByRole('button', { name: /^用上：设置人是哪类主体/ }).waitFor()

    await page.goto('/s/id-card-renew/precheck')
    await known.getByText('申请人现在多少周岁').waitFor()
    await known.getByText(/从您传的《居民身份证》读到/).waitFor()
    await look('precheck-known-elsewhere')
    await known.getByRole('button', { name: /^用上：申请人现在多少周岁/ }).click()
    await told.getByText('申请人现在多少周岁').waitFor()
    await expect.poll(() => asked.filter({ hasText: '多少周岁' }).count()).toBe(0)
  })
})
