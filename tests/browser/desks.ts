import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Case } from '../../src/contract/index.ts'
import { aPdf } from '../support/papers.ts'

/** A service of the demonstration office that asks for a drawing. */
export const SERVICE = 'shop-sign'
export const SKETCH = '户外招牌设置示意图'

/** Signs in through the screen, as one of the demonstration accounts. */
export async function signInAs(page: Page, role: string, path: string): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`)
  await page.getByLabel('邮箱或用户名').fill(`${role}@demo.local`)
  await page.getByLabel('密码', { exact: true }).fill('zhengtong-demo')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL(`**${path}`)
}

/** A step that is not under test, taken with the session of the page. */
export async function send<T = { case: Case }>(page: Page, path: string, data: object = {}): Promise<T> {
  const answer = await page.request.post(path, { data })
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()) as T
}

export const FACTS = {
  is_sign_only: true,
  own_premises: true,
  blocks_facility: false,
  affects_residents: false,
  sign_installed: false,
}

/** A case with one paper, handed in by whoever is signed in. */
export async function handIn(page: Page, serviceId = SERVICE, facts: object = FACTS): Promise<string> {
  const applicant = { 设置单位名称: '浦东新区青禾面馆', 联系人: '陆文娟', 联系电话: '13800000000' }
  const { id } = await send<Case>(page, '/api/cases', { serviceId, facts, applicant })
  const file = { name: '示意图.pdf', mimeType: 'application/pdf', buffer: aPdf({ note: id }) }
  const sent = await page.request.post(`/api/cases/${id}/documents`, { multipart: { file, materialId: 'sketch' } })
  expect(sent.status(), await sent.text()).toBe(201)
  await send(page, `/api/cases/${id}/submit`, { anyway: true })
  return id
}

export const ITEM = {
  code: 'C5',
  materialId: 'sketch',
  message: '第1页只标了长和宽，没有离地高度',
  remedy: '量出从人行道地面到招牌下沿的高度，标在图上，重新传一张',
  basis: '办事指南的材料要求“尺寸标注齐全”',
}

/** A second approver of the demonstration office, signed in; an admin gives them their place. */
export async function secondApprover(person: Page, admin: Page): Promise<void> {
  const email = `second${Date.now()}@example.com`
  const password = 'a long enough password'
  await send(person, '/api/auth/sign-up/email', { name: '陆行', email, password })
  const { people } = (await (await admin.request.get(`/api/admin/people?q=${email}`)).json()) as {
    people: { id: string }[]
  }
  const place = { role: 'approver', office: 'office_demo' }
  const changed = await admin.request.patch(`/api/admin/people/${people[0]?.id}`, { data: place })
  expect(changed.ok(), await changed.text()).toBe(true)
  await send(person, '/api/auth/sign-in/email', { email, password })
}
