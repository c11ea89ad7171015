import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { SERVICE, signUp } from './applying.ts'
import { audit } from './audit.ts'
import { DESKTOP, PHONE, shot, useBrowser, withoutBrowser } from './visit.ts'

const PATH = '/s/shop-sign/precheck'
const question = (page: Page) => page.locator('form.q legend')
const verdict = (page: Page) => page.getByRole('complementary', { name: '预判' })

describe.skipIf(withoutBrowser)('the pre-check', () => {
  const visit = useBrowser()

  test('is answered by keys alone, goes back, stays after a reload, and can be begun again', async () => {
    const page = await visit(PATH)
    const first = await question(page).innerText()
    expect(await page.getByRole('radio', { checked: true }).and(page.locator('form.q input')).count()).toBe(0)
    await page.keyboard.press('1')
    expect(await page.locator('form.q').getByRole('radio').first().isChecked()).toBe(true)
    expect(await question(page).innerText()).toBe(first)
    await page.locator('form.q').getByRole('radio').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => question(page).innerText()).not.toBe(first)
    const second = await question(page).innerText()
    await page.getByRole('region', { name: '已经知道的' }).getByText(first).waitFor()
    await page.reload()
    await expect.poll(() => question(page).innerText()).toBe(second)
    await page.keyboard.press('Backspace')
    await expect.poll(() => question(page).innerText()).toBe(first)
    await page.getByRole('button', { name: /继续/ }).click()
    await page.getByRole('alert').filter({ hasText: '请选一项' }).waitFor()
    await page.locator('form.q').getByText('不清楚', { exact: true }).click()
    await page.getByRole('button', { name: /继续/ }).click()
    await expect.poll(() => question(page).innerText()).toBe(second)
    await page.getByRole('button', { name: '重新测' }).click()
    await expect.poll(() => question(page).innerText()).toBe(first)
  })

  test('reads a story, shows the words it read, and lets them be put right', async () => {
    const page = await visit(PATH)
    const story = page.getByLabel('也可以直接说说您的情况')
    await story.fill('我是个体工商户，租了个店面，电话13800000000')
    expect(await story.inputValue()).not.toContain('13800000000')
    await page.getByRole('button', { name: '听一听' }).click()
    const told = page.getByRole('region', { name: '已经知道的' })
    await told.getByText(/“.*租了.*”/).waitFor()
    const before = await told.getByRole('listitem').count()
    await told.getByRole('button', { name: /改：经营场所/ }).click()
    await expect.poll(() => told.getByRole('listitem').count()).toBe(before - 1)
    await story.fill('今天天气不错')
    await page.getByRole('button', { name: '听一听' }).click()
    await page.getByText(/没听出/).waitFor()
  })

  test('what was left half-way is on the home page; what was given in another matter is offered to the person, used when they say so, and asked no more', async () => {
    const page = await visit('/')
    await signUp(page)
    await page.goto('/')
    const left = page.getByRole('region', { name: '接着办' })
    await left.getByText('店招店牌设置备案').waitFor()
    await shot(page, 'home-go-on')
    await left.getByRole('link', { name: '接着填' }).click()
    await page.waitForURL('**/edit')
    const opened = await page.request.post('/api/cases', {
      data: { serviceId: SERVICE, facts: { premises_right: '租赁' }, applicant: {} },
    })
    const { id } = (await opened.json()) as { id: string }
    const handedIn = await page.request.post(`/api/cases/${id}/submit`, { data: { anyway: true, keep: true } })
    expect(handedIn.status()).toBe(200)
    await page.goto(PATH)
    const known = page.getByRole('region', { name: '已经知道的，不用再答' })
    await known.getByText('您在“店招店牌设置备案”里填的').waitFor()
    await known.getByRole('button', { name: /^用上/ }).first().click()
    await known.waitFor({ state: 'detached' })
    await page.getByRole('region', { name: '已经知道的' }).getByText('租赁', { exact: true }).waitFor()
  })

  test('as a form: everything at once, then the list of papers, on paper without a word about the person', async () => {
    const page = await visit(PATH)
    await page.getByRole('radio', { name: '列成一张表' }).check({ force: true })
    const choose = async (ask: RegExp, answer: string) =>
      page.getByRole('group', { name: ask }).getByText(answer, { exact: true }).click()
    await choose(/招牌内容是否只有/, '招牌只有名称、字号、标识')
    await choose(/装在自己经营场所/, '装在自己的经营场所')
    await choose(/自有还是租的/, '租赁')
    await choose(/哪类主体/, '个体工商户')
    await choose(/建筑物名称/, '不用来显示建筑物名称')
    await choose(/占用市政设施/, '不占用也不遮挡公共设施')
    await choose(/遮挡居民窗户/, '不影响居民采光通风也不扰民')
    await choose(/优秀历史建筑/, '不属于历史建筑、文物和风貌区')
    await choose(/是否已经装上去/, '招牌还没装上')
    await page.getByRole('button', { name: /按填好的看结果/ }).click()
    for (let left = 6; left > 0 && (await page.getByRole('heading', { name: '您的材料清单' }).count()) === 0; left--) {
      const fieldset = page.locator('form.q fieldset').first()
      if ((await fieldset.count()) === 0) break
      for (const group of await page.locator('form.q fieldset').all()) await group.getByText('不清楚').first().click()
      await page.locator('form.q button[type=submit]').click()
      await page.waitForTimeout(500)
    }
    const papers = page.getByRole('region', { name: '您的材料清单' })
    await papers.getByText('场所租赁（使用）协议').waitFor()
    expect(await verdict(page).innerText()).toContain('可以')
    expect(await audit(page)).toEqual([])
    await papers.getByRole('link', { name: '按这个结果去填' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    await shot(page, 'papers, print')
    expect(await papers.isVisible()).toBe(true)
    expect(await page.getByRole('region', { name: '已经知道的' }).isVisible()).toBe(false)
    expect(await papers.getByRole('button', { name: '打印清单' }).isVisible()).toBe(false)
  })

  test('where something does not fit it says why and where to turn, and bars nobody', async () => {
    const page = await visit(PATH)
    await page.getByText('招牌有推销等其他内容').click()
    await page.getByRole('button', { name: /继续/ }).click()
    const reasons = page.getByRole('region', { name: '这几条对不上' })
    await reasons.getByText(/按户外广告设施办理/).waitFor()
    expect(await verdict(page).innerText()).toContain('不符合')
    expect(await verdict(page).innerText()).toContain('您仍可提交申请')
    expect(await audit(page)).toEqual([])
    await shot(page, 'not fitting')
    await reasons.getByRole('button', { name: '还是想看要准备什么' }).click()
    await question(page).waitFor()
    await page.goBack().catch(() => undefined)
    await page.goto(PATH)
    await question(page).waitFor()
    await page.getByRole('button', { name: '重新测' }).click()
    await page.getByText('招牌有推销等其他内容').click()
    await page.getByRole('button', { name: /继续/ }).click()
    await reasons.getByRole('link', { name: /户外广告/ }).click()
    await page.waitForURL(/\/s\/outdoor-ad/)
  })

  test('is readable, named and never too wide, also on a phone and in 长者模式', async () => {
    const page = await visit(PATH)
    await question(page).waitFor()
    const faults: Record<string, string[]> = {}
    const look = async (name: string) => {
      for (const [way, size] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
        await page.setViewportSize(size)
        await shot(page, `pre-check, ${name}, ${way}`)
        const found = await audit(page)
        if (found.length > 0) faults[`${name}, ${way}`] = found
      }
    }
    await look('one by one')
    await page.getByRole('radio', { name: '列成一张表' }).check({ force: true })
    await look('as a form')
    await page.getByRole('banner').getByRole('button', { name: '长者模式' }).click()
    await look('长者模式')
    expect(faults).toEqual({})
  })
})
