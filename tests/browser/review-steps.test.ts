import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import type { Case, Hints, Trace } from '../../src/contract/index.ts'
import { CONTRACT, LICENCE, MATTER } from '../support/desk.ts'
import { startOpenAiServer } from '../support/openai-server.ts'
import { startTestServer } from '../support/server.ts'
import { BROKEN } from './applying.ts'
import { audit } from './audit.ts'
import { handIn, send, signInAs } from './desks.ts'
import { DESKTOP, PHONE, useBrowser, withoutBrowser } from './visit.ts'

const shots = (name: string) => ({ path: join(import.meta.dirname, 'shots', `${name}.png`) })
const done = (page: Page, what: string) => page.getByRole('heading', { name: what, level: 2, exact: true }).waitFor()
const decide = (page: Page) => page.getByRole('form', { name: '您的决定' })
/** Presses the button that sends a dialog. */
const press = (page: Page, name: string) =>
  page.getByRole('dialog', { name }).getByRole('button', { name, exact: true }).click()

describe.skipIf(withoutBrowser)('the other steps of an approver', () => {
  const visit = useBrowser()

  const open = async () => {
    const citizen = await visit('/')
    await signInAs(citizen, 'citizen', '/cases')
    const clerk = await visit('/')
    await signInAs(clerk, 'clerk', '/account')
    const page = await visit('/', { tolerate: BROKEN })
    await signInAs(page, 'approver', '/account')
    return { citizen, clerk, page }
  }
  const caseOf = async (page: Page, id: string) => (await (await page.request.get(`/api/cases/${id}`)).json()) as Case
  const shop = async ({ citizen, clerk, page }: Awaited<ReturnType<typeof open>>) => {
    const id = await handIn(citizen)
    await send(clerk, `/api/cases/${id}/accept`)
    await page.goto(`/review/${id}`)
    await decide(page).waitFor()
    return id
  }

  test('the term is extended once, with who approved it; a hearing is told of; both give a document', async () => {
    const { citizen, clerk, page } = await open()
    const { id } = await send<Case>(citizen, '/api/cases', MATTER)
    await send(citizen, `/api/cases/${id}/submit`, { anyway: true })
    await send(clerk, `/api/cases/${id}/accept`)
    await page.goto(`/review/${id}`)
    const before = (await caseOf(page, id)).handling?.clock
    await page.getByRole('button', { name: '延长期限' }).click()
    const dialog = page.getByRole('dialog', { name: '延长期限' })
    await dialog.getByLabel('延长几个工作日').fill('12')
    await dialog.getByLabel('理由').fill('要向邻近居民核实')
    await dialog.getByLabel('批准的机关负责人').fill('顾明')
    await press(page, '延长期限')
    await dialog.getByRole('link', { name: '最多延长10个工作日' }).click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('5')
    await page.screenshot(shots('review, extend'))
    expect(await audit(page)).toEqual([])
    await press(page, '延长期限')
    await done(page, '已办好')
    await page.getByRole('link', { name: /^看《延长/ }).waitFor()
    const after = (await caseOf(page, id)).handling?.clock
    expect((after?.statutory.remaining ?? 0) - (before?.statutory.remaining ?? 0)).toBe(5)
    expect(after?.promised.due).toBe(before?.promised.due)
    expect(await page.getByRole('button', { name: '延长期限' }).count()).toBe(0)

    await page.setViewportSize(PHONE)
    await page.getByRole('button', { name: '告知听证' }).click()
    const hearing = page.getByRole('dialog', { name: '告知听证' })
    await press(page, '告知听证')
    await hearing.getByRole('link', { name: '联系人和电话：请写明' }).waitFor()
    await hearing.getByLabel('听证的事').fill('招牌是否影响楼上居民')
    await hearing.getByLabel('告知的权利').fill('收到本告知书5日内可以要求听证，不收费')
    await hearing.getByLabel('联系人和电话').fill('顾明，021-00000000')
    await page.screenshot(shots('review, hearing, phone'))
    expect(await audit(page)).toEqual([])
    await press(page, '告知听证')
    await done(page, '已办好')
    await page.getByRole('link', { name: /^看《听证/ }).waitFor()
    await page.setViewportSize(DESKTOP)
    await page.getByText('已告知', { exact: true }).waitFor()
  })

  test('a case is handed to another office with words, and is told to be there', async () => {
    const desk = await open()
    const { page } = desk
    const admin = await visit('/')
    await signInAs(admin, 'admin', '/account')
    const office = `青禾区市场监督管理局${Date.now()}`
    await send(admin, '/api/admin/offices', { name: office, region: '310000' })
    const id = await shop(desk)
    await page.getByRole('button', { name: '转交' }).click()
    const dialog = page.getByRole('dialog', { name: '转交' })
    await press(page, '转交')
    await dialog.getByRole('alert').waitFor()
    await dialog.getByLabel('转给').selectOption({ label: office })
    await dialog.getByLabel('理由').fill('招牌内容归市场监管')
    await page.screenshot(shots('review, transfer'))
    await press(page, '转交')
    await done(page, '已办好')
    expect((await caseOf(page, id)).handling?.office.name).toBe(office)
  })

  test('a refusal is proposed by one and made by another, and its delivery is written down as it was', async () => {
    const desk = await open()
    const { page, citizen } = desk
    const id = await shop(desk)
    const refuse = async (who: Page) => {
      const form = decide(who)
      await form.getByText('不予', { exact: true }).click()
      await form.getByLabel('意见', { exact: true }).fill('招牌遮挡了楼上居民的窗户')
      await form.getByRole('checkbox', { name: /不妨碍他人生产经营/ }).check()
      await form.getByLabel(/^查明的事实/).fill('招牌上沿高出二楼窗台40厘米')
      await form.getByLabel(/^证据/).fill('户外招牌设置示意图第1页')
      const override = form.getByLabel(/^与系统建议不同/)
      if ((await override.count()) > 0) await override.fill('现场看过，确实遮挡')
      await form.getByRole('button', { name: '提交决定' }).click()
      return who.getByRole('dialog', { name: '发出不予决定？' })
    }
    const first = await refuse(page)
    await first.getByText('这件要两个人签。').waitFor()
    await first.getByRole('button', { name: '发出' }).click()
    await done(page, '已拟定，等第二人复核')
    expect((await caseOf(citizen, id)).state).not.toBe('refused')

    const second = await visit('/', { tolerate: BROKEN })
    await signInAs(second, 'approver2', '/account')
    await second.goto(`/review/${id}`)
    await decide(second).getByText('第一人已拟定不予，等您复核').waitFor()
    const asked = await refuse(second)
    const paper = second.frameLocator('iframe[title="决定书预览"]')
    await paper.getByText('招牌上沿高出二楼窗台40厘米').first().waitFor()
    await second.screenshot(shots('review, refusal, second'))
    expect(await audit(second)).toEqual([])
    await asked.getByRole('button', { name: '发出' }).click()
    await done(second, '已不予')

    await page.reload()
    await page.getByRole('button', { name: '送达' }).click()
    const dialog = page.getByRole('dialog', { name: '送达' })
    await dialog.getByLabel('送达方式').selectOption('电子送达')
    await dialog.getByLabel('签收人').fill('陆文娟')
    await dialog.getByLabel('送达地点').fill('随申办')
    await press(page, '送达')
    await dialog.getByRole('link', { name: '电子送达要受送达人同意，请确认后再送' }).waitFor()
    await dialog.getByLabel('受送达人同意电子送达').check()
    await page.screenshot(shots('review, delivery'))
    expect(await audit(page)).toEqual([])
    await press(page, '送达')
    await done(page, '已办好')
    await page.getByRole('link', { name: /^看《送达/ }).waitFor()
    expect((await caseOf(citizen, id)).state).toBe('delivered')
  })

  test('evidence from a real check of real papers opens at its place, and that it was looked at is recorded', async () => {
    const { citizen, clerk, page } = await open()
    const { id } = await send<Case>(citizen, '/api/cases', {
      ...MATTER,
      facts: { ...MATTER.facts, carrier_licensed: true },
    })
    const attach = async (name: string, buffer: Buffer, materialId: string) => {
      const file = { name, mimeType: 'application/pdf', buffer }
      const sent = await citizen.request.post(`/api/cases/${id}/documents`, { multipart: { file, materialId } })
      expect(sent.status(), await sent.text()).toBe(201)
    }
    await attach('营业执照.pdf', LICENCE, 'license')
    await attach('运输合同.pdf', CONTRACT, 'carrier-contract')
    await send(citizen, `/api/cases/${id}/submit`, { anyway: true })
    await send(clerk, `/api/cases/${id}/check`)
    await send(clerk, `/api/cases/${id}/accept`)
    const hints = (await (await page.request.get(`/api/review/cases/${id}/hints`)).json()) as Hints
    const point = hints.points.find(({ evidence }) => evidence.some(({ box }) => box !== null))
    const seen = point?.evidence.find(({ box }) => box !== null)
    expect(seen, JSON.stringify(hints.points, null, 1)).toMatchObject({ source: 'paper', page: 1 })

    await page.goto(`/review/${id}`)
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: point?.point, exact: true }) })
    await row.getByText('还没打开').waitFor()
    await row.getByRole('button', { name: new RegExp(`${seen?.label}.*第1页`) }).click()
    const dialog = page.getByRole('dialog', { name: `证据：${seen?.label}` })
    await dialog.getByText(seen?.value ?? '').waitFor()
    const picture = dialog.getByRole('img', { name: `${seen?.label}第1页` })
    await picture.evaluate((image) => (image as HTMLImageElement).decode())
    const [whole, mark] = await Promise.all([
      picture.boundingBox(),
      dialog.getByRole('img', { name: `${seen?.label}所在的位置` }).boundingBox(),
    ])
    const [x = 0, y = 0, width = 0] = seen?.box ?? []
    expect(mark && whole && (mark.x - whole.x) / whole.width).toBeCloseTo(x, 1)
    expect(mark && whole && (mark.y - whole.y) / whole.height).toBeCloseTo(y, 1)
    expect(mark && whole && mark.width / whole.width).toBeCloseTo(width, 1)
    await page.screenshot(shots('review, evidence'))
    expect(await audit(page)).toEqual([])
    await dialog.getByRole('radio', { name: '符合', exact: true }).check({ force: true })
    await dialog.getByLabel('说明（可不填）').fill('和登记的一致')
    await dialog.getByRole('button', { name: '记下我的认定' }).click()
    await row.getByText('看过').waitFor()

    const supervisor = await visit('/')
    await signInAs(supervisor, 'supervisor', '/account')
    const trail = await supervisor.request.get(`/api/supervise/cases/${id}/trace`)
    const { events, intact } = (await trail.json()) as Trace
    const looks = events.filter(({ type, data }) => type === 'open_evidence' && data.point === point?.id)
    expect(looks.length).toBeGreaterThan(0)
    expect(intact).toBe(true)
  })
})

/** A second server starts within the test; a busy machine is slow, not wrong. */
const STARTS_MS = 300_000

/** A data folder for one more server, with the index of the first. */
async function besides(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'zhengtong-test-'))
  for (const built of ['index', 'catalogue'])
    await cp(join(inject('dataDir'), built), join(dataDir, built), { recursive: true })
  return dataDir
}

describe.skipIf(withoutBrowser)('with a chat model', () => {
  const visit = useBrowser()

  test(
    'the draft is put in smoother words, said to be a model’s, and taken over',
    async () => {
      const model = await startOpenAiServer(({ messages }) => [
        (messages.at(-1)?.content.trim() ?? '').replace('综上，还有', '综合以上各项，还有'),
      ])
      const server = await startTestServer({
        DATA_DIR: await besides(),
        DEMO: '1',
        OPENAI_BASE_URL: model.url,
        CHAT_MODEL: 'test',
      })
      const at = { baseUrl: server.url, tolerate: BROKEN }
      const citizen = await visit('/', at)
      await signInAs(citizen, 'citizen', '/cases')
      const clerk = await visit('/', at)
      await signInAs(clerk, 'clerk', '/account')
      const page = await visit('/', at)
      await signInAs(page, 'approver', '/account')
      const id = await handIn(citizen)
      await send(clerk, `/api/cases/${id}/accept`)
      await page.goto(`/review/${id}`)
      const draft = page.getByRole('region', { name: '意见草稿' })
      await draft.getByRole('button', { name: '请模型理顺文字' }).click()
      await draft.getByText('文字由大模型理顺').waitFor()
      await draft.getByText('综合以上各项').waitFor()
      await draft.scrollIntoViewIfNeeded()
      await page.screenshot(shots('review, reworded'))
      expect(await audit(page)).toEqual([])
      await decide(page).getByText('准予', { exact: true }).click()
      await draft.getByRole('button', { name: '带入意见，再改' }).click()
      expect(await decide(page).getByLabel('意见', { exact: true }).inputValue()).toContain('综合以上各项')
      await decide(page).getByText('系统草稿，还没有改过').waitFor()
      await draft.getByRole('button', { name: '看原稿' }).click()
      await draft.getByText('综上，还有').waitFor()
      await server.close()
      await model.close()
    },
    STARTS_MS,
  )
})
