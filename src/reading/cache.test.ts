import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openVault } from '../vault/index.ts'
import { createReadingCache } from './cache.ts'
import type { FileReading } from './page.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'zhengtong-readings-'))
})
afterEach(() => rm(dir, { recursive: true }))

const vault = await openVault({
  masters: [randomBytes(32)],
  dataKeys: { list: async () => [], add: async (_, wrapped) => wrapped, replace: async () => true },
})
const cacheOf = ({ maxBytes = 1e6, version = 1 } = {}) => createReadingCache({ dir, vault, maxBytes, version })
const aReading = (digest: string, text = '陆文娟'): FileReading => ({
  file: '身份证.jpg',
  digest,
  type: 'jpg',
  metadata: {},
  pages: [
    {
      page: 1,
      source: 'ocr',
      turned: 0,
      skew: 0,
      lines: [{ text, box: [0, 0, 1, 0.1], confidence: 1 }],
      seals: [],
      ink: [],
      marks: [],
      quality: { widthPx: 10, heightPx: 10 },
    },
  ],
})
const A = 'a'.repeat(64)
const B = 'b'.repeat(64)

test('what was read is found by its content, without the name somebody gave it', async () => {
  const cache = cacheOf()
  await cache.put(aReading(A))
  expect(await cache.find(A)).toEqual({ ...aReading(A), file: '' })
  expect(await cache.find(B)).toBeNull()
})

test('on disk lies only what is to be kept, sealed, under a name that tells nothing', async () => {
  const cache = cacheOf()
  await cache.put(aReading(A))
  expect(await readdir(dir)).toEqual([])
  await cache.put(aReading(B), { keep: true })
  const [name = ''] = await readdir(dir)
  expect(name).not.toContain(B)
  const stored = await readFile(join(dir, name))
  expect(stored.includes(Buffer.from('陆文娟'))).toBe(false)
  expect(stored.includes(Buffer.from('1f8b', 'hex'))).toBe(false)
  const later = cacheOf()
  expect((await later.find(B))?.pages[0]?.lines[0]?.text).toBe('陆文娟')
  expect(await later.find(A)).toBeNull()
})

test('what another reader read, what was changed, and what ran out of time is read again', async () => {
  const cache = cacheOf()
  await cache.put(aReading(A), { keep: true })
  expect(await cacheOf({ version: 2 }).find(A)).toBeNull()
  const [name = ''] = await readdir(dir)
  const stored = await readFile(join(dir, name))
  stored[20] = (stored[20] ?? 0) ^ 1
  await writeFile(join(dir, name), stored)
  expect(await cacheOf().find(A)).toBeNull()
  await cache.put({ ...aReading(B), problem: 'time' }, { keep: true })
  expect(await cache.find(B)).toBeNull()
})

test('where room is short the ones go that were used least lately; what is old goes when asked', async () => {
  const noise = () => randomBytes(600).toString('hex')
  const cache = cacheOf({ maxBytes: 2500 })
  const digests = ['1', '2', '3', '4'].map((sign) => sign.repeat(64))
  for (const [i, digest] of digests.entries()) {
    await cache.put(aReading(digest, noise()), { keep: true })
    for (const name of await readdir(dir)) {
      const { mtime } = await stat(join(dir, name))
      if (mtime.getFullYear() > 2001) await utimes(join(dir, name), 0, new Date(Date.UTC(2000, 0, i + 1)))
    }
  }
  const later = cacheOf()
  const found = await Promise.all(digests.map(async (digest) => (await later.find(digest)) !== null))
  expect(found.at(-1)).toBe(true)
  expect(found[0]).toBe(false)
  expect(await later.forgetUnused(new Date(Date.now() + 1000))).toBe(found.filter(Boolean).length)
  expect(await readdir(dir)).toEqual([])
})
