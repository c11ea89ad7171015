import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PrecheckResponse } from '../src/contract/index.ts'
import { start } from './support/child.ts'
import { freshDataDir } from './support/seed.ts'

let dataDir: string
beforeAll(async () => {
  dataDir = await freshDataDir()
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

/** Runs `precheck`, with `typed` as the lines that come from the keyboard. */
function cli(args: string[], typed: string[] = []) {
  const { child, finished } = start('src/cli.ts', ['precheck', ...args], { DATA_DIR: dataDir })
  child.stdin?.end(typed.map((line) => `${line}\n`).join(''))
  return finished
}

const NO_GUARDIAN = '{"hukou_place":"上海","age":15,"guardian_present":false}'

describe('without questions', { timeout: 120_000 }, () => {
  test('--json prints what the API answers; who is refused ends with 1', async () => {
    const { status, out, err } = await cli(['id-card-replace', '--json', '--facts', NO_GUARDIAN])
    expect(PrecheckResponse.parse(JSON.parse(out))).toMatchObject({ verdict: 'ineligible', asked: 3 })
    expect({ status, err }).toEqual({ status: 1, err: '' })
  })

  test('while something is open the end is 0', async () => {
    const { status, out } = await cli(['id-card-replace', '--json'])
    expect(JSON.parse(out).verdict).toBe('undetermined')
    expect(status).toBe(0)
  })

  test.each([
    ['no service', [], '请写上事项编号'],
    ['an unknown service', ['no-such-service', '--json'], '没有编号为“no-such-service”的事项'],
    ['facts that are no JSON', ['id-card-replace', '--facts', 'age=70'], '--facts 要写成 JSON'],
    ['facts of the wrong type', ['id-card-replace', '--json', '--facts', '{"age":"七十"}'], '要答一个数字'],
  ])('%s is wrong use: 2', async (_, args, message) => {
    const { status, err } = await cli(args)
    expect(err).toContain(message)
    expect(status).toBe(2)
  })
})

describe('asked one by one', { timeout: 120_000 }, () => {
  test('answers by number, by y and n and in words lead to a verdict with the papers', async () => {
    const { status, out } = await cli(
      ['birth-cert-reissue', '--facts', '{"born_after_1996":true,"issued_here":true}'],
      ['1', 'n', '孩子已经报户口', '否', 'n'],
    )
    expect(out).toContain('  1. 遗失或损毁补发')
    expect(out).toContain('为什么问：')
    expect(out).toContain('按您说的情况，可以办')
    expect(out).toMatch(/^- 遗失或损毁声明（原件，1份）/m)
    expect(out).toContain('不是审批结论')
    expect(status).toBe(0)
  })

  test('what is not understood is asked again; what is not known stays open', async () => {
    const { status, out } = await cli(
      ['id-card-replace', '--facts', '{"hukou_place":"上海","age":30}'],
      ['也许吧', '不知道'],
    )
    expect(out).toContain('没听懂，请换个写法')
    expect(out).toContain('还缺一些信息')
    expect(status).toBe(0)
  })

  test('after a refusal the reasons and what to do are said, and one may go on to the papers', async () => {
    const { status, out } = await cli(['birth-cert-reissue', '--facts', '{"born_after_1996":false}'], ['y', '1'])
    expect(out).toContain('还要接着看要准备哪些材料吗？')
    expect(out).toContain('可能不符合条件')
    expect(out).toContain('可以改办或者先办：')
    expect(out).toMatch(/^- 遗失或损毁声明/m)
    expect(status).toBe(1)
  })
})
