import { join } from 'node:path'
import type { APIRequestContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect, inject, test } from 'vitest'
import type { Case, Findings } from '../../src/contract/index.ts'
import { inOrder, speaksToClerk } from '../../web/src/features/intake/desk.logic.ts'
import { CONTRACT, MATTER, WARRANT } from '../support/desk.ts'
import { aPdf } from '../support/papers.ts'
import { audit } from './audit.ts'
import { PHONE, useBrowser, withoutBrowser } from './visit.ts'

const at = (path: string) => inject('baseUrl') + path
const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(import.meta.dirname, `shots/${name}.png`), fullPage: true })

async function signInAt(page: Page, role: string, path: string) {
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`)
  await page.getByLabel('邮箱或用户名').fill(`${role}@demo.local`)
  await page.getByLabel('密码', { exact: true }).fill('zhengtong-demo')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL(`**${path}`)
}
const findingsOf = async (page: Page, id: string) =>
  ((await (await page.request.get(at(`/api/cases/${id}/findings`))).json()) as Findings).findings

async function attach(person: APIRequestContext, id: string, name: string, buffer: Buffer, materialId?: string) {
  const file = { name, mimeType: 'application/pdf', buffer }
  const sent = await person.post(at(`/api/cases/${id}/documents`), {
    multipart: { file, ...(materialId && { materialId }) },
  })
  expect(sent.status(), await sent.text()).toBe(201)
}

describe.skipIf(withoutBrowser)('the clerk’s bench', () => {
  const visit = useBrowser()

  test('a clerk checks papers, takes and drops findings, sees the notice before it is sent, and accepts what comes back', async () => {
    const citizen = await visit('/')
    await signInAt(citizen, 'citizen', '/cases')
    const person = citizen.request
    const opened = await person.post(at('/api/cases'), { data: MATTER })
    const { id } = (await opened.json()) as Case
    await attach(person, id, '委托书.pdf', WARRANT)
    await attach(person, id, '空白页.pdf', aPdf())
    expect((await person.post(at(`/api/cases/${id}/submit`), { data: { anyway: true } })).status()).toBe(200)

    const page = await visit('/', { tolerate: /status of 409/ })
    await signInAt(page, 'clerk', '/intake')
    await page.getByRole('heading', { level: 1, name: /窗口待办\d+件/ }).waitFor()
    await picture(page, 'intake queue')
    expect(await audit(page)).toEqual([])
    await page.locator(`a[href="/intake/${id}"]`).click()
    await page.getByRole('button', { name: '核对材料' }).click()
    const list = page.getByRole('list', { name: /系统看到\d+处/ })
    await list.getByRole('listitem').first().waitFor({ timeout: 90_000 })
    const count = await list.locator('> li').count()
    expect(count).toBeGreaterThan(1)
    await page
      .getByRole('img', { name: /第1页$/ })
      .first()
      .waitFor()
    await picture(page, 'intake bench')
    expect(await audit(page)).toEqual([])

    await page.keyboard.press('d')
    await page.getByRole('group', { name: '为什么去掉' }).waitFor()
    await page.keyboard.press('4')
    await list.getByText('已去掉').first().waitFor()
    const sorted = inOrder(await findingsOf(page, id))
    for (const [i, one] of sorted.slice(1).entries()) {
      await page.keyboard.press('a')
      if (speaksToClerk(one)) {
        await page.getByRole('textbox', { name: '给申请人的话' }).fill('请把运输合同一并交来')
        await page.keyboard.press('Control+Enter')
      }
      await expect.poll(() => list.getByText('已采用', { exact: true }).count()).toBeGreaterThanOrEqual(i + 1)
    }
    await page.keyboard.press('2')
    const notice = page.getByRole('dialog')
    await notice.getByRole('button', { name: '发出', exact: true }).waitFor()
    await page.frameLocator('iframe').getByText('编号在发出时取').waitFor()
    await page.frameLocator('iframe').getByText('（见“委托书.pdf”第1页）').first().waitFor()
    await picture(page, 'intake notice')
    await notice.getByRole('button', { name: '回去看' }).click()
    const dropped = notice.getByRole('button', { name: '不标出：委托书.pdf第1页' })
    const marked = await dropped.count()
    await dropped.first().scrollIntoViewIfNeeded()
    await picture(page, 'intake notice, items')
    expect(await audit(page)).toEqual([])
    await dropped.first().click()
    await expect.poll(() => dropped.count()).toBe(marked - 1)
    await notice.getByRole('button', { name: '先看文书' }).click()
    await notice.getByRole('button', { name: '发出', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: /已出《.*补正/ }).waitFor()
    await picture(page, 'intake sent')
    await page.keyboard.press('Escape')

    const told = (await (await person.get(at(`/api/cases/${id}`))).json()) as Case
    expect(told.state).toBe('supplement')
    expect(told.handling?.supplement?.items).toHaveLength(count - 1)
    await citizen.goto(`/cases/${id}`)
    const shown = citizen.getByRole('img', { name: '《委托书.pdf》第1页，红框里是要改的地方' })
    await expect.poll(() => shown.count()).toBe(marked - 1)
    expect(
      (await findingsOf(page, id)).filter(({ state }) => state === 'dismissed').map(({ reason }) => reason?.name),
    ).toEqual(['已当面核'])
    await attach(person, id, '运输合同.pdf', CONTRACT, 'carrier-contract')
    expect((await person.post(at(`/api/cases/${id}/resubmit`), { data: {} })).status()).toBe(200)

    await page.reload()
    await page.getByText('材料有变化，请重新核对。').waitFor()
    await page.keyboard.press('1')
    await page.getByRole('dialog').getByRole('button', { name: '受理', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: /已出《.*受理/ }).waitFor()
    expect(((await (await person.get(at(`/api/cases/${id}`))).json()) as Case).state).toBe('accepted')
    await page.keyboard.press('Escape')
    await page.setViewportSize(PHONE)
    await picture(page, 'intake bench, phone')
    expect(await audit(page)).toEqual([])
  })

  test('a paper is taken again with a phone that is not signed in', async () => {
    const citizen = await visit('/')
    await signInAt(citizen, 'citizen', '/cases')
    const opened = await citizen.request.post(at('/api/cases'), { data: MATTER })
    const { id } = (await opened.json()) as Case
    await attach(citizen.request, id, '委托书.pdf', WARRANT)
    await citizen.request.post(at(`/api/cases/${id}/submit`), { data: { anyway: true } })
    const page = await visit('/')
    await signInAt(page, 'clerk', `/intake/${id}`)
    const offered = page.waitForResponse((response) => response.url().endsWith('/retake'))
    await page.getByRole('button', { name: '扫码补拍' }).click()
    const { path } = (await (await offered).json()) as { path: string }
    await page.getByRole('img', { name: '补拍二维码' }).waitFor()
    await picture(page, 'intake retake')
    const photo = await sharp({ create: { width: 600, height: 800, channels: 3, background: 'white' } })
      .png()
      .toBuffer()
    const phone = await visit(path)
    await phone.setViewportSize(PHONE)
    await phone.getByRole('heading', { name: '补拍材料' }).waitFor()
    await phone.locator('input[type=file]').setInputFiles({ name: '补拍.png', mimeType: 'image/png', buffer: photo })
    await phone.getByText('收到了，可以交还手机。').waitFor()
    await picture(phone, 'intake retake, phone')
    expect(await audit(phone)).toEqual([])
    await page.getByText('新照片到了。').waitFor()
  })

  test('a pile without a case: which matter it is for, and what is missing', async () => {
    const page = await visit('/')
    await signInAt(page, 'clerk', '/intake/pile')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '委托书.pdf', mimeType: 'application/pdf', buffer: WARRANT })
    await page.getByRole('button', { name: '按这件事核对' }).click({ timeout: 90_000 })
    await page.getByRole('heading', { name: /系统看到\d+处/ }).waitFor({ timeout: 90_000 })
    await picture(page, 'intake pile')
    expect(await audit(page)).toEqual([])
  })
})
