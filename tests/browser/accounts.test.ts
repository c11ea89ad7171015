import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { audit } from './audit.ts'
import { PHONE, shot, useBrowser, withoutBrowser } from './visit.ts'

const PASSWORD = 'a long enough password'
/** What the browser itself writes of an answer that refuses. */
const REFUSED = /status of (401|422)/

const menu = (page: Page) => page.getByRole('banner').getByRole('button', { name: /我的账号/ })
const toSignIn = (page: Page) => page.getByRole('banner').getByRole('link', { name: '登录' })
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id)

describe.skipIf(withoutBrowser)('accounts', () => {
  const visit = useBrowser()

  test('somebody signs up by keyboard, comes back to where they were, and leaves', async () => {
    const page = await visit('/s/id-card-renew')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await toSignIn(page).click()
    await page.getByRole('link', { name: '注册一个' }).click()
    await page.getByLabel('姓名').focus()
    await page.keyboard.type('陆明')
    await page.keyboard.press('Tab')
    await page.keyboard.type(`lu${Date.now()}@example.com`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/s/id-card-renew')
    await menu(page).focus()
    await page.keyboard.press('Enter')
    expect(await menu(page).getAttribute('aria-expanded')).toBe('true')
    await page.getByText('市民', { exact: true }).waitFor()
    expect(await audit(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await menu(page).getAttribute('aria-expanded')).toBe('false')
    await page.reload()
    await menu(page).click()
    await page.getByRole('button', { name: '退出登录' }).click()
    await toSignIn(page).waitFor()
  })

  test('what is wrong is said on top and at the field, and nothing typed is lost', async () => {
    const page = await visit('/sign-up', { tolerate: REFUSED })
    await page.setViewportSize(PHONE)
    await page.getByLabel('姓名').fill('陆明')
    await page.getByLabel('邮箱').fill('no address')
    await page.getByLabel('设一个密码').fill('short')
    await page.getByRole('button', { name: '注册' }).click()
    const summary = page.getByRole('alert')
    await summary.getByRole('link').first().waitFor()
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert')
    expect(await page.title()).toMatch(/^有2处要改：注册/)
    expect(await page.getByLabel('邮箱').getAttribute('aria-invalid')).toBe('true')
    const described = (await page.getByLabel('邮箱').getAttribute('aria-describedby')) ?? ''
    expect(described.split(' ')).toEqual(['email-hint', 'email-error'])
    await shot(page, 'sign up, wrong')
    expect(await audit(page)).toEqual([])
    await summary.getByRole('link', { name: /密码/ }).click()
    expect(await focusedId(page)).toBe('password')
    expect(await page.getByLabel('姓名').inputValue()).toBe('陆明')
  })

  test('a wrong password is told without saying whether there is such an account', async () => {
    const page = await visit('/sign-in', { tolerate: REFUSED })
    for (const email of ['citizen@demo.local', 'nobody@example.com']) {
      await page.getByLabel('邮箱或用户名').fill(email)
      await page.getByLabel('密码', { exact: true }).fill('wrong')
      await page.getByRole('button', { name: '登录', exact: true }).click()
      await page.getByRole('alert').getByText('邮箱或密码不对，请核对后再试').waitFor()
    }
  })

  test('a demonstration account is one press away, and the way back never leads to another site', async () => {
    for (const [next, path] of [
      ['/search?q=%E6%8A%A4%E7%85%A7', '/search'],
      ['https://evil.example/', '/'],
      ['//evil.example', '/'],
      ['/\\evil.example', '/'],
    ]) {
      const page = await visit(`/sign-in?${new URLSearchParams({ next: next ?? '' })}`)
      const { host } = new URL(page.url())
      await page.getByRole('button', { name: '收件员' }).click()
      await page.getByRole('button', { name: '登录', exact: true }).click()
      await page.waitForURL((url) => url.host === host && url.pathname === path)
      await menu(page).waitFor()
      expect(page.url()).not.toContain('evil')
    }
  })

  test('signed in, the head fits a phone also in 长者模式', async () => {
    const page = await visit('/sign-in?next=/help')
    await page.setViewportSize(PHONE)
    await page.getByRole('button', { name: '审批员' }).click()
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.waitForURL('**/help')
    await page.getByRole('heading', { level: 1, name: '找人工' }).waitFor()
    expect(await audit(page)).toEqual([])
    await page.getByRole('banner').getByRole('button', { name: '长者模式' }).click()
    await menu(page).click()
    await page.getByRole('button', { name: '退出登录' }).waitFor()
    await shot(page, 'account menu, 长者模式 on a phone')
    expect(await audit(page)).toEqual([])
    await page.goto('/')
    await page.getByRole('heading', { name: '您好，要办什么事？' }).waitFor()
    await menu(page).click()
    await shot(page, 'account menu, 长者 home on a phone')
    expect(await audit(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await audit(page)).toEqual([])
  })

  test('an admin finds somebody and hands over a link; its holder sets a new password and sees where they are signed in', async () => {
    const page = await visit('/sign-up')
    const email = `xu${Date.now()}@example.com`
    await page.getByLabel('姓名').fill('徐静')
    await page.getByLabel('邮箱').fill(email)
    await page.getByLabel('设一个密码').fill(PASSWORD)
    await page.getByRole('button', { name: '注册' }).click()
    await menu(page).waitFor()

    const admin = await visit('/sign-in?next=/people')
    await admin.getByLabel('邮箱或用户名').fill('admin@demo.local')
    await admin.getByLabel('密码', { exact: true }).fill('zhengtong-demo')
    await admin.getByRole('button', { name: '登录', exact: true }).click()
    await admin.getByRole('heading', { name: '账号', level: 1 }).waitFor()
    await admin.getByLabel('姓名、邮箱或用户名').fill(email)
    await admin.getByRole('button', { name: '找人' }).click()
    await admin.getByText('共1个账号').waitFor()
    await shot(admin, 'people')
    expect(await audit(admin)).toEqual([])
    await admin.getByRole('button', { name: '重设密码' }).click()
    await admin.getByRole('button', { name: '生成链接' }).click()
    const link = await admin.locator('.ppl-link').innerText()
    await admin.setViewportSize(PHONE)
    await admin.keyboard.press('Escape')
    await shot(admin, 'people, phone')

    await page.goto(link)
    await page.getByLabel('设一个密码').fill('another long password')
    await page.getByRole('button', { name: '重设密码' }).click()
    await page.waitForURL('**/sign-in')
    await page.getByLabel('邮箱或用户名').fill(email)
    await page.getByLabel('密码', { exact: true }).fill('another long password')
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await menu(page).waitFor()
    await menu(page).click()
    await page.getByRole('link', { name: '我的账号' }).click()
    await page.getByText('就是这里').waitFor()
    await shot(page, 'account')
    await page.setViewportSize(PHONE)
    await shot(page, 'account, phone')
    expect(await audit(page)).toEqual([])
  })

  test('after half an hour of nothing one is asked, and one key is enough to stay', async () => {
    const page = await visit('/')
    await page.clock.install()
    await page.goto('/sign-in')
    await page.getByLabel('邮箱或用户名').fill('citizen@demo.local')
    await page.getByLabel('密码', { exact: true }).fill('zhengtong-demo')
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await menu(page).waitFor()
    await page.clock.runFor('28:10')
    await page.getByRole('dialog').getByText('2分钟后自动退出').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.clock.runFor('05:00')
    await menu(page).waitFor()
    await page.clock.runFor('30:10')
    await toSignIn(page).waitFor()
  })
})
