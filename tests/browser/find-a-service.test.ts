import { describe, expect, test } from 'vitest'
import { searchPath, shot, useBrowser, withoutBrowser } from './visit.ts'

describe.skipIf(withoutBrowser)('finding a service', () => {
  const visit = useBrowser()

  test('from two typed words by keyboard to what to bring, and onto paper', async () => {
    const page = await visit('/')
    const box = page.getByRole('combobox', { name: '说说您要办的事' })
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.type('居住证签')
    const options = page.getByRole('option')
    await options.first().waitFor()
    await page.keyboard.press('ArrowDown')
    const first = await options.first().innerText()
    expect(await page.getByRole('option', { selected: true }).innerText()).toBe(first)
    await shot(page, 'suggestions')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=/)
    const hit = page.getByRole('article').filter({ has: page.getByRole('link', { name: '居住证签注', exact: true }) })
    await hit.getByRole('link', { name: '看指南' }).click()
    await page.waitForURL('**/s/residence-permit-endorse')
    await page.getByRole('heading', { level: 1, name: '居住证签注' }).waitFor()

    const materials = page.getByRole('region', { name: '要交的材料' })
    const lease = materials.getByRole('listitem').filter({ hasText: '住房租赁合同备案通知书' })
    expect(await lease.innerText()).toContain('什么情况要')
    await page.getByRole('radio', { name: '租赁住房' }).check({ force: true })
    await expect.poll(() => lease.innerText()).not.toContain('什么情况要')
    await page.getByRole('radio', { name: '集体宿舍' }).check({ force: true })
    await expect.poll(() => lease.count()).toBe(0)
    expect(await materials.innerText()).toContain('您的情形用不到：住房租赁合同备案通知书')

    await page.emulateMedia({ media: 'print' })
    await shot(page, 'print')
    expect(await page.getByRole('heading', { name: '要交的材料' }).isVisible()).toBe(true)
    expect(await page.getByText('集体宿舍', { exact: true }).isVisible()).toBe(true)
    expect(await page.getByText('租赁住房', { exact: true }).isVisible()).toBe(false)
    expect(await page.getByText('居住证还在手上，没有损坏吗？').isVisible()).toBe(false)
    for (const name of ['打印', '问这件事', '找人工'])
      expect(await page.getByText(name, { exact: true }).first().isVisible()).toBe(false)
    expect(await page.getByText(/^政通打印，.+版/).isVisible()).toBe(true)
  })

  test('Esc closes the suggestions and leaves the words', async () => {
    const page = await visit('/')
    await page.getByRole('combobox').pressSequentially('身份证')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('option').count()).toBe(0)
    expect(await page.getByRole('combobox').inputValue()).toBe('身份证')
  })

  test('nothing written is said beside the box, and the page stays', async () => {
    const page = await visit('/')
    await page.getByRole('button', { name: '查一查' }).click()
    await page.getByText('请先写一写要办的事。').waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
  })

  test('an identity number is taken out as it is typed', async () => {
    const page = await visit('/')
    await page.getByRole('combobox').fill('我的号码110101199003070011怎么换证')
    await page.getByText('这里不用写身份证号，已帮您去掉。').waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe('我的号码怎么换证')
  })

  test('words that leave it open get one question, and each choice leads on', async () => {
    const page = await visit(searchPath('过户'))
    const fork = page.getByRole('region', { name: /再确认一下/ })
    await fork.waitFor()
    await shot(page, 'fork')
    await fork.getByRole('link', { name: /房子/ }).click()
    await page.getByRole('heading', { level: 1, name: '不动产转移登记（二手房过户）' }).waitFor()
    await page.goBack()
    await fork.waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe('过户')
  })

  test('nothing found is said, with asking and a person as ways on', async () => {
    const page = await visit(searchPath('齁嗢魃'))
    await page.getByRole('heading', { name: '没找到“齁嗢魃”' }).waitFor()
    await shot(page, 'nothing-found')
    await page.getByRole('link', { name: '当成问题问一问' }).click()
    await page.waitForURL('**/ask?**')
    await page.getByRole('article', { name: '回答' }).waitFor()
  })

  test('a matter of another office is named with the office', async () => {
    const page = await visit(searchPath('应征入伍'))
    await page.getByRole('heading', { name: '“应征入伍”不在这里办' }).waitFor()
    await page.getByText(/一般找.*武装部/).waitFor()
    expect(await page.getByRole('link', { name: '打12345' }).first().getAttribute('href')).toBe('tel:12345')
  })

  test('filters that leave nothing can be dropped', async () => {
    const page = await visit(`${searchPath('身份证')}&theme=${encodeURIComponent('企业开办')}`)
    await page.getByText('这样筛选以后，一项也没有了。').waitFor()
    await page.getByRole('button', { name: '不限了' }).click()
    await page
      .getByRole('link', { name: /居民身份证/ })
      .first()
      .waitFor()
  })

  test('a corrected spelling is said, and the words as typed can be had', async () => {
    const page = await visit(searchPath('居住正签注'))
    await page.getByText('已按“居住证签注”找。').waitFor()
    await page.getByRole('button', { name: '仍按“居住正签注”找' }).click()
    await page.getByText('现在只按您的原话找。').waitFor()
    await page.reload()
    await page.getByRole('button', { name: '换回来' }).click()
    await page.getByText('已按“居住证签注”找。').waitFor()
  })

  test('an address with a filter opens the same state for someone else', async () => {
    const page = await visit('/search')
    await page.getByRole('button', { name: /^婚姻家庭/ }).click()
    await page.getByRole('heading', { name: '婚姻家庭：可以办的事' }).waitFor()
    const other = await visit(page.url())
    await other.getByRole('heading', { name: '婚姻家庭：可以办的事' }).waitFor()
    expect(await other.getByRole('link', { name: '结婚登记', exact: true }).isVisible()).toBe(true)
  })

  test('a passage of a policy document is found and read with its place and source', async () => {
    const page = await visit(searchPath('路灯认养'))
    await page.getByRole('link', { name: '青禾区路灯认养试行办法', exact: true }).click()
    await page.waitForURL('**/p/**')
    await page.getByRole('heading', { level: 1, name: '青禾区路灯认养试行办法' }).waitFor()
    expect(await page.getByRole('list', { name: '在文件里的位置' }).innerText()).toMatch(/第二章 认养[\s\S]*第八条/)
    expect(await page.getByRole('article').innerText()).toContain('来自：路灯认养.md')
    await shot(page, 'passage')
    await page.getByRole('button', { name: '返回上一页' }).click()
    await page.waitForURL('**/search?**')
  })

  test.each(['/p/bm9uZQ.0', '/s/no-such-service', '/no/such/page'])('%s has a way on', async (path) => {
    const page = await visit(path, { tolerate: /404/ })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('main').getByRole('link', { name: '全部事项' }).click()
    await page.getByRole('heading', { name: '全部事项' }).waitFor()
  })

  test('the home page begins with what citizens need', async () => {
    const page = await visit('/')
    const themes = page.getByRole('region', { name: '按生活里的事找' }).getByRole('heading', { level: 3 })
    await themes.first().waitFor()
    expect((await themes.allInnerTexts()).slice(0, 3)).toEqual(['身份户籍', '社会保险', '医疗保障'])
    await page.getByRole('link', { name: '居民身份证换领（到期、损坏、信息变更）' }).waitFor()
  })

  test('a server that fails is said with a number to tell, and asked once more', async () => {
    const page = await visit('/', { tolerate: /500/ })
    let broken = true
    await page.route('**/api/search?*', (route) =>
      broken
        ? route.fulfill({ status: 500, headers: { 'x-request-id': '1-2-abcd1234' }, body: '{}' })
        : route.continue(),
    )
    await page.goto(searchPath('结婚登记'))
    await page.getByText('报错号 ABCD1234').waitFor()
    broken = false
    await page.getByRole('button', { name: '再试一次' }).click()
    await page.getByRole('link', { name: '结婚登记', exact: true }).waitFor()
  })
})
