import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { audit } from './audit.ts'
import { answered, askPath, DESKTOP, PHONE, searchPath, shot, useBrowser, withoutBrowser } from './visit.ts'

type View = { path: string; name: string; ready: (page: Page) => Promise<unknown> }
const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first().waitFor()
const VIEWS: View[] = [
  { name: 'home', path: '/', ready: (page) => page.getByRole('region', { name: /几件事一起办|找人帮忙/ }).waitFor() },
  { name: 'catalogue', path: '/search', ready: (page) => page.getByRole('heading', { name: '全部事项' }).waitFor() },
  {
    name: 'results',
    path: searchPath('居住证签注'),
    ready: (page) => page.getByRole('link', { name: '看指南' }).first().waitFor(),
  },
  {
    name: 'choice',
    path: searchPath('过户'),
    ready: (page) => page.getByRole('region', { name: /再确认一下/ }).waitFor(),
  },
  {
    name: 'nothing',
    path: searchPath('齁嗢魃'),
    ready: (page) => page.getByRole('heading', { name: /没找到/ }).waitFor(),
  },
  { name: 'guide', path: '/s/id-card-renew', ready: (page) => page.getByRole('region', { name: '依据' }).waitFor() },
  { name: 'empty conversation', path: '/ask', ready: heading },
  { name: 'conversation', path: askPath('居住证签注要带什么材料'), ready: answered },
  { name: 'person', path: '/help', ready: heading },
  {
    name: 'sign in',
    path: '/sign-in',
    ready: (page) => page.getByRole('region', { name: '这里是演示环境' }).waitFor(),
  },
  { name: 'sign up', path: '/sign-up', ready: (page) => page.getByRole('form', { name: '注册' }).waitFor() },
  { name: 'missing', path: '/no/such/page', ready: (page) => page.getByRole('heading', { level: 1 }).waitFor() },
]

describe.skipIf(withoutBrowser)('for everyone', () => {
  const visit = useBrowser()

  test.each(VIEWS)('$name is readable, named and never too wide, also on a phone and in 长者模式', async (view) => {
    const page = await visit(view.path)
    const faults: Record<string, string[]> = {}
    const look = async (way: string) => {
      await view.ready(page)
      await shot(page, `${view.name}, ${way}`)
      const found = await audit(page)
      if (found.length > 0) faults[way] = found
    }
    await look('desktop')
    await page.setViewportSize(PHONE)
    await look('phone')
    await switchElder(page)
    await look('长者模式 on a phone')
    await page.setViewportSize(DESKTOP)
    await look('长者模式')
    expect(faults).toEqual({})
  })

  const switchElder = async (page: Page) => {
    await page.getByRole('banner').getByRole('button', { name: '长者模式' }).click()
    await page.getByRole('banner').getByRole('button', { name: '普通版' }).waitFor()
  }

  test('长者模式 is large, stays after a reload, can be darkened, enlarged and left', async () => {
    const page = await visit('/')
    await switchElder(page)
    await page.reload()
    await page.getByRole('heading', { name: '您好，要办什么事？' }).waitFor()
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
    const before = await size()
    expect(before).toBeGreaterThanOrEqual(18)
    const target = await page.getByRole('link', { name: '打12345' }).first().boundingBox()
    expect(target?.height).toBeGreaterThanOrEqual(60)
    await page.getByRole('button', { name: '字再大些' }).click()
    expect(await size()).toBeGreaterThan(before)
    await page.getByRole('button', { name: '黑底白字' }).click()
    await page.getByRole('button', { name: '白底黑字' }).waitFor()
    expect(await audit(page)).toEqual([])
    await page.getByRole('link', { name: /换身份证/ }).click()
    await page.getByRole('region', { name: '依据' }).waitFor()
    expect(await audit(page)).toEqual([])
    await page.getByRole('banner').getByRole('button', { name: '普通版' }).click()
    await page.reload()
    await page.getByRole('banner').getByRole('button', { name: '长者模式' }).waitFor()
  })

  test('a whole errand by keyboard alone, the focus always seen', async () => {
    const page = await visit('/')
    await page.getByRole('combobox').waitFor()
    await page.getByRole('main').focus()
    await page.keyboard.press('/')
    await page.keyboard.type('结婚登记')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: '结婚登记', exact: true }).waitFor()
    await tabTo(page, '看指南')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/s/marriage')
    await page.getByRole('heading', { level: 1, name: '结婚登记' }).waitFor()
    await tabTo(page, '问这件事')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/ask\?s=marriage/)
    await page.getByText('正在说：结婚登记').waitFor()
    await page.keyboard.type('要多少钱')
    await page.keyboard.press('Enter')
    await answered(page)
    await tabTo(page, '有用')
    await page.keyboard.press('Enter')
    await page.getByText('收到，会有人看这一条。').waitFor()
  })

  test('the first stop of the Tab key skips to the main part', async () => {
    const page = await visit('/help')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toContain('跳到正文')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toContain('现在打12345')
  })
})

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

const MOST_STOPS = 60
/** Tab, or back with Shift, until the control of that name has the focus; each stop must be marked. */
async function tabTo(page: Page, name: string) {
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press('Tab')
    const look = () =>
      page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return { text: '', marked: true }
        const marks = [element, element.parentElement, element.closest('.box, .sline')].filter((one) => one !== null)
        const marked = [...marks, ...(element.nextElementSibling ? [element.nextElementSibling] : [])].some(
          (one) => getComputedStyle(one).outlineStyle !== 'none',
        )
        return { text: element.textContent ?? '', marked }
      })
    // A page that is just being drawn gets its styles a moment later.
    await expect.poll(look, { message: 'the focus is seen' }).toMatchObject({ marked: true })
    const stop = await look()
    if (stop.text.trim() === name) return
  }
  throw new Error(`no control named ${name} within ${MOST_STOPS} stops`)
}
