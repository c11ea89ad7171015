import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMPANY, drafting, NO_CHANGE, PERSON } from './support/drafting.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { hasOffice, printed } from './support/word.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())
const { file } = drafting(() => server)

describe.skipIf(!hasOffice)('in LibreOffice', () => {
  test.each([
    ['id-card-replace', { applicant: PERSON }, ['居民身份证丢失补领申请表', '张三', '31010119000101002X'], 1],
    ['company-setup', { facts: { reg_capital: 100 }, applicant: COMPANY }, ['100万元（大写：壹佰万元整）'], 2],
    ['outdoor-ad', { facts: { apply_type: '新设' } }, ['☑ 新设'], 2],
    [
      'company-change',
      {
        paper: 'set',
        facts: { ...NO_CHANGE, chg_name: true, agent: true },
        applicant: { ...COMPANY, newName: '新名称' },
      },
      ['股东会决议', '公司章程修正案', '授权委托书'],
      6,
    ],
    ['id-card-replace', { applicant: { 补领原因: '很长的原因。'.repeat(600) } }, ['很长的原因'], 4],
  ])('%s opens and prints', async (service, request, expected, most) => {
    const { bytes } = await file(service, { ...request, format: 'docx' })
    const { text, pages } = await printed(bytes)
    const close = text.replace(/\s/g, '')
    for (const words of expected) expect(close).toContain(words.replace(/\s/g, ''))
    expect(pages).toBeLessThanOrEqual(most)
  })
})
