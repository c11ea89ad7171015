import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { copyKnowledge } from '../../tests/support/knowledge.ts'
import { type Catalogue, loadCatalogue } from '../catalogue/index.ts'
import { BuiltinEmbedder } from '../model/index.ts'
import {
  createQueryReader,
  embeddingFeatures,
  type NamedEmbeddings,
  openServiceIndex,
  type QueryReader,
  wordsOf,
} from './index.ts'

const EMBEDDER = join(import.meta.dirname, '../../knowledge/embedder/embedder.bin')
const QUERIES = ['身份证丢了', '身份证到期换证', '急用临时身份证', 'sfz diule', '银行卡丢了怎么办', '红烧肉怎么烧']

let knowledge: Awaited<ReturnType<typeof copyKnowledge>>
let catalogue: Catalogue
let reader: QueryReader
let snapshotDir: string
beforeAll(async () => {
  knowledge = await copyKnowledge()
  catalogue = await loadCatalogue({ dir: knowledge.dir })
  reader = createQueryReader(catalogue)
})
beforeEach(async () => {
  snapshotDir = await mkdtemp(join(tmpdir(), 'zhengtong-index-'))
})
afterEach(() => rm(snapshotDir, { recursive: true, force: true }))
afterAll(() => knowledge.remove())

async function open({ of = catalogue, name = 'builtin', keep = true } = {}) {
  const embeddings: NamedEmbeddings = Object.assign(
    new BuiltinEmbedder({ file: EMBEDDER, features: embeddingFeatures }),
    { name },
  )
  const logger = pino({ level: 'silent' })
  const index = await openServiceIndex({ catalogue: of, reader, embeddings, logger, ...(keep && { snapshotDir }) })
  return { index, find: (query: string) => index.find(reader.understand(query)) }
}
const answers = async ({ find }: Awaited<ReturnType<typeof open>>) => Promise.all(QUERIES.map(find))

test('each way of asking leads to its service', async () => {
  const { find } = await open({ keep: false })
  const first = async (query: string) => (await find(query)).ranked[0]?.id
  expect(await first('身份证丢了')).toBe('id-card-replace')
  expect(await first('身份证到期换证')).toBe('id-card-renew')
  expect(await first('急用临时身份证')).toBe('id-card-temp')
  expect((await find('银行卡丢了怎么办')).elsewhere?.id).toBe('bank-card')
})

test('a second start takes the snapshot and answers the same', async () => {
  const built = await open()
  const again = await open()
  expect([built.index.fromSnapshot, again.index.fromSnapshot]).toEqual([false, true])
  expect(await answers(again)).toEqual(await answers(built))
  expect(again.index.text.rarity('身份证')).toBe(built.index.text.rarity('身份证'))
})

test('changed knowledge is indexed anew, and found', async () => {
  const before = await open()
  expect(wordsOf((await before.find('牡丹亭借书')).ranked[0]?.match ?? {})).not.toHaveProperty('牡丹亭')
  await knowledge.write('vocabulary/utterances/people/id-card-temp.txt', '去牡丹亭借书要临时身份证\n')
  const after = await open({ of: await loadCatalogue({ dir: knowledge.dir }) })
  expect(after.index.fromSnapshot).toBe(false)
  const [found] = (await after.find('牡丹亭借书')).ranked
  expect(found).toMatchObject({ id: 'id-card-temp' })
  expect(wordsOf(found?.match ?? {})).toHaveProperty('牡丹亭')
})

test('vectors of another model are not taken for its own', async () => {
  await open()
  expect((await open({ name: 'another-model' })).index.fromSnapshot).toBe(false)
  expect((await open()).index.fromSnapshot).toBe(true)
})

test('a snapshot that is not whole is built anew', async () => {
  const built = await open()
  const [key = ''] = await readdir(snapshotDir)
  await rm(join(snapshotDir, key, 'hnswlib.index'))
  const mended = await open()
  expect(mended.index.fromSnapshot).toBe(false)
  expect(await answers(mended)).toEqual(await answers(built))
  await writeFile(join(snapshotDir, key, 'text.json'), '{"index":')
  expect((await open()).index.fromSnapshot).toBe(false)
})

test('without a folder for it no snapshot is left', async () => {
  await open({ keep: false })
  expect(await readdir(snapshotDir)).toEqual([])
})
