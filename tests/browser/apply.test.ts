import { describe, expect, test } from 'vitest'
import { aPng } from '../support/papers.ts'
import { BROKEN, cell, choose, LEASE, lease, SERVICE, sayHowPremisesAreHeld, signUp, slot } from './applying.ts'
import { audit } from './audit.ts'
import { DESKTOP, PHONE, shot, useBrowser, withoutBrowser } from './visit.ts'

describe.skipIf(withoutBrowser)('applying', () => {
  const visit = useBrowser()

  test('from the pre-check to the receipt, and the paper once more in a second case', async () => {
    const page = await visit(`/s/${SERVICE}/precheck`, { tolerate: BROKEN })
    await page.getByLabel('也可以直接说说您的情况').fill('我是个体工商户，租了个店面，要新装一块招牌')
    await page.getByRole('button', { name: '听一听' }).click()
    await page.getByText(/听出了\d项/).waitFor()
    await page.getByRole('link', { name: '不测了，直接去填' }).click()

    await page.waitForURL('**/sign-in**')
    await page.getByLabel('邮箱或用户名').fill('citizen@demo.local')
    await page.getByLabel('密码', { exact: true }).fill('zhengtong-demo')
    await page.getByRole('button', { name: '登录' }).click()
    await page.waitForURL('**/edit')
    const situation = page.getByRole('region', { name: '您的情形' })
    await situation.getByText('租赁', { exact: true }).waitFor()
    expect(await situation.innerText()).toContain('您说的话')

    await cell(page, '设置单位名称').fill('浦东新区青禾面馆')
    await cell(page, '联系电话').fill('1380000000')
    await cell(page, '联系电话').blur()
    await page.getByText('联系电话少1位，应是11位').first().waitFor()
    await cell(page, '联系电话').fill('13800000000')
    await page.getByText(/已自动保存/).waitFor()
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).some((key) => key.includes('draft.'))))
      .toBe(false)
    await page.reload()
    await expect.poll(() => cell(page, '设置单位名称').inputValue()).toBe('浦东新区青禾面馆')
    expect(await cell(page, '联系电话').inputValue()).toBe('13800000000')

    await choose(page, `给“${LEASE}”选文件`, lease('the first'))
    const place = slot(page, LEASE)
    await place.getByText('已收到').waitFor()
    await place.getByRole('link', { name: /租赁合同\.pdf/ }).waitFor()
    await choose(page, '给“户外招牌设置示意图”选文件', { name: '示意图.png', mimeType: 'image/png', buffer: aPng() })
    await slot(page, '户外招牌设置示意图').getByText('已收到').waitFor()

    const [form] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载填好的表' }).click(),
    ])
    expect(form.suggestedFilename()).toBe('店招店牌设置备案.docx')

    await page.getByRole('button', { name: '去核对' }).click()
    await page.getByRole('alert').filter({ hasText: '还差' }).getByRole('link', { name: '请填招牌内容' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field.招牌内容')
    await page.keyboard.type('青禾面馆')
    await page.getByRole('button', { name: '先不补，去核对' }).click()
    await page.waitForURL('**/check')
    await page
      .getByRole('definition')
      .filter({ hasText: /^青禾面馆/ })
      .waitFor()
    for (const box of await page.getByRole('checkbox').all()) expect(await box.isChecked()).toBe(false)

    const submit = page.getByRole('button', { name: '缺着先提交' })
    await submit.click()
    const summary = page.getByRole('alert')
    await summary.getByRole('link').first().waitFor()
    expect(await summary.getByRole('link').count()).toBe(3)
    await page.getByRole('link', { name: '改：招牌内容', exact: true }).click()
    await page.waitForURL(/\/edit#/)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field.招牌内容')
    await page.goBack()
    await page.getByRole('heading', { name: '请您确认' }).waitFor()
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await submit.click()
    await page.getByRole('dialog').getByRole('button', { name: '再看看' }).click()
    await submit.click()
    await page.getByRole('dialog').getByRole('button', { name: '提交申请' }).click()

    await page.getByRole('heading', { name: '收件凭证' }).waitFor()
    const receipt = page.getByRole('region', { name: '收件凭证' })
    expect(await receipt.innerText()).toMatch(/编号\s*CG\d{8}-\d{4}/)
    expect(await receipt.innerText()).toContain('收件不等于受理')
    expect(await receipt.innerText()).toContain('租赁合同.pdf')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText(/政通打印/).isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: '撤回申请' }).isVisible()).toBe(false)
    await shot(page, 'receipt, print')
    await page.emulateMedia({ media: 'screen' })

    await page.getByRole('link', { name: '我的材料' }).first().click()
    await page.getByRole('article', { name: LEASE }).waitFor()
    await page.goto(`/s/${SERVICE}/apply`)
    await page.waitForURL('**/edit')
    await page.getByRole('button', { name: '用以前填过的：浦东新区青禾面馆' }).click()
    await page
      .getByRole('dialog')
      .getByText(/只给.+看/)
      .waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '不用' }).click()
    expect(await cell(page, '设置单位名称').inputValue()).toBe('')
    await page.getByRole('button', { name: '用以前填过的：浦东新区青禾面馆' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '同意，用上' }).click()
    await expect.poll(() => cell(page, '设置单位名称').inputValue()).toBe('浦东新区青禾面馆')
    await sayHowPremisesAreHeld(page)
    await slot(page, LEASE).getByRole('button', { name: '用“我的材料”里的' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '同意，用上' }).click()
    await slot(page, LEASE).getByText('取自“我的材料”').waitFor()

    await page.goto('/wallet')
    const card = page.getByRole('article', { name: LEASE })
    await card.getByText(/用过的办件/).click()
    await card.getByText(/用在“店招店牌设置备案”/).waitFor()
    await card.getByRole('button', { name: /改有效期/ }).click()
    await card.getByLabel(/有效期至/).fill('2020-01-01')
    await card.getByRole('button', { name: '存好' }).click()
    await card.getByText('已过期，不能再用').waitFor()
    await card.getByRole('button', { name: /停止使用/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: '停止使用' }).click()
    await page
      .getByRole('dialog')
      .getByText(/已经交上去的办件里那一份还在/)
      .waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '好了' }).click()
    await expect.poll(() => card.count()).toBe(0)
  })

  test('every page is readable, named and never too wide, also on a phone and in 长者模式', async () => {
    const page = await visit('/', { tolerate: BROKEN })
    await signUp(page)
    await sayHowPremisesAreHeld(page)
    await choose(page, `给“${LEASE}”选文件`, lease('looked at'))
    await slot(page, LEASE).getByText('已收到').waitFor()
    const faults: Record<string, string[]> = {}
    const look = async (name: string) => {
      for (const [way, size] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
        await page.setViewportSize(size)
        await shot(page, `${name}, ${way}`)
        const found = await audit(page)
        if (found.length > 0) faults[`${name}, ${way}`] = found
      }
    }
    const lookTwice = async (name: string) => {
      await look(name)
      await page.getByRole('banner').getByRole('button', { name: '长者模式' }).click()
      await look(`${name}, 长者模式`)
      await page.getByRole('banner').getByRole('button', { name: '普通版' }).click()
    }
    await lookTwice('fill in')
    await page.getByRole('button', { name: '去核对' }).click()
    await page.getByRole('alert').first().waitFor()
    await look('fill in, lacking')
    await page.getByRole('button', { name: '先不补，去核对' }).click()
    await page.getByRole('heading', { name: '请您确认' }).waitFor()
    await lookTwice('check')
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await page.getByRole('button', { name: '缺着先提交' }).click()
    await page.getByRole('dialog').waitFor()
    await look('submit')
    await page.getByRole('dialog').getByRole('button', { name: '提交申请' }).click()
    await page.getByRole('heading', { name: '收件凭证' }).waitFor()
    await lookTwice('receipt')
    await page.goto('/wallet')
    await page.getByRole('article', { name: LEASE }).waitFor()
    await lookTwice('wallet')
    await page.goto('/cases')
    await page.getByRole('heading', { name: '交上去的' }).waitFor()
    await lookTwice('cases')
    await page.getByRole('link', { name: /看这件/ }).click()
    await page.getByRole('button', { name: '撤回申请' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).click()
    await page.getByText('这件申请您已经撤回').waitFor()
    await look('withdrawn')
    expect(faults).toEqual({})
  })

  test('a case of somebody else, and one that is not there, are the same to everybody', async () => {
    const page = await visit('/cases/case_nosuch', { tolerate: BROKEN })
    await page.waitForURL('**/sign-in**')
    await signUp(page)
    await page.goto('/cases/case_nosuch')
    await page.getByRole('heading', { name: '找不到这件办件' }).waitFor()
    await page.goto('/cases/case_nosuch/edit')
    await page.getByRole('heading', { name: '找不到这件办件' }).waitFor()
  })
})
