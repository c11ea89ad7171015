import { describe, expect, test } from 'vitest'
import { BROKEN, cell, choose, LEASE, lease, sayHowPremisesAreHeld, signUp, slot } from './applying.ts'
import { audit } from './audit.ts'
import { shot, useBrowser, withoutBrowser } from './visit.ts'

describe.skipIf(withoutBrowser)('nothing typed or sent is lost', () => {
  const visit = useBrowser()

  test('an upload that breaks half-way is taken up where it stopped, and a wrong file is refused in words', async () => {
    const page = await visit('/', { tolerate: BROKEN })
    await signUp(page)
    await sayHowPremisesAreHeld(page)
    let pieces = 0
    let isBroken = false
    const offsets: number[] = []
    await page.route('**/uploads/*', async (route) => {
      const request = route.request()
      if (isBroken) return route.abort('connectionreset')
      if (request.method() === 'PATCH') {
        offsets.push(Number(request.headers()['upload-offset']))
        if (++pieces === 3) {
          isBroken = true
          return route.abort('connectionreset')
        }
      }
      return route.continue()
    })
    await choose(page, `给“${LEASE}”选文件`, lease('x'.repeat(2_500_000)))
    const place = slot(page, LEASE)
    await place.getByText(/网断了，已传\d+%，连上后接着传/).waitFor()
    expect(Number(await place.getByRole('progressbar').getAttribute('value'))).toBeGreaterThan(500_000)
    await shot(page, 'upload, broken')
    isBroken = false
    await place.getByText('已收到').waitFor({ timeout: 60_000 })
    expect(offsets[0]).toBe(0)
    expect(offsets.filter((offset) => offset === 0)).toHaveLength(1)
    expect(offsets.at(-1)).toBeGreaterThan(1_000_000)

    await choose(page, '给“户外招牌设置示意图”选文件', {
      name: '示意图.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('this is no PDF'),
    })
    await slot(page, '户外招牌设置示意图').getByRole('alert').waitFor()
    await slot(page, '户外招牌设置示意图').getByRole('button', { name: '关上' }).click()

    await choose(page, `换一份：租赁合同.pdf`, { ...lease('another'), name: '新合同.pdf' })
    await place.getByRole('link', { name: /新合同\.pdf/ }).waitFor()
    await expect.poll(() => place.getByRole('link', { name: /租赁合同\.pdf/ }).count()).toBe(0)
    await page.getByRole('button', { name: '移到别处：新合同.pdf' }).click()
    await page.getByRole('dialog').getByText('户外招牌设置示意图').click()
    await page.getByRole('dialog').getByRole('button', { name: '移过去' }).click()
    await slot(page, '户外招牌设置示意图')
      .getByRole('link', { name: /新合同\.pdf/ })
      .waitFor()
    await page.getByRole('button', { name: '删掉：新合同.pdf' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '删掉' }).click()
    await expect.poll(() => page.getByRole('link', { name: /新合同\.pdf/ }).count()).toBe(0)
  })

  test('two windows on one form: nothing is overwritten, the person chooses cell by cell', async () => {
    const page = await visit('/', { tolerate: BROKEN })
    await signUp(page)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await cell(other, '设置单位名称').waitFor()
    await cell(page, '设置单位名称').fill('甲面馆')
    await cell(page, '招牌内容').fill('甲')
    await page.getByText(/已自动保存/).waitFor()
    await cell(other, '设置单位名称').fill('乙面馆')
    const dialog = other.getByRole('dialog', { name: '您在别处也改过这张表' })
    await dialog.waitFor()
    await shot(other, 'two versions')
    expect(await audit(other)).toEqual([])
    expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0)
    await other.keyboard.press('Escape')
    await dialog.getByRole('button', { name: '按选好的接着填' }).click()
    await dialog.getByText('还有2处没选').waitFor()
    await other.reload()
    await dialog.waitFor()
    await dialog.getByRole('group', { name: '设置单位名称' }).getByText('这里填的').click()
    await dialog.getByRole('group', { name: '招牌内容' }).getByText('别处存的').click()
    await dialog.getByRole('button', { name: '按选好的接着填' }).click()
    await other.getByText(/已自动保存/).waitFor()
    expect(await cell(other, '招牌内容').inputValue()).toBe('甲')
    await page.reload()
    await expect.poll(() => cell(page, '设置单位名称').inputValue()).toBe('乙面馆')
    await other.close()
  })

  test('without a connection what is typed stays on the device and is sent when it is back', async () => {
    const page = await visit('/', { tolerate: BROKEN })
    await signUp(page)
    await page.context().setOffline(true)
    await cell(page, '数量').fill('2')
    await page.getByText('网断了，存在这台设备上，连上后自动补存').waitFor()
    await page.getByRole('button', { name: '先存着，回头办' }).click()
    await page
      .getByText(/填的存在这台设备上/)
      .first()
      .waitFor()
    await page.context().setOffline(false)
    await page.getByText(/已自动保存/).waitFor()
    await page.reload()
    await expect.poll(() => cell(page, '数量').inputValue()).toBe('2')

    await page.route('**/draft', (route) => route.abort('connectionreset'))
    await cell(page, '数量').fill('3')
    await page.getByText('网断了，存在这台设备上').waitFor()
    await page.reload()
    await expect.poll(() => cell(page, '数量').inputValue()).toBe('3')
    await page.unroute('**/draft')
    await page.getByRole('button', { name: '先存着，回头办' }).click()
    await page.waitForURL('**/cases')
    await page.getByRole('link', { name: /接着填/ }).click()
    await expect.poll(() => cell(page, '数量').inputValue()).toBe('3')
    await page.getByRole('button', { name: '去核对' }).click()
    await page.getByRole('button', { name: '先不补，去核对' }).click()
    await page.getByRole('button', { name: '删除草稿' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '删除草稿' }).click()
    await page.getByRole('heading', { name: '您还没有办件' }).waitFor()
    expect(await audit(page)).toEqual([])
  })
})
