import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chunk, startOpenAiServer } from '../support/openai-server.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { answered, askPath, shot, useBrowser, withoutBrowser } from './visit.ts'

const QUESTION = '居住证签注要带什么材料'

describe.skipIf(withoutBrowser)('asking', () => {
  const visit = useBrowser()

  test('a question gets an answer with its sources beside it, and a way on to a person', async () => {
    const page = await visit('/')
    await page.getByRole('link', { name: '居住证签注要带什么材料' }).click()
    await answered(page)
    expect(await page.getByText(QUESTION, { exact: true }).isVisible()).toBe(true)
    const sources = page.getByRole('complementary', { name: '出处' })
    const cites = page.getByRole('article', { name: '回答' }).getByRole('link', { name: /^出处\d+$/ })
    expect(await cites.count()).toBeGreaterThan(0)
    expect(await sources.getByRole('listitem').count()).toBe(await cites.count())
    await shot(page, 'answer')
    await cites.first().click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('aside')?.getAttribute('aria-label')))
      .toBe('出处')

    const followUp = page.getByRole('navigation', { name: '接下来' }).getByRole('button').first()
    const text = await followUp.innerText()
    await followUp.click()
    await expect.poll(() => page.getByRole('article', { name: '回答' }).count()).toBe(2)
    await answered(page)

    const last = page.getByRole('article', { name: '回答' }).last()
    await last.getByRole('button', { name: '没用' }).click()
    await last.getByRole('button', { name: '看不懂' }).click()
    await last.getByText('收到，会有人看这一条。').waitFor()

    await page.getByRole('link', { name: '找人工，带上这段对话' }).click()
    const said = page.getByRole('region', { name: '您刚才问过的话' })
    await expect.poll(() => said.getByRole('listitem').allInnerTexts()).toEqual([QUESTION, text])
    await shot(page, 'help')
  })

  test('a source leads to the very part of the guide, and back leads to the conversation', async () => {
    const page = await visit(askPath('身份证丢了补办要多少钱'))
    await answered(page)
    const talk = page.url()
    await page
      .getByRole('link', { name: /^看这一段/ })
      .first()
      .click()
    await page.waitForURL('**/s/id-card-replace#fee')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goBack()
    await answered(page)
    expect(page.url()).toBe(talk)
    expect(await page.getByRole('article', { name: '回答' }).count()).toBe(1)
  })

  test('the address of a conversation opens it again, and 以前问过的 lists it', async () => {
    const page = await visit(askPath(QUESTION))
    await answered(page)
    await page.waitForURL(/\/ask\?c=/)
    const answer = await page.getByRole('article', { name: '回答' }).innerText()
    await page.reload()
    await answered(page)
    expect(await page.getByRole('article', { name: '回答' }).innerText()).toBe(answer)
    await page.getByRole('link', { name: '问一问' }).first().click()
    await page.getByRole('heading', { name: '您想问什么？' }).waitFor()
    await page.getByRole('button', { name: '以前问过的' }).click()
    await page.getByRole('dialog').getByRole('link', { name: QUESTION }).click()
    await answered(page)
  })

  test('where the words leave it open it asks back, and takes the choice', async () => {
    const page = await visit(askPath('过户'))
    await page.getByRole('article', { name: '回答' }).getByRole('button', { name: '房子' }).click()
    await expect.poll(() => page.getByRole('article', { name: '回答' }).count()).toBe(2)
    await answered(page)
    expect(await page.getByRole('article', { name: '回答' }).last().innerText()).toContain('不动产转移登记')
  })

  test('who asks for a person gets the number and what to prepare', async () => {
    const page = await visit(askPath('我要转人工'))
    const call = page.getByRole('article', { name: '回答' }).getByRole('link', { name: '打12345' })
    expect(await call.getAttribute('href')).toBe('tel:12345')
  })

  test('a conversation that is gone says so and offers to begin', async () => {
    const page = await visit('/ask?c=no-such-talk', { tolerate: /404/ })
    await page.getByText('以前的对话找不到了，可能已过保存期。可以重新问。').waitFor()
    await page.getByRole('button', { name: '身份证到期了怎么换？' }).click()
    await answered(page)
  })

  test.each([
    [500, '{}', '没答上来，是系统的问题，不是您的'],
    [429, '{"detail":"请求太多，请在20秒后再试"}', '请求太多，请在20秒后再试'],
  ])('after a refusal with %i the question stands and is asked again', async (status, body, said) => {
    const page = await visit('/ask', { tolerate: /500|429/ })
    let refused = true
    await page.route('**/api/ask', (route) => (refused ? route.fulfill({ status, body }) : route.continue()))
    await page.getByRole('textbox').fill(QUESTION)
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText(said).waitFor()
    refused = false
    await page.getByRole('button', { name: '再试一次' }).click()
    await answered(page)
    expect(await page.getByText(QUESTION, { exact: true }).count()).toBe(1)
  })

  test('without a network nothing written is lost', async () => {
    const page = await visit('/ask', { tolerate: /ERR_INTERNET_DISCONNECTED/ })
    await page.getByRole('textbox').fill(QUESTION)
    await page.context().setOffline(true)
    await page.getByRole('status').getByText('网断了。您写的话存在这台设备上，连上后可以接着用。').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('网断了').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: '再试一次' }).click()
    await answered(page)
  })
})

describe.skipIf(withoutBrowser)('with a slow chat model', () => {
  const visit = useBrowser()
  let server: TestServer
  let model: Awaited<ReturnType<typeof startOpenAiServer>>
  beforeAll(async () => {
    model = await startOpenAiServer({ raw: () => {} })
    server = await startTestServer({ CHAT_MODEL: 'slow', OPENAI_BASE_URL: model.url, OPENAI_API_KEY: 'none' })
  })
  afterAll(async () => {
    await server?.close()
    await model?.close()
  })

  test.each(['button', 'Escape'])(
    'a running answer is stopped with %s, on the server too, and can be had again',
    async (way) => {
      model.state.behaviour = {
        raw: (_request, response) => {
          response.writeHead(200, { 'content-type': 'text/event-stream' })
          response.write(chunk('要'))
        },
      }
      const aborted = model.state.aborted
      const asked = model.requests.length
      const page = await visit('/ask', { baseUrl: server.url })
      await page.getByRole('textbox').fill(QUESTION)
      await page.keyboard.press('Enter')
      await page.getByText('正在查办事指南').first().waitFor()
      await expect.poll(() => model.requests.length).toBeGreaterThan(asked)
      await shot(page, 'working')
      if (way === 'button') await page.getByRole('button', { name: '停在这里' }).click()
      else await page.keyboard.press('Escape')
      await page.getByText('已停在这里。要接着问，在下面写就行。').waitFor()
      await expect.poll(() => model.state.aborted).toBeGreaterThan(aborted)

      model.state.behaviour = () => ['照旧']
      await page.getByRole('button', { name: '再问一次' }).click()
      await answered(page)
      expect(await page.getByText(QUESTION, { exact: true }).count()).toBe(1)
    },
  )
})
