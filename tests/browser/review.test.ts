import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Case, Task } from '../../src/contract/index.ts'
import { BROKEN } from './applying.ts'
import { audit } from './audit.ts'
import { handIn, secondApprover, send, signInAs } from './desks.ts'
import { DESKTOP, PHONE, useBrowser, withoutBrowser } from './visit.ts'

const shots = (name: string) => ({ path: join(import.meta.dirname, 'shots', `${name}.png`), fullPage: true })
const decide = (page: Page) => page.getByRole('form', { name: '您的决定' })
const done = (page: Page, what: string) => page.getByRole('heading', { name: what, level: 2, exact: true }).waitFor()

describe.skipIf(withoutBrowser)('the desk of the approver', () => {
  const visit = useBrowser()

  /** Signed in at their desks, with as many accepted cases as are wanted. */
  const open = async (count: number) => {
    const citizen = await visit('/')
    await signInAs(citizen, 'citizen', '/cases')
    const clerk = await visit('/')
    await signInAs(clerk, 'clerk', '/account')
    const ids: string[] = []
    for (let i = 0; i < count; i++) {
      const id = await handIn(citizen)
      await send(clerk, `/api/cases/${id}/accept`)
      ids.push(id)
    }
    const page = await visit('/', { tolerate: BROKEN })
    await signInAs(page, 'approver', '/review')
    return { citizen, clerk, page, ids }
  }

  test('from the queue to a decision with the keyboard alone, its document seen before it is sent, then the next case', async () => {
    const { page, ids } = await open(2)
    await page.getByRole('heading', { level: 1, name: /^待决定\d+件$/ }).waitFor()
    await page.screenshot(shots('review, queue'))
    expect(await audit(page)).toEqual([])
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'))
    do await page.keyboard.press('j')
    while ((await focused()) !== `/review/${ids[0]}`)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/review/${ids[0]}`)
    const form = decide(page)
    await form.waitFor()
    for (const one of await form.getByRole('radio').all()) expect(await one.isChecked()).toBe(false)
    await page.screenshot(shots('review, case'))
    expect(await audit(page)).toEqual([])

    await page.keyboard.press('Control+Enter')
    await form.getByText('请先选一种决定').waitFor()
    await page.keyboard.press('1')
    expect(await form.getByRole('radio', { name: /^准予/ }).isChecked()).toBe(true)
    await page.keyboard.press('Control+Enter')
    await form.getByRole('link', { name: '意见至少写4个字' }).click()
    await page.keyboard.type('招牌只写店名，设在自己门面上，五项条件都符合')
    expect(await form.getByRole('radio', { name: /^准予/ }).isChecked()).toBe(true)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog', { name: '发出准予决定？' }).getByRole('button', { name: '发出' }).click()
    await done(page, '已拟定，等第二人复核')
    const proposed = page.url()
    await page.keyboard.press('n')
    await page.waitForURL((url) => url.href !== proposed)
    await decide(page).waitFor()

    const admin = await visit('/')
    await signInAs(admin, 'admin', '/account')
    const second = await visit('/', { tolerate: BROKEN })
    await secondApprover(second, admin)
    await second.goto(proposed)
    await decide(second).getByText('第一人已拟定准予，等您复核').waitFor()
    expect(await second.getByText('招牌只写店名，设在自己门面上，五项条件都符合').count()).toBe(0)
    await decide(second).getByText('准予', { exact: true }).click()
    await decide(second).getByLabel('意见', { exact: true }).fill('看过示意图，同意准予')
    await decide(second).getByRole('button', { name: '提交决定' }).click()
    await second.getByRole('dialog', { name: '发出准予决定？' }).getByRole('button', { name: '发出' }).click()
    await done(second, '已准予')
    expect(await second.getByRole('link', { name: /^看《准予/ }).getAttribute('href')).toContain('/notices/')
  })

  test('a refusal answers the conditions and what the applicant said, with the remedies in sight', async () => {
    const { citizen, page, ids } = await open(1)
    const [id = ''] = ids
    await send(citizen, `/api/cases/${id}/object`, { words: '高度是按街道样板做的' })
    await page.goto(`/review/${id}`)
    const form = decide(page)
    await form.getByText('不予', { exact: true }).click()
    await form.getByLabel('意见', { exact: true }).fill('招牌遮挡了楼上居民的窗户')
    await form.getByRole('button', { name: '提交决定' }).click()
    await form.getByText('不予要选至少一条不符合的条件').waitFor()
    await form.getByText('申请人陈述申辩过，请写明怎么看待他的意见').waitFor()
    await form.getByRole('checkbox', { name: /不妨碍他人生产经营/ }).check()
    await form.getByLabel(/^查明的事实/).fill('招牌上沿高出二楼窗台40厘米')
    await form.getByLabel(/^证据/).fill('户外招牌设置示意图第1页')
    await form.getByLabel(/^怎么看申请人的陈述申辩/).fill('样板不适用于有居民的楼，不予采纳')
    const override = form.getByLabel(/^与系统建议不同/)
    if ((await override.count()) > 0) await override.fill('现场看过，确实遮挡')
    await page.screenshot(shots('review, refusal'))
    expect(await form.innerText()).toMatch(/六十日内|60日/)
    expect(await audit(page)).toEqual([])
    await form.getByRole('button', { name: '提交决定' }).click()
    await page.getByRole('dialog', { name: '发出不予决定？' }).getByRole('button', { name: /^发出/ }).click()
    await page.getByRole('heading', { name: /^已不予$|^已拟定，等第二人复核$/ }).waitFor()
  })

  test('time is stopped only with a ground and a date, a case goes back with words, and the trail tells all of it', async () => {
    const { page, ids, citizen } = await open(1)
    const [id = ''] = ids
    await page.goto(`/review/${id}`)
    await page.getByRole('button', { name: '停钟' }).click()
    const dialog = page.getByRole('dialog', { name: '停钟' })
    await dialog.getByLabel('法定事由').selectOption('专家评审')
    await dialog.getByLabel('谁来做').fill('区规划资源局')
    await dialog.getByLabel('理由').fill('位置在风貌区，要请专家评审')
    await dialog.getByRole('button', { name: '停钟' }).click()
    await dialog.getByRole('alert').waitFor()
    await dialog.getByLabel('预计哪天结束').fill('2026-11-25')
    await dialog.getByRole('button', { name: '停钟' }).click()
    await done(page, '已办好')
    await page.getByText('这件现在不能作决定').waitFor()
    await page.reload()
    await page.getByRole('button', { name: '恢复计时' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '恢复计时' }).click()
    await done(page, '已办好')
    await page.reload()
    await decide(page).waitFor()
    await page.keyboard.press('3')
    await decide(page).getByLabel('意见', { exact: true }).fill('请窗口核实招牌离地高度')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog', { name: '退回收件？' }).getByRole('button', { name: '退回' }).click()
    await done(page, '已退回收件')
    const { state } = (await (await citizen.request.get(`/api/cases/${id}`)).json()) as Case
    expect(state).toBe('accepted')

    await page.setViewportSize(PHONE)
    await page.reload()
    await decide(page).waitFor()
    await page.screenshot(shots('review, case, phone'))
    expect(await audit(page)).toEqual([])
    await page.setViewportSize(DESKTOP)
    await page.keyboard.press('t')
    await page.waitForURL(`**/trace/${id}`)
    await page.getByText(/共\d+条记录，逐条核对过/).waitFor()
    const list = await page.getByRole('list', { name: '记录' }).innerText()
    for (const said of ['收件', '受理', '停止计时', '恢复计时', '退回收件', '请窗口核实招牌离地高度'])
      expect(list).toContain(said)
    await page.screenshot(shots('trace'))
    expect(await audit(page)).toEqual([])
  })

  test('what an applicant says opens a task with an owner and a day, which is closed with what was done', async () => {
    const { citizen, page, ids } = await open(1)
    const [id = ''] = ids
    await send(citizen, `/api/cases/${id}/object`, { words: '请看看我交的照片' })
    const { tasks } = (await (await page.request.get('/api/tasks')).json()) as { tasks: Task[] }
    const task = tasks.find(({ caseId }) => caseId === id)
    await page.goto('/tasks')
    const card = page.getByRole('listitem').filter({ hasText: task?.detail ?? '' })
    await card.getByText('谁办：审批人员').waitFor()
    await page.screenshot(shots('tasks'))
    expect(await audit(page)).toEqual([])
    await card.getByRole('button', { name: /^办结/ }).click()
    await page.getByRole('button', { name: '办结', exact: true }).last().click()
    await page.getByRole('dialog').getByRole('alert').waitFor()
    await page.getByLabel('处理情况').fill('照片看过，已回复申请人')
    await page.getByRole('dialog').getByRole('button', { name: '办结', exact: true }).click()
    await expect.poll(() => card.count()).toBe(0)
    await page.getByRole('radio', { name: '办结的' }).check({ force: true })
    await card.getByText('照片看过，已回复申请人').waitFor()
    await page.setViewportSize(PHONE)
    expect(await audit(page)).toEqual([])
  })
})
