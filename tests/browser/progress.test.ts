import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aPdf } from '../support/papers.ts'
import { choose } from './applying.ts'
import { audit } from './audit.ts'
import { handIn, ITEM, SKETCH, secondApprover, send, signInAs } from './desks.ts'
import { DESKTOP, PHONE, useBrowser, withoutBrowser } from './visit.ts'

const shots = (name: string) => ({ path: join(import.meta.dirname, 'shots', `${name}.png`), fullPage: true })

describe.skipIf(withoutBrowser)('the way of one’s own case', () => {
  const visit = useBrowser()

  test('what is to be mended is found from the home page on a phone, mended in place and handed in again', async () => {
    const page = await visit('/')
    await page.setViewportSize(PHONE)
    await signInAs(page, 'citizen', '/cases')
    const id = await handIn(page)
    await page.goto(`/cases/${id}`)
    await page.getByRole('heading', { name: '现在不用您做什么' }).waitFor()
    expect(await page.getByText('还剩5个工作日').count()).toBe(1)
    expect(await audit(page)).toEqual([])

    const clerk = await visit('/')
    await signInAs(clerk, 'clerk', '/account')
    await send(clerk, `/api/cases/${id}/supplement`, { items: [ITEM], by: '2026-12-02' })

    await page.goto('/')
    const goOn = page.getByRole('region', { name: '接着办' })
    expect(await goOn.getByRole('link').nth(1).innerText()).toBe('去补正')
    await goOn
      .getByRole('link', { name: /^去补正/ })
      .first()
      .click()
    await page.waitForURL(`**/cases/${id}`)
    await page.getByRole('heading', { name: '请您补正1处，补好就能继续' }).waitFor()
    await page.getByText('请在2026年12月2日前补交').waitFor()
    const place = page.getByRole('article', { name: SKETCH })
    expect(await place.innerText()).toContain(ITEM.message)
    expect(await place.innerText()).toContain('原来交的')
    await page.screenshot(shots('progress, supplement, phone'))
    expect(await audit(page)).toEqual([])

    await page.getByRole('button', { name: '再交一次' }).click()
    await page.getByRole('dialog').getByText(`还没看到新传的：${SKETCH}`).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '再看看' }).click()
    await choose(page, `给“${SKETCH}”传新的`, {
      ...{ name: '示意图（带高度）.pdf', mimeType: 'application/pdf', buffer: aPdf({ note: `${id} mended` }) },
    })
    await place.getByText('这一处已补').waitFor()
    expect(await place.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/新传的[\s\S]*带高度[\s\S]*去掉/),
      expect.stringMatching(/^原来交的\s*示意图.pdf/),
    ])
    await page.setViewportSize(DESKTOP)
    await page.screenshot(shots('progress, supplement'))
    expect(await audit(page)).toEqual([])
    await page.setViewportSize(PHONE)
    await page.getByRole('button', { name: '再交一次' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '再交一次' }).click()
    await page.getByRole('heading', { name: '现在不用您做什么' }).waitFor()
    expect(await page.getByRole('region', { name: '经过' }).innerText()).toContain('补正已交')
  })

  test('from a view of one’s own to the decision, its delivery and a bad rating, each step in plain words', async () => {
    const page = await visit('/')
    await signInAs(page, 'citizen', '/cases')
    const id = await handIn(page)
    const clerk = await visit('/')
    await signInAs(clerk, 'clerk', '/account')
    const approver = await visit('/')
    await signInAs(approver, 'approver', '/account')
    await send(clerk, `/api/cases/${id}/accept`)

    await page.goto(`/cases/${id}`)
    await page.getByRole('button', { name: '我有不同意见' }).click()
    await page.getByLabel('您的意见和理由').fill('招牌高度是按街道的样板做的')
    await page.getByRole('button', { name: '交给机关' }).click()
    await page.getByRole('heading', { name: '您说过的意见' }).waitFor()

    await send(approver, `/api/review/cases/${id}/suspend`, {
      ...{ ground: '专家评审', who: '区规划资源局', reason: '招牌的位置要请专家评审', until: '2026-11-25' },
    })
    await page.reload()
    await page.getByText('专家评审期间不计时').waitFor()
    expect(await page.getByRole('list', { name: '办到哪一步' }).innerText()).toContain('停钟')
    await send(approver, `/api/review/cases/${id}/resume`)
    const admin = await visit('/')
    await signInAs(admin, 'admin', '/account')
    const second = await visit('/')
    await secondApprover(second, admin)
    for (const one of [approver, second])
      await send(one, `/api/review/cases/${id}/decide`, { decision: 'approve', opinion: '五项条件都符合' })
    await page.reload()
    await page.getByRole('heading', { name: '已准予' }).waitFor()
    const [paper] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: /^看《.*决定书》|^看《.*》/ }).click(),
    ])
    await paper.waitForLoadState()
    expect(await paper.getByText('浦东新区青禾面馆').count()).toBeGreaterThan(0)
    await paper.close()
    await page.screenshot(shots('progress, decided'))
    expect(await audit(page)).toEqual([])

    await send(clerk, `/api/cases/${id}/deliver`, {
      ...{ mode: '直接送达', receiver: '陆文娟', place: '政务服务中心3号窗口' },
    })
    await page.setViewportSize(PHONE)
    await page.reload()
    await page.getByRole('heading', { name: '您觉得办得怎么样？' }).waitFor()
    for (const one of await page.getByRole('radio').all()) expect(await one.isChecked()).toBe(false)
    await page.getByRole('button', { name: '提交评价' }).click()
    await page.getByText('请先选一个满意程度').waitFor()
    await page.getByRole('radio', { name: '不满意', exact: true }).check({ force: true })
    await page.getByRole('checkbox', { name: '超过时限' }).check({ force: true })
    await page.screenshot(shots('progress, rating, phone'))
    expect(await audit(page)).toEqual([])
    await page.getByRole('button', { name: '提交评价' }).click()
    await page.getByText('您评价了“不满意”').first().waitFor()
    await expect.poll(() => page.getByRole('button', { name: '提交评价' }).count()).toBe(0)
  })

  test('what was not accepted says why, where to go and who helps; what was taken back can begin anew', async () => {
    const page = await visit('/')
    await page.setViewportSize(PHONE)
    await signInAs(page, 'citizen', '/cases')
    const [refused, taken] = [await handIn(page), await handIn(page)]
    const clerk = await visit('/')
    await signInAs(clerk, 'clerk', '/account')
    await send(clerk, `/api/cases/${refused}/not-accept`, {
      ...{ ground: 'not_this_body', facts: '招牌设在浦东新区的道路上', body: '浦东新区绿化和市容管理局' },
    })
    await page.goto(`/cases/${refused}`)
    await page.getByRole('heading', { name: '不予受理', level: 2 }).waitFor()
    await page.getByRole('link', { name: /^看《不予受理/ }).waitFor()
    await page.getByRole('link', { name: '去“办不成事”反映窗口' }).waitFor()
    await page.screenshot(shots('progress, not accepted, phone'))
    expect(await audit(page)).toEqual([])

    await page.goto(`/cases/${taken}`)
    await page.getByRole('button', { name: '撤回申请' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).click()
    await page.getByRole('heading', { name: '这件申请您已经撤回' }).waitFor()
    await page.getByRole('link', { name: '重新申请' }).waitFor()
  })
})
