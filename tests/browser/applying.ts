import type { Page } from 'playwright-core'
import { aPdf } from '../support/papers.ts'

export const SERVICE = 'shop-sign'
export const LEASE = '场所租赁（使用）协议'
/** What the browser itself writes of a refusal or of a connection that the test breaks. */
export const BROKEN = /ERR_|status of (401|404|412|422)/

export const cell = (page: Page, name: string) => page.getByRole('textbox', { name, exact: false }).first()
export const slot = (page: Page, name: string) => page.getByRole('article', { name, exact: true })

export async function signUp(page: Page): Promise<void> {
  await page.goto(`/sign-up?next=${encodeURIComponent(`/s/${SERVICE}/apply`)}`)
  await page.getByLabel('姓名').fill('陆文娟')
  await page.getByLabel('邮箱').fill(`lu${Date.now()}@example.com`)
  await page.getByLabel('设一个密码').fill('a long enough password')
  await page.getByRole('button', { name: '注册' }).click()
  await page.waitForURL('**/edit')
  await page.getByRole('heading', { name: '材料', exact: true }).waitFor()
}

export async function choose(page: Page, button: string, file: { name: string; mimeType: string; buffer: Buffer }) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ])
  await chooser.setFiles(file)
}

export const lease = (note = '') => ({ name: '租赁合同.pdf', mimeType: 'application/pdf', buffer: aPdf({ note }) })

/** A fact that nobody said yet, so that the paper that hangs on it is asked for. */
export async function sayHowPremisesAreHeld(page: Page) {
  const situation = page.getByRole('region', { name: '您的情形' })
  await situation.getByText(/还有\d+个没说/).click()
  await situation.getByRole('radio', { name: '租赁' }).check({ force: true })
  await page.getByText(/已自动保存/).waitFor()
  await slot(page, LEASE).waitFor()
}
