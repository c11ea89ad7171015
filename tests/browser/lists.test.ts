import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../../src/app/index.ts'
import type { Case } from '../../src/contract/index.ts'
import { startOpenAiServer } from '../support/openai-server.ts'
import { signInAs } from '../support/people.ts'
import { startTestServer } from '../support/server.ts'
import { audit } from './audit.ts'
import { DESKTOP, PHONE, shot, useBrowser, withoutBrowser } from './visit.ts'

const SERVICE = 'construction-waste'

describe.skipIf(withoutBrowser)('lists that change', () => {
  const visit = useBrowser()
  let root: string
  let server: RunningServer
  let model: Awaited<ReturnType<typeof startOpenAiServer>>
  let draftId: string

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'zhengtong-lists-'))
    const [knowledge, dataDir] = [join(root, 'knowledge'), join(root, 'data')]
    await cp(join(import.meta.dirname, '../../knowledge'), knowledge, { recursive: true })
    const file = join(knowledge, 'services/city', `${SERVICE}.yaml`)
    const list = await readFile(file, 'utf8')
    const condition = /\n {2}- \{id: ([\w-]+), text: ([^,]+),/.exec(list)
    model = await startOpenAiServer(() => [
      JSON.stringify({
        proposals: [
          {
            rule: 'L31',
            path: `conditions.${condition?.[1]}.text`,
            quote: condition?.[2],
            message: '设定依据的原文里没有写这一条',
          },
        ],
      }),
    ])
    const env = { DATA_DIR: dataDir, KNOWLEDGE_DIR: knowledge, DEMO: '1', TODAY: '2026-11-18' }
    const first = await startTestServer(env)
    const citizen = await signInAs(first, 'citizen')
    const { body } = await citizen.post<Case>('/api/cases', {
      serviceId: SERVICE,
      applicant: { 申请单位名称: '某某公司' },
    })
    draftId = body.id
    const supervisor = await signInAs(first, 'supervisor')
    const scored = async () =>
      (await supervisor.get<{ points: unknown[] }>('/api/supervise/catalogue/scores')).body.points.length
    while ((await scored()) === 0) await sleep(200)
    await first.stop()
    await writeFile(
      file,
      list
        .replace(/version: "?\d{4}-\d\d-\d\d"?/, 'version: "2026-11-17"')
        .replace(/fee: \{amount: [^,}]+/, 'fee: {amount: 每车次10元'),
    )
    await writeFile(
      join(knowledge, 'services/city/construction-waste-huangpu.yaml'),
      list
        .replace(`id: ${SERVICE}`, `id: ${SERVICE}-huangpu`)
        .replace(/(dept:\s*\{name: )[^,]+/, '$1黄浦区绿化和市容管理局'),
    )
    server = await startServer({
      env: {
        PORT: '0',
        LOG_LEVEL: 'silent',
        ...env,
        TODAY: '2026-11-19',
        OPENAI_BASE_URL: model.url,
        CHAT_MODEL: 'test',
      },
    })
  }, 300_000)
  afterAll(async () => {
    await server?.close()
    await model?.close()
    if (root) await rm(root, { recursive: true, force: true })
  })

  const signIn = async (role: string, path: string): Promise<Page> => {
    const page = await visit(`/sign-in?next=${encodeURIComponent(path)}`, { baseUrl: server.url })
    await page.getByLabel('邮箱或用户名').fill(`${role}@demo.local`)
    await page.getByLabel('密码', { exact: true }).fill('zhengtong-demo')
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.waitForURL(`**${path}`)
    return page
  }
  const both = async (page: Page, name: string) => {
    await page.setViewportSize(DESKTOP)
    await shot(page, `lists, ${name}`)
    expect(await audit(page)).toEqual([])
    await page.setViewportSize(PHONE)
    await shot(page, `lists, ${name}, phone`)
    expect(await audit(page)).toEqual([])
    await page.setViewportSize(DESKTOP)
  }

  test('who fills in a draft is told what changed, and finds everything typed', async () => {
    const page = await signIn('citizen', `/cases/${draftId}/edit`)
    await page.getByRole('heading', { name: '您开始填以后，这件事的要求改过' }).waitFor()
    await page.getByText(/^收费：原来是“.+”，现在是“每车次10元”$/).waitFor()
    expect(await page.getByLabel('申请单位名称').first().inputValue()).toBe('某某公司')
    await both(page, 'draft')
  })

  test('a supervisor sees changes, scores by version, districts, links, and settles what a model proposes', async () => {
    const page = await signIn('supervisor', '/lint')
    const views = page.getByRole('navigation', { name: '看什么' })
    await views.getByRole('link', { name: '事项和法律的变动' }).click()
    await page.getByText(/1份没提交的申请/).waitFor()
    await both(page, 'changes')
    await views.getByRole('link', { name: '得分走势' }).click()
    await page.getByRole('img', { name: '得分走势' }).locator('svg').waitFor()
    await both(page, 'trend')
    await views.getByRole('link', { name: '各区对比' }).click()
    await page
      .getByText(/件写得不一样|没有写得不一样的/)
      .first()
      .waitFor()
    await both(page, 'districts')
    await views.getByRole('link', { name: '链接和电话' }).click()
    await page
      .getByText(/未获允许，未检查/)
      .first()
      .waitFor()
    await both(page, 'contacts')
    await views.getByRole('link', { name: '模型的建议' }).click()
    await page.getByLabel('看哪一项').selectOption(SERVICE)
    await page.getByRole('button', { name: '请模型看' }).click()
    await page.getByText('模型建议，待人核').waitFor()
    await both(page, 'proposals')
    await page.getByRole('button', { name: /^不采纳/ }).click()
    await page.getByRole('dialog').getByLabel('说明').fill('办法第七条写了')
    await page.getByRole('dialog').getByRole('button', { name: '记下' }).click()
    await page.getByText('没有这样的建议').waitFor()
    await views.getByRole('link', { name: '查出的问题' }).click()
    await page.getByRole('button', { name: '交给人改' }).click()
    await page.getByRole('dialog').getByLabel('几时改完').fill('2026-12-01')
    await shot(page, 'lists, give')
    await page.getByRole('dialog').getByRole('button', { name: '交办' }).click()
    await page.getByText(/已交办，2026年12月1日前改完/).waitFor()
  })
})
