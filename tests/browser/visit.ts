import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

const CHROMIUM = '/usr/bin/chromium'
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const SHOTS = join(import.meta.dirname, 'shots')
export const DESKTOP = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }

/** Without Chromium a developer's run skips; in CI it fails. */
export const withoutBrowser = !existsSync(CHROMIUM) && process.env.CI !== 'true'

export type Visit = {
  /** Console messages that belong to what the test does, such as a request it makes fail. */
  tolerate?: RegExp
  baseUrl?: string
}
type Visitor = { context: BrowserContext; errors: string[] }

/** One browser for a file of tests; each visit is a new person, and nobody may meet an error in the console. */
export function useBrowser() {
  let browser: Browser | undefined
  let visitors: Visitor[] = []
  beforeAll(async () => {
    if (!withoutBrowser) browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS })
  })
  afterEach(async () => {
    const errors = visitors.flatMap((visitor) => visitor.errors)
    await Promise.all(visitors.map(({ context }) => context.close()))
    visitors = []
    expect(errors).toEqual([])
  })
  afterAll(() => browser?.close())

  return async (path: string, { tolerate, baseUrl = inject('baseUrl') }: Visit = {}): Promise<Page> => {
    if (!browser) throw new Error('the browser has not started')
    const context = await browser.newContext({
      baseURL: baseUrl,
      viewport: DESKTOP,
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    })
    const errors: string[] = []
    const note = (text: string) => {
      if (!tolerate?.test(text)) errors.push(text)
    }
    visitors.push({ context, errors })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('pageerror', (error) => note(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') note(message.text())
    })
    await page.goto(path)
    return page
  }
}

/** A picture for people to look at; no test compares it. */
export const shot = (page: Page, name: string) => page.screenshot({ path: join(SHOTS, `${name}.png`) })

export const askPath = (question: string) => `/ask?q=${encodeURIComponent(question)}`
export const searchPath = (query: string) => `/search?q=${encodeURIComponent(query)}`

/** The last answer has arrived whole. */
export const answered = (page: Page) => page.getByRole('article', { name: '回答' }).last().getByText('有用').waitFor()
