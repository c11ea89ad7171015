import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { parse } from 'yaml'
import { plant } from '../../evals/process/generate.ts'
import { audit } from './audit.ts'
import { PHONE, shot, useBrowser, withoutBrowser } from './visit.ts'

async function signInAt(page: Page, role: string, path: string) {
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`)
  await page.getByLabel('邮箱或用户名').fill(`${role}@demo.local`)
  await page.getByLabel('密码', { exact: true }).fill('zhengtong-demo')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL(`**${path}`)
}

/** Working days of September to the day of the tests, so that there is something on the board. */
async function daysUpTo(to: string): Promise<string[]> {
  const table = parse(await readFile(join(import.meta.dirname, '../../knowledge/calendar/2026.yaml'), 'utf8'))
  const days: string[] = []
  for (let at = Date.parse('2026-09-01'); at <= Date.parse(to); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    const off = table.holidays.some((span: { from: string; to: string }) => span.from <= day && day <= span.to)
    const weekday = new Date(at).getUTCDay()
    if (table.workingWeekends.includes(day) || (weekday > 0 && weekday < 6 && !off)) days.push(day)
  }
  return days
}

describe.skipIf(withoutBrowser)('supervision', () => {
  const visit = useBrowser()

  test('a manager sees what needs somebody today, opens the cases behind a number, and takes an alert in hand', async () => {
    const page = await visit('/')
    await signInAt(page, 'supervisor', '/supervise')
    const { file } = plant({ cases: 400, days: await daysUpTo('2026-11-18'), seed: 7 })
    const sent = await page.request.post(`${inject('baseUrl')}/api/supervise/events/import`, { data: file })
    expect(sent.status()).toBe(200)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: /今天先看这6件/ }).waitFor()
    await page.getByRole('img', { name: '一次办成率，每天' }).locator('svg').waitFor()
    await page.screenshot({ path: join(import.meta.dirname, 'shots/board.png'), fullPage: true })
    expect(await audit(page)).toEqual([])
    await page
      .getByRole('button', { name: /^超承诺率/ })
      .first()
      .click()
    await page
      .getByRole('dialog')
      .getByText(/^共\d+件$/)
      .waitFor()
    await shot(page, 'board, cases behind a number')
    await page.keyboard.press('Escape')
    const before = await page.getByText('待认领').count()
    await page.getByRole('button', { name: '督办' }).first().click()
    await page.getByRole('dialog').getByLabel('说明').fill('已请经办人今天办结')
    await page.getByRole('dialog').getByRole('button', { name: '提交' }).click()
    await page.getByText('已认领').first().waitFor()
    expect(await page.getByText('待认领').count()).toBe(before - 1)
    await page.setViewportSize(PHONE)
    await page.screenshot({ path: join(import.meta.dirname, 'shots/board, phone.png'), fullPage: true })
    expect(await audit(page)).toEqual([])
  })

  test('a screen on the wall shows figures and tiers, and names no case', async () => {
    const page = await visit('/')
    await signInAt(page, 'supervisor', '/supervise/wall')
    await page.getByRole('heading', { level: 1, name: '办件运行大屏' }).waitFor()
    await page.getByText('一次办成率').first().waitFor()
    await page.getByRole('img', { name: '窗口和时段' }).locator('svg').waitFor()
    const words = await page.locator('main').innerText()
    expect(words).toMatch(/超承诺率/)
    expect(words).not.toMatch(/\bC\d+\b|case_/)
    await page.setViewportSize({ width: 1920, height: 1080 })
    await shot(page, 'wall')
    expect(await audit(page)).toEqual([])
    await page.getByRole('link', { name: '回看板' }).click()
    await page.waitForURL('**/supervise')
  })

  test('the lists are inspected: gravest first, by keyboard, narrowed, sent to somebody by its address', async () => {
    const page = await visit('/')
    await signInAt(page, 'supervisor', '/lint')
    await page.getByRole('heading', { level: 1, name: '事项体检' }).waitFor()
    await page.getByText('规则').first().waitFor()
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await shot(page, 'lint')
    expect(await audit(page)).toEqual([])
    const list = page.getByRole('region', { name: '问题清单' })
    const all = await list.getByRole('status').innerText()
    await page.keyboard.press('j')
    await page.waitForURL(/[?&]at=1\b/)
    await page.getByLabel('规则', { exact: true }).selectOption({ index: 1 })
    await expect.poll(() => list.getByRole('status').innerText()).not.toBe(all)
    expect(new URL(page.url()).searchParams.get('rule')).toMatch(/^L\d\d$/)
    const narrowed = await list.getByRole('status').innerText()
    await page.reload()
    await expect.poll(() => list.getByRole('status').innerText()).toBe(narrowed)
    await page.setViewportSize(PHONE)
    await list.getByRole('listitem').first().getByRole('button').click()
    await page.getByRole('button', { name: '回到清单' }).waitFor()
    expect(await list.isVisible()).toBe(false)
    await shot(page, 'lint, one finding on a phone')
    expect(await audit(page)).toEqual([])
    await page.getByRole('button', { name: '回到清单' }).click()
    await list.waitFor()
  })

  test('another list is inspected without being kept; what is proposed stands as a difference', async () => {
    const page = await visit('/')
    await signInAt(page, 'supervisor', '/lint')
    await page.getByRole('heading', { level: 1, name: '事项体检' }).waitFor()
    const { body } = {
      body: await (await page.request.get(`${inject('baseUrl')}/api/catalogue/services/id-card-replace`)).json(),
    }
    const faulty = { ...body, id: 'sent-list', name: ` ${body.name} ` }
    await page.locator('input[type=file]').setInputFiles({
      name: '新清单.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify([faulty])),
    })
    await page.getByText('送来的“新清单.json”，1项；没有保存').waitFor()
    await page.locator('input[type=file]').setInputFiles({
      name: '表.json',
      mimeType: 'application/json',
      buffer: Buffer.from('not json'),
    })
    await page.getByRole('alert').getByText('不是 JSON').waitFor()
    await page.getByRole('button', { name: '看现行清单' }).click()
    await page.getByText(/项现行清单/).waitFor()
  })

  test('a citizen is told that this is no place of theirs', async () => {
    const page = await visit('/')
    await signInAt(page, 'citizen', '/supervise')
    await page.getByText('这里是工作人员的地方').waitFor()
  })
})
