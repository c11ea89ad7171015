import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copyKnowledge, faultsOf } from '../../tests/support/knowledge.ts'
import { loadCatalogue } from './index.ts'

const RENEW = 'services/people/id-card-renew.yaml'
const LAWS = 'laws/laws.yaml'

let knowledge: Awaited<ReturnType<typeof copyKnowledge>>
beforeEach(async () => {
  knowledge = await copyKnowledge()
})
afterEach(() => knowledge.remove())

const faultsNow = () => faultsOf(knowledge.dir)

test('knowledge without a fault loads', async () => {
  const { services, vocabulary, laws } = await loadCatalogue({ dir: knowledge.dir })
  expect([...services.keys()].sort()).toEqual(['id-card-renew', 'id-card-replace', 'id-card-temp'])
  expect(vocabulary.utterances.get('id-card-renew')?.every((line) => line !== '' && !line.startsWith('#'))).toBe(true)
  expect(laws.find('《居民身份证法》')?.title).toBe('中华人民共和国居民身份证法')
})

type Fault = { file: string; from: string; to: string; message: string; remedy: string; below?: number }

test.each<[string, Fault]>([
  [
    'a law registered twice',
    {
      file: LAWS,
      from: '- title: 临时居民身份证管理办法\n',
      to: '- title: 中华人民共和国居民身份证法\n',
      message: '登记了两次',
      remedy: '合并成一条',
    },
  ],
  [
    'a street term for a service that does not exist',
    {
      file: 'vocabulary/terms.yaml',
      from: 'services: [id-card-replace]',
      to: 'services: [id-card-lost]',
      message: '没有事项“id-card-lost”',
      remedy: '改为已有事项的编号',
    },
  ],
  [
    'a street term said twice',
    {
      file: 'vocabulary/terms.yaml',
      from: '身份证掉了',
      to: '身份证丢了',
      message: '“身份证丢了”写了两次',
      remedy: '只放在一条里',
    },
  ],
  [
    'a matter outside the catalogue without whom to ask',
    {
      file: 'vocabulary/elsewhere.yaml',
      from: 'kind: life',
      to: 'kind: government',
      message: '没有写找谁办',
      remedy: '12345',
    },
  ],
  [
    'a home page that leads nowhere',
    {
      file: 'home.yaml',
      from: 'service: id-card-replace',
      to: 'service: id-card-lost',
      message: '没有事项“id-card-lost”',
      remedy: '改为已有事项的编号',
    },
  ],
  [
    'a pattern that is no regular expression',
    {
      file: 'ask/screens.yaml',
      from: 'handoff: [',
      to: 'handoff: ["转人工(", ',

      message: '正则写法有误',
      remedy: '',
    },
  ],
])(
  '%s is told with its file, its line and how to mend it',
  async (_, { file, from, to, below = 0, message, remedy }) => {
    const line = (await knowledge.edit(file, from, to)) + below
    const error = await faultsNow()
    const told = error.faults.find((fault) => fault.message.includes(message))
    expect(told, error.message).toMatchObject({ file, line })
    expect(told?.remedy).not.toBe('')
    expect(told?.remedy).toContain(remedy)
    expect(error.message).toContain(`${file}:${line} `)
  },
)

test('ways of asking for a service that does not exist are told', async () => {
  await knowledge.write('vocabulary/utterances/people/id-card-lost.txt', '身份证没了\n')
  const [fault] = (await faultsNow()).faults
  expect(fault).toMatchObject({ file: 'vocabulary/utterances/people/id-card-lost.txt', line: 1 })
  expect(fault?.message).toContain('没有事项“id-card-lost”')
})

test('two services of one number in different folders are told', async () => {
  await knowledge.write('services/city/id-card-temp.yaml', await knowledge.read('services/people/id-card-temp.yaml'))
  const [fault] = (await faultsNow()).faults
  expect(fault).toMatchObject({ file: 'services/people/id-card-temp.yaml', line: 1 })
  expect(fault?.message).toContain('编号“id-card-temp”已经有别的事项用了')
})

test('all faults of all files are told at once', async () => {
  await knowledge.edit(RENEW, '\nsummary: ', '\nsumary: ')
  await knowledge.edit('services/people/id-card-temp.yaml', 'related: [', 'related: [nowhere, ')
  await knowledge.edit('vocabulary/terms.yaml', 'official:', 'offical:')
  const { faults, message } = await faultsNow()
  expect(new Set(faults.map(({ file }) => file))).toEqual(
    new Set([RENEW, 'services/people/id-card-temp.yaml', 'vocabulary/terms.yaml']),
  )
  expect(message).toContain(`知识库有 ${faults.length} 处要改`)
})

test('weights that do not belong to their classifier are told', async () => {
  await knowledge.write('ask/intents.bin', 'short')
  const [fault] = (await faultsNow()).faults
  expect(fault).toMatchObject({ file: 'ask/intents.bin' })
  expect(fault?.remedy).toContain('npm run train:screen')
})

test('the digest changes with what is searched, and with nothing else', async () => {
  const digest = async () => (await loadCatalogue({ dir: knowledge.dir })).digest
  const before = await digest()
  await rm(join(knowledge.dir, 'calendar/2025.yaml'))
  expect(await digest()).toBe(before)
  await knowledge.write('vocabulary/utterances/people/id-card-temp.txt', '火车站急用身份证\n')
  expect(await digest()).not.toBe(before)
})

test.each(['home.yaml', 'ask/facets.yaml', 'vocabulary/terms.yaml', 'vocabulary/words.txt', 'laws'])(
  'a missing %s is told by its name, with what to do',
  async (file) => {
    await rm(join(knowledge.dir, file), { recursive: true })
    const error = await faultsNow()
    expect(error.faults).toContainEqual(expect.objectContaining({ file, message: '缺少这个文件或目录' }))
    expect(error.message).toMatch(new RegExp(`${file}:1 .*knowledge/README.md`))
  },
)

describe('knowledge that was found right', () => {
  let cacheDir: string
  beforeEach(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'zhengtong-kept-'))
  })
  afterEach(() => rm(cacheDir, { recursive: true }))
  const load = () => loadCatalogue({ dir: knowledge.dir, cacheDir })

  test('is kept, and the same when it is taken again', async () => {
    const { laws: fresh, ...first } = await load()
    const before = await stat(join(cacheDir, 'knowledge.bin'))
    const { laws: kept, ...second } = await load()
    expect(second).toEqual(first)
    expect(kept.all).toEqual(fresh.all)
    expect((await stat(join(cacheDir, 'knowledge.bin'))).mtimeMs).toBe(before.mtimeMs)
  })

  test.each([
    [RENEW, 'related: [', 'related: [nowhere, '],
    [LAWS, '- title: 临时居民身份证管理办法\n', '- title: 中华人民共和国居民身份证法\n'],
    ['vocabulary/terms.yaml', '身份证掉了', '身份证丢了'],
    ['home.yaml', 'service: id-card-replace', 'service: id-card-lost'],
  ])('is read again as soon as %s changes', async (file, from, to) => {
    await load()
    const right = await knowledge.read(file)
    await knowledge.edit(file, from, to)
    await expect(load()).rejects.toThrow(file)
    await knowledge.write(file, right)
    await load()
  })

  test('is read again where what was kept is damaged', async () => {
    const { digest } = await load()
    await writeFile(join(cacheDir, 'knowledge.bin'), 'half')
    expect((await load()).digest).toBe(digest)
  })
})
