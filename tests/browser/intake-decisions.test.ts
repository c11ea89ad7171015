import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Case } from '../../src/contract/index.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { audit } from './audit.ts'
import { FACTS, handIn, send, signInAs } from './desks.ts'
import { DESKTOP, PHONE, shot, useBrowser, withoutBrowser } from './visit.ts'

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge')
const OTHER = '演示区市容绿化管理局'

/** The shipped knowledge, but that 店招备案 lets the lease come later and takes a commitment; no shipped service of the demonstration office does. */
async function moreModes(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'zhengtong-modes-'))
  await cp(KNOWLEDGE, dir, { recursive: true })
  const file = join(dir, 'services/city/shop-sign.yaml')
  const source = await readFile(file, 'utf8')
  const changed = source.replace('commitment: null, tolerant: []', 'commitment: true, tolerant: [lease-proof]')
  expect(changed).not.toBe(source)
  await writeFile(file, changed)
  return dir
}

describe.skipIf(withoutBrowser)('decisions at the clerk’s bench', () => {
  const visit = useBrowser()
  let knowledge: string
  let server: TestServer
  beforeAll(async () => {
    knowledge = await moreModes()
    server = await startTestServer({ DEMO: '1', READING_WORKERS: '1', KNOWLEDGE_DIR: knowledge })
  })
  afterAll(async () => {
    await server.close()
    await rm(knowledge, { recursive: true })
  })

  const enter = async (role: string, path: string, tolerate?: RegExp) => {
    const page = await visit('/', { baseUrl: server.url, ...(tolerate && { tolerate }) })
    await signInAs(page, role, path)
    return page
  }
  /** A case that was handed in, opened at the desk. */
  const opened = async (tolerate?: RegExp): Promise<{ page: Page; id: string; read: () => Promise<Case> }> => {
    const citizen = await enter('citizen', '/cases')
    const id = await handIn(citizen, undefined, { ...FACTS, subject_type: '企业', premises_right: '租赁' })
    const page = await enter('clerk', `/intake/${id}`, tolerate)
    await page.getByRole('region', { name: '页面图像' }).waitFor()
    const read = async () => (await (await citizen.request.get(`/api/cases/${id}`)).json()) as Case
    return { page, id, read }
  }
  const dialog = (page: Page) => page.getByRole('dialog')
  const look = async (page: Page, name: string) => {
    await shot(page, `desk ${name}`)
    await page.setViewportSize(PHONE)
    await shot(page, `desk ${name}, phone`)
    expect(await audit(page)).toEqual([])
    await page.setViewportSize(DESKTOP)
  }
  /** Looks at the document first, then has it issued. */
  const issue = async (page: Page, words: RegExp, button: string) => {
    await dialog(page).getByRole('button', { name: '先看文书' }).click()
    await page.frameLocator('iframe').getByText(words).first().waitFor()
    await look(page, `${button}, document`)
    await dialog(page).getByRole('button', { name: button, exact: true }).click()
    await page.getByRole('dialog', { name: /^已出《/ }).waitFor()
  }

  test('not accepted: by a person, with the ground, the body to go to and the remedies', async () => {
    const { page, read } = await opened()
    await page.keyboard.press('3')
    const form = dialog(page)
    await form.getByLabel('情形').selectOption({ label: '依法不属于本机关职权范围' })
    await form.getByLabel('查明的事实').fill('招牌所在的地块在相邻的区内')
    await form.getByRole('button', { name: '先看文书' }).click()
    expect(await form.getByLabel('该去哪个机关').evaluate((field) => field.matches(':invalid'))).toBe(true)
    await form.getByLabel('该去哪个机关').fill('相邻区城市管理行政执法局')
    await look(page, 'not accept')
    await issue(page, /行政复议/, '出决定书')
    expect((await read()).state).toBe('not_accepted')
  })

  test('with a paper to come: which one, the promise and the day', async () => {
    const { page, read } = await opened()
    await page.getByRole('button', { name: '核对材料' }).click()
    await page
      .getByText(/场所租赁（使用）协议/)
      .first()
      .waitFor({ timeout: 90_000 })
    await page
      .getByText(/可容缺/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: '容缺受理' }).click()
    const form = dialog(page)
    await form.getByRole('checkbox', { name: '场所租赁（使用）协议' }).check()
    await form.getByLabel('申请人的承诺').fill('房东月底回沪，回来就把合同补来')
    await form.getByLabel('最晚补到哪一天').fill('2026-11-20')
    await look(page, 'tolerate')
    await issue(page, /场所租赁（使用）协议/, '发出')
    expect(await read()).toMatchObject({
      state: 'accepted',
      handling: { tolerated: { open: ['lease-proof'], by: '2026-11-20' } },
    })
  })

  test('a commitment in place of proof, and the case goes on as it was', async () => {
    const { page, read } = await opened()
    await page.getByRole('button', { name: '告知承诺' }).click()
    const form = dialog(page)
    await form.getByLabel(/^承诺的事项/).fill('招牌下沿离人行道不低于三米\n招牌不遮挡消防登高面')
    await form.getByLabel('申请人的承诺').fill('以上属实，不实愿承担责任')
    await look(page, 'commit')
    await issue(page, /不遮挡消防登高面/, '发出')
    expect((await read()).state).toBe('received')
  })

  test('a slip in the form is mended on the spot, with where the right value was seen', async () => {
    const { page, read } = await opened()
    await page.getByRole('button', { name: '当场更正' }).click()
    const form = dialog(page)
    await form.getByLabel('改哪一格').selectOption('联系电话')
    await form.getByLabel('正确的写法').fill('13900000000')
    await form.getByLabel('在哪里看到的').fill('申请人当面说')
    await look(page, 'mend')
    await form.getByRole('button', { name: '存下' }).click()
    await page.getByText('已更正，记下了。').waitFor()
    expect((await read()).applicant.联系电话).toBe('13900000000')
  })

  test('handed to another office, and out of this one’s hands', async () => {
    const admin = await enter('admin', '/')
    await send(admin, '/api/admin/offices', { name: OTHER, region: '310101' })
    const { page, read } = await opened()
    await page.keyboard.press('4')
    const form = dialog(page)
    await form.getByLabel('转给哪个机构').selectOption({ label: OTHER })
    await form.getByLabel('为什么').fill('这一条路由市容部门管')
    await look(page, 'transfer')
    await form.getByRole('button', { name: '转过去' }).click()
    await page.getByRole('dialog', { name: /已转过去/ }).waitFor()
    expect((await read()).handling?.office.name).toBe(OTHER)
  })

  test('two clerks at once: the second one is told what happened, and loses nothing of what was written', async () => {
    const { page, id, read } = await opened(/status of 409/)
    await page.keyboard.press('3')
    const form = dialog(page)
    await form.getByLabel('情形').selectOption({ label: '同一事项正在办理或者已经办结' })
    await form.getByLabel('查明的事实').fill('同一块招牌上个月已经备案')
    await form.getByRole('button', { name: '先看文书' }).click()
    await form.getByRole('button', { name: '出决定书' }).waitFor()
    const colleague = await enter('clerk', '/intake')
    await send(colleague, `/api/cases/${id}/accept`)
    await form.getByRole('button', { name: '出决定书' }).click()
    const alert = form.getByRole('alert')
    await alert.getByText('别人先办了').waitFor()
    await look(page, 'two at once')
    expect((await read()).state).toBe('accepted')
    await alert.getByRole('button', { name: '看最新的' }).click()
    await alert.waitFor({ state: 'detached' })
    expect(await form.getByLabel('查明的事实').inputValue()).toBe('同一块招牌上个月已经备案')
  })
})
