import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { Case, CaseDocument } from '../../src/contract/index.ts'
import { CONTRACT, WARRANT } from '../support/desk.ts'
import { aDocx } from '../support/papers.ts'
import { audit } from './audit.ts'
import { FACTS, ITEM, SERVICE, SKETCH, send, signInAs } from './desks.ts'
import { PHONE, useBrowser, withoutBrowser } from './visit.ts'

const WIDE = { width: 1280, height: 900 }
const TERM = [0.1, 0.19, 0.5, 0.02]
const shots = (name: string) => ({ path: join(import.meta.dirname, 'shots', `${name}.png`), fullPage: true })

async function attach(page: Page, id: string, name: string, buffer: Buffer, materialId: string): Promise<string> {
  const file = { name, mimeType: 'application/octet-stream', buffer }
  const sent = await page.request.post(`/api/cases/${id}/documents`, { multipart: { file, materialId } })
  expect(sent.status(), await sent.text()).toBe(201)
  return ((await sent.json()) as CaseDocument).id
}

/** The look of the page in each width and way of showing; nothing may stick out. */
async function look(page: Page, name: string) {
  await page.evaluate(() => document.querySelector<HTMLElement>(':focus')?.blur())
  for (const size of [PHONE, WIDE]) {
    await page.setViewportSize(size)
    await page.screenshot(shots(`${name}, ${size.width}`))
    expect(await audit(page)).toEqual([])
  }
}

describe.skipIf(withoutBrowser)('what is to be mended is shown where it stands', () => {
  const visit = useBrowser()

  test('each place is cut out and framed, one without a picture is said in words, and a tap opens the page', async () => {
    const page = await visit('/', { tolerate: /status of 404/ })
    await signInAs(page, 'citizen', '/cases')
    const { id } = await send<Case>(page, '/api/cases', { serviceId: SERVICE, facts: FACTS })
    const photo = await sharp({ create: { width: 600, height: 900, channels: 3, background: '#d8e2dc' } })
      .jpeg()
      .toBuffer()
    const sketch = await attach(page, id, '示意图.pdf', WARRANT, 'sketch')
    const lease = await attach(page, id, '租赁合同（2026年续签，含补充协议）.pdf', CONTRACT, 'lease-proof')
    const second = await attach(page, id, '补充协议.docx', aDocx(), 'lease-proof')
    const front = await attach(page, id, '门头.jpg', photo, 'current-photo')
    await send(page, `/api/cases/${id}/submit`, { anyway: true })
    const clerk = await visit('/')
    await signInAs(clerk, 'clerk', '/account')
    const items = [
      { ...ITEM, places: [{ documentId: sketch, page: 1, box: TERM }] },
      {
        ...{ ...ITEM, materialId: 'lease-proof', message: '期限两处说法不同' },
        places: [
          { documentId: lease, page: 1, box: [0.28, 0.165, 0.16, 0.015] },
          { documentId: second, page: 1, box: TERM },
          { documentId: sketch, page: 1 },
        ],
      },
      { ...ITEM, materialId: 'current-photo', places: [{ documentId: front, page: 1, box: [0, 0, 1, 1] }] },
      { ...ITEM, materialId: null },
    ]
    await send(clerk, `/api/cases/${id}/supplement`, { items, by: '2026-12-02' })

    await page.goto(`/cases/${id}`)
    const [own, both, whole, form] = ['0', '1', '2', '3'].map((i) => page.getByRole('article').nth(Number(i)))
    if (!own || !both || !whole || !form) throw new Error('four items')
    const picture = own.getByRole('img', { name: `《${SKETCH}》第1页，红框里是要改的地方` })
    await picture.waitFor()
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600)
    const frameOf = (item: typeof own) => item.locator('.crop-frame').boundingBox()
    const cropOf = (item: typeof own) => item.locator('.crop').boundingBox()
    for (const item of [own, whole]) {
      await item.getByRole('img').first().waitFor()
      const [frame, crop] = [await frameOf(item), await cropOf(item)]
      if (!frame || !crop) throw new Error('no frame')
      expect(frame.x).toBeGreaterThanOrEqual(crop.x + 4)
      expect(frame.y).toBeGreaterThanOrEqual(crop.y + 4)
      expect(frame.x + frame.width).toBeLessThanOrEqual(crop.x + crop.width - 4)
      expect(frame.y + frame.height).toBeLessThanOrEqual(crop.y + crop.height - 4)
    }
    // The Word file has no picture, which is known when its answer comes.
    await expect
      .poll(async () => (await both.locator('.fix-w > li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')))
      .toEqual([
        expect.stringMatching(/^《场所租赁（使用）协议》第1页（租赁合同.*\.pdf） 看整页/),
        expect.stringMatching(/^《场所租赁（使用）协议》第1页（补充协议.docx）(?!.*看整页)/),
        expect.stringMatching(new RegExp(`^《${SKETCH}》第1页(?!.*看整页)`)),
      ])
    expect(await both.getByRole('img').count()).toBe(1)
    expect(await form.locator('.fix-w').count()).toBe(0)

    const link = own.getByRole('link', { name: /红框里是要改的地方.*看整页.*新窗口打开/ })
    await link.focus()
    const [opened] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')])
    await opened.waitForLoadState()
    expect(opened.url()).toContain(`/documents/${sketch}/pages/1.webp?part=0&width=2000`)
    expect(await opened.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000)
    await opened.close()
    const words = both.getByRole('link', { name: new RegExp(`《${SKETCH}》第1页`) })
    expect(await words.getAttribute('href')).toBe(`/api/cases/${id}/documents/${sketch}?inline=1`)

    await look(page, 'progress, places')
    await page.getByRole('banner').getByRole('button', { name: '长者模式' }).click()
    await page.goto(`/cases/${id}`)
    await picture.waitFor()
    await look(page, 'progress, places, 长者模式')
  })
})
