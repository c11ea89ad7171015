import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BROKEN } from './applying.ts'
import { audit } from './audit.ts'
import { signInAs } from './desks.ts'
import { PHONE, useBrowser, withoutBrowser } from './visit.ts'

const shots = (name: string) => ({ path: join(import.meta.dirname, 'shots', `${name}.png`) })

describe.skipIf(withoutBrowser)('秒批', () => {
  const visit = useBrowser()

  test('an admin sees what bars a service, switches it on with who answers for it, and off with a reason', async () => {
    const page = await visit('/', { tolerate: BROKEN })
    await signInAs(page, 'admin', '/auto')
    await page.getByRole('heading', { level: 1, name: '秒批' }).waitFor()
    for (const closed of ['收件', '审批'])
      expect(await page.getByRole('navigation').getByRole('link', { name: closed, exact: true }).count()).toBe(0)
    await page.getByLabel('事项或部门的名称').fill('公章刻制')
    await page.getByRole('button', { name: '找', exact: true }).click()
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^公章刻制备案/ }) })
    await card.getByText('十条逐条看').click()
    await card.getByText('还没有接通登记数据').waitFor()
    await page.screenshot(shots('auto'))
    expect(await audit(page)).toEqual([])
    await card.getByRole('button', { name: '开启秒批：公章刻制备案' }).click()
    const dialog = page.getByRole('dialog', { name: '开启秒批：公章刻制备案' })
    await dialog.getByText('开启以后也不会自动准予').waitFor()
    await dialog.getByLabel('理由').fill('规则明确')
    await dialog.getByRole('button', { name: '开启', exact: true }).click()
    await dialog.getByRole('link', { name: '开启前请写明规则由谁负责' }).waitFor()
    await dialog.getByLabel('规则由谁负责').fill('治安支队')
    await dialog.getByLabel('个人信息保护影响评估的编号').fill('评估〔2026〕7号')
    await page.screenshot(shots('auto, switch'))
    expect(await audit(page)).toEqual([])
    await dialog.getByRole('button', { name: '开启', exact: true }).click()
    await card.getByText('规则由治安支队负责').waitFor()
    await page.setViewportSize(PHONE)
    await page.screenshot(shots('auto, phone'))
    expect(await audit(page)).toEqual([])
    await card.getByRole('button', { name: '停用秒批：公章刻制备案' }).click()
    await page.getByRole('dialog').getByLabel('理由').fill('数据接口停用')
    await page.getByRole('dialog').getByRole('button', { name: '停用', exact: true }).click()
    await card.getByText('没有开', { exact: true }).waitFor()
  })
})
