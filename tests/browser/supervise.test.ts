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

  test('a citizen is told that this is no place of theirs', async () => {
    const page = await visit('/')
    await signInAt(page, 'citizen', '/supervise')
    await page.getByText('这里是工作人员的地方').waitFor()
  })
})
