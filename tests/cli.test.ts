import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AskResponse, SearchResponse } from '../src/contract/index.ts'
import { type Finished, start, startScript } from './support/child.ts'
import { freshDataDir } from './support/seed.ts'
import { startTestServer } from './support/server.ts'

const QUESTION = '身份证丢了补办要多少钱'
/** Each command is a process that reads the whole catalogue. */
const SLOW_MS = 600_000

let dataDir: string
let policies: string
beforeAll(async () => {
  dataDir = await freshDataDir()
  policies = await mkdtemp(join(tmpdir(), 'zhengtong-policies-'))
  await writeFile(
    join(policies, '雨伞.md'),
    '# 社区公益雨伞借用办法\n第一条 社区公益雨伞凭身份证借用，一次不超过十日。\n',
  )
})
afterAll(async () => {
  await rm(dataDir, { recursive: true, force: true })
  await rm(policies, { recursive: true })
})

const cli = (args: string[], env: Record<string, string> = {}): Promise<Finished> =>
  start('src/cli.ts', args, { DATA_DIR: dataDir, ...env }).finished

describe('ingest, search and ask', { timeout: SLOW_MS }, () => {
  test('a folder of documents is taken in and counted; what did not change is not read again', async () => {
    const first = await cli(['ingest', policies])
    expect(first).toEqual({ status: 0, out: '新收 1 份，更新 0 份，未变 0 份，移除 0 份，共 1 段\n', err: '' })
    const again = await cli(['ingest', policies, '--json'])
    expect(JSON.parse(again.out)).toEqual({
      added: [],
      changed: [],
      unchanged: ['雨伞.md'],
      removed: [],
      failed: [],
      passages: 1,
    })
  })

  test('each file that could not be read is named, the others are taken in, and the end is 1', async () => {
    const mixed = await mkdtemp(join(tmpdir(), 'zhengtong-policies-'))
    await writeFile(join(mixed, 'good.txt'), '雨伞借用办法\n凭身份证借用。')
    await writeFile(join(mixed, 'broken.pdf'), 'this is no PDF')
    await writeFile(join(mixed, 'broken.docx'), 'this is no document')
    const { status, out } = await cli(['ingest', mixed], { DATA_DIR: join(mixed, '.data') })
    expect(out).toMatch(/^新收 1 份/)
    expect(out).toMatch(/没收进来：broken\.docx，/)
    expect(out).toMatch(/没收进来：broken\.pdf，/)
    expect(status).toBe(1)
    await rm(mixed, { recursive: true })
  })

  test('a search prints the services, best first, and the passages of documents', async () => {
    const { status, out, err } = await cli(['search', '身份证', '借用', '公益雨伞'])
    expect(out).toMatch(/^1\. .+（.+，[a-z-]+）\n {3}\S/)
    expect(out).toContain('[政策] 社区公益雨伞借用办法 社区公益雨伞借用办法 > 第一条\n   社区公益雨伞凭身份证借用')
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })

  test('a search that finds nothing says what to do next and ends with 1', async () => {
    const { status, out } = await cli(['search', 'asdfghjkl qwer'])
    expect(out).toBe('没有找到，请换个说法，或打12345\n')
    expect(status).toBe(1)
  })

  test('an answer is printed with its sources; bin/zhengtong.mjs is the same program', async () => {
    const { finished } = startScript('bin/zhengtong.mjs', ['ask', QUESTION], { DATA_DIR: dataDir })
    const { status, out, err } = await finished
    expect(out).toContain('40元')
    expect(out).toMatch(/^\[1\] 居民身份证丢失补领（.+版）：每证40元/m)
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })

  test('--json gives what the HTTP interface gives', async () => {
    const searched = await cli(['search', QUESTION, '--json'])
    const asked = await cli(['--json', 'ask', QUESTION])
    const server = await startTestServer({ DATA_DIR: dataDir })
    try {
      const search = await server.search(QUESTION)
      expect(SearchResponse.parse(JSON.parse(searched.out))).toEqual({ ...search, tookMs: expect.any(Number) })
      const answer = await server.ask(QUESTION)
      expect(AskResponse.parse(JSON.parse(asked.out))).toEqual({
        ...answer,
        conversationId: expect.stringMatching(/^conv_/),
        messageId: expect.stringMatching(/^msg_/),
        tookMs: expect.any(Number),
      })
    } finally {
      await server.close()
    }
  })
})

describe('a command that cannot be carried out as written ends with 2 and the usage', () => {
  test.each([
    ['an unknown command', ['fly'], '没有命令“fly”'],
    ['an unknown option', ['search', '护照', '--loud'], '选项“--loud”不能这样用'],
    ['nothing to search', ['search'], '请写上要找的话'],
    ['an empty question', ['ask', ' '], '请写上问题'],
    ['no folder', ['ingest'], '请写上文件夹'],
    ['a folder that is not there', ['ingest', '/no/such/folder'], '没有文件夹 /no/such/folder'],
  ])('%s', async (_, args, said) => {
    const { status, out, err } = await cli(args)
    expect(err).toContain(said)
    expect(err).toContain('用法：npm run cli -- <命令>')
    expect(err).not.toMatch(/^\s+at /m)
    expect({ status, out }).toEqual({ status: 2, out: '' })
  })

  test('no command at all prints the usage', async () => {
    expect(await cli([])).toMatchObject({ status: 2, out: expect.stringContaining('用法：') })
  })
})

test('--help prints the usage and succeeds', async () => {
  const { status, out } = await cli(['--help'])
  expect(out).toMatch(/search[\s\S]+ask[\s\S]+ingest[\s\S]+serve[\s\S]+--json/)
  expect(status).toBe(0)
})

test('what goes wrong is said in one line and ends with 1', async () => {
  const wrong = await cli(['search', '护照'], { PORT: 'abc' })
  expect(wrong).toMatchObject({ status: 1, out: '', err: expect.stringMatching(/^环境变量 PORT 的值不能用：.+\n$/) })
})
