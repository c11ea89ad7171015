import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { normalizeText, type Understood } from '../retrieval/index.ts'
import { createSegmenter } from '../retrieval/segment.ts'
import { ingest, openPassageIndex } from './index.ts'
import { readLibrary } from './library.ts'

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/policies')
const ALL = ['临时摊位备案办法.pdf', '养犬登记办事细则.docx', '户外招牌设置须知.txt', '灵活就业社保补贴.md']
const segmenter = createSegmenter({ words: '', functionWords: ['的', '了', '要', '吗'] })

let root: string
let dir: string
let dataDir: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zhengtong-policies-'))
  dir = join(root, 'in')
  dataDir = join(root, 'data')
  await cp(FIXTURES, dir, { recursive: true })
})
afterEach(() => rm(root, { recursive: true, force: true }))

const takeIn = (maxBytes = 1024 * 1024) => ingest({ dir, dataDir, maxBytes })
const passagesOf = async (source: string) =>
  (await readLibrary(dataDir)).documents.find((document) => document.source === source)?.passages ?? []
const open = () => openPassageIndex({ dataDir, tokens: segmenter.tokens, logger: pino({ level: 'silent' }) })
const read = (query: string): Understood => ({
  normalized: normalizeText(query),
  corrected: null,
  replaced: [],
  terms: [],
  tokens: segmenter.tokens(normalizeText(query)),
  expansions: [],
  sounds: [],
})

test('a folder of every kind of document is taken in', async () => {
  const report = await takeIn()
  expect(report).toMatchObject({ added: ALL, changed: [], unchanged: [], removed: [], failed: [] })
  const { documents } = await readLibrary(dataDir)
  expect(documents.map(({ title }) => title).sort()).toEqual(
    ['上海市临时摊位备案办法（试行）', '养犬登记办事细则', '户外招牌设置须知', '灵活就业社保补贴问答'].sort(),
  )
  expect(report.passages).toBe(documents.reduce((sum, { passages }) => sum + passages.length, 0))
})

test('passages are quoted as the source has them, to the full-width comma', async () => {
  await takeIn()
  expect(await passagesOf('临时摊位备案办法.pdf')).toContainEqual({
    heading: '第二章 备案 > 第三条',
    text: '经营者应当在开业五个工作日前，向所在地街道办事处（以下称“受理单位”）备案，提交下列材料：\n（一）身份证明；\n（二）摊位位置示意图。',
  })
  expect(await passagesOf('养犬登记办事细则.docx')).toContainEqual({
    heading: '养犬登记办事细则 > 一、登记条件',
    text: '犬龄满三个月的，饲养人应当申请《养犬登记证》；每户限养一条。',
  })
  expect(await passagesOf('户外招牌设置须知.txt')).toContainEqual({
    heading: '一、尺寸',
    text: '招牌高度不超过１．５米；超过的，应当另行申请。',
  })
  expect(await passagesOf('灵活就业社保补贴.md')).toContainEqual({
    heading: '灵活就业社保补贴问答 > 补贴多少',
    text: '按缴费额的５０％补贴，最长三年（离法定退休年龄不足五年的，可延长至退休）。',
  })
})

test('the row of a table stays together', async () => {
  await takeIn()
  const [fees] = (await passagesOf('养犬登记办事细则.docx')).filter(({ heading }) => heading.includes('收费'))
  expect(fees?.text.split('\n')).toEqual(expect.arrayContaining(['内环以内 500元', '内环以外 300元']))
})

test('radicals and hidden characters of a broken text layer are mended, nothing else', async () => {
  await writeFile(join(dir, 'broken.txt'), '第一条　⼈⺠政府①号\u200b⻋\u{e0041}辆，Ａ类（⾃⽤）！')
  await takeIn()
  expect(await passagesOf('broken.txt')).toEqual([{ heading: '第一条', text: '人民政府①号车辆，Ａ类（自用）！' }])
})

test('a second run reads only what changed, and what is gone disappears', async () => {
  await takeIn()
  const stored = async () => {
    const files = (await readdir(join(dataDir, 'policies'))).filter((file) => file !== 'manifest.json')
    return new Map(
      await Promise.all(
        files.map(async (file) => [file, (await stat(join(dataDir, 'policies', file))).mtimeMs] as const),
      ),
    )
  }
  const before = await stored()
  await writeFile(join(dir, '灵活就业社保补贴.md'), '# 灵活就业社保补贴问答\n停止受理。')
  await rm(join(dir, '户外招牌设置须知.txt'))
  await mkdir(join(dir, '街道'))
  await writeFile(join(dir, '街道/新增.md'), '# 新增\n内容。')
  expect(await takeIn()).toMatchObject({
    added: ['街道/新增.md'],
    changed: ['灵活就业社保补贴.md'],
    unchanged: ['临时摊位备案办法.pdf', '养犬登记办事细则.docx'],
    removed: ['户外招牌设置须知.txt'],
  })
  const after = await stored()
  expect(after.size).toBe(4)
  expect([...after].filter(([file, time]) => before.get(file) === time)).toHaveLength(2)
  const sources = (await readLibrary(dataDir)).documents.map(({ source }) => source)
  expect(sources.sort()).toEqual(
    ['临时摊位备案办法.pdf', '养犬登记办事细则.docx', '灵活就业社保补贴.md', '街道/新增.md'].sort(),
  )
})

test('files that cannot be read are reported, and the rest is taken in', async () => {
  await writeFile(join(dir, '坏.pdf'), 'this is no PDF')
  await writeFile(join(dir, '坏.docx'), 'nor is this a document')
  await writeFile(join(dir, '空.txt'), ' \n')
  await writeFile(join(dir, '大.txt'), '字'.repeat(100_000))
  await writeFile(join(dir, '表.xlsx'), 'a kind that is not taken in')
  const report = await takeIn(200_000)
  expect(report.added).toEqual(ALL)
  expect(report.failed.map(({ file }) => file).sort()).toEqual(['坏.docx', '坏.pdf', '大.txt', '空.txt'].sort())
  expect(report.failed.find(({ file }) => file === '空.txt')?.reason).toContain('没有读到文字')
  expect(report.failed.find(({ file }) => file === '大.txt')?.reason).toContain('文件超过')
  expect(report.failed.every(({ reason }) => reason !== '')).toBe(true)
})

test('a document that can no longer be read stays in the library as it was', async () => {
  await takeIn()
  await writeFile(join(dir, '临时摊位备案办法.pdf'), 'damaged on the way')
  expect((await takeIn()).failed).toHaveLength(1)
  expect((await passagesOf('临时摊位备案办法.pdf')).length).toBeGreaterThan(3)
})

test('passages are found by what people ask, and cited by an address that keeps', async () => {
  await takeIn()
  const index = await open()
  const [hit] = await index.find(read('临时摊位备案收费吗'), 3)
  expect(hit).toMatchObject({ source: '临时摊位备案办法.pdf', text: '备案不收费。受理单位应当场办结！' })
  expect(index.get(hit?.href.slice('/p/'.length) ?? '')?.text).toBe(hit?.text)
  expect(await index.find(read('红烧肉怎么做'), 3)).toEqual([])
  expect(index.get('nothing.0')).toBeUndefined()
})

test('what is taken in anew is found without a restart', async () => {
  await takeIn()
  const index = await open()
  expect(await index.find(read('无人机飞行备案'), 3)).toEqual([])
  await writeFile(join(dir, '无人机.md'), '# 无人机飞行备案\n起飞前一日备案。')
  await takeIn()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
  try {
    expect((await index.find(read('无人机飞行备案'), 3))[0]).toMatchObject({ title: '无人机飞行备案' })
  } finally {
    vi.useRealTimers()
  }
})

test('without a library nothing is found, and nothing breaks', async () => {
  const index = await open()
  expect(index.count()).toBe(0)
  expect(await index.find(read('摊位'), 3)).toEqual([])
})
