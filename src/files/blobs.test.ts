import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openVault, SealBroken, type Vault, type Wrapped } from '../vault/index.ts'
import { createBlobs } from './blobs.ts'
import { createParts } from './parts.ts'

const [OLD, FRESH] = [randomBytes(32), randomBytes(32)]
const SOON = new Date(Date.now() + 60_000)

let dir: string
let kept: Map<string, Wrapped>
let vault: Vault
const vaultOf = (...masters: [Buffer, ...Buffer[]]) =>
  openVault({
    masters,
    dataKeys: {
      list: async () => [...kept].map(([purpose, wrapped]) => ({ purpose, ...wrapped })),
      add: async (purpose, wrapped) => {
        if (!kept.has(purpose)) kept.set(purpose, wrapped)
        return kept.get(purpose) ?? wrapped
      },
      replace: async (purpose, _from, to) => Boolean(kept.set(purpose, to)),
    },
  })

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'zhengtong-files-'))
  kept = new Map()
  vault = await vaultOf(OLD)
})
afterEach(() => rm(dir, { recursive: true }))

async function* pieces(bytes: Buffer, size = 7000) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function read(blobs: ReturnType<typeof createBlobs>, address: string): Promise<Buffer | null> {
  const found = await blobs.get(address)
  if (!found) return null
  return Buffer.concat(await all(found.content))
}
const all = async <T>(source: AsyncIterable<T>): Promise<T[]> => {
  const items: T[] = []
  for await (const item of source) items.push(item)
  return items
}
const filesIn = async () =>
  (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
const contents = async () => (await filesIn()).filter((file) => !file.endsWith('.json') && !file.includes('.tmp'))

test.each([0, 1, 65_535, 65_536, 65_537, 131_072, 300_000])('%i bytes come back as they were', async (size) => {
  const blobs = createBlobs({ dir, vault })
  const bytes = randomBytes(size)
  const { address, size: kept } = await blobs.put('lu', pieces(bytes))
  expect(kept).toBe(size)
  expect((await read(blobs, address))?.equals(bytes)).toBe(true)
})

test('nothing of a content, and nothing that tells it, is on the disk', async () => {
  const blobs = createBlobs({ dir, vault })
  await blobs.put('lu', pieces(Buffer.from('陆文娟 310101199001011234 '.repeat(9000))))
  for (const file of await filesIn()) expect((await readFile(file)).includes('310101199001011234')).toBe(false)
})

test('the same content is kept once for one owner, and apart for another', async () => {
  const blobs = createBlobs({ dir, vault })
  const bytes = randomBytes(100_000)
  const puts = await Promise.all(Array.from({ length: 8 }, () => blobs.put('lu', pieces(bytes))))
  expect(new Set(puts.map(({ address }) => address)).size).toBe(1)
  expect(await filesIn()).toHaveLength(2)
  const other = await blobs.put('shen', pieces(bytes))
  expect(other.address).not.toBe(puts[0]?.address)
  expect((await read(blobs, other.address))?.equals(bytes)).toBe(true)
})

test('a content that was changed, cut, lengthened or exchanged does not open', async () => {
  const blobs = createBlobs({ dir, vault })
  const { address } = await blobs.put('lu', pieces(randomBytes(200_000)))
  const [file = ''] = await contents()
  const whole = await readFile(file)
  const piece = 65_536 + 16
  const changed = Buffer.from(whole)
  changed[100_000] = (changed[100_000] ?? 0) ^ 1
  const swapped = Buffer.concat([whole.subarray(piece, 2 * piece), whole.subarray(0, piece), whole.subarray(2 * piece)])
  for (const bad of [
    changed,
    swapped,
    whole.subarray(0, 2 * piece),
    whole.subarray(0, -1),
    Buffer.concat([whole, whole]),
  ]) {
    await writeFile(file, bad)
    await expect(read(blobs, address)).rejects.toThrow(SealBroken)
  }
  await writeFile(file, whole)
  expect(await read(blobs, address)).toHaveLength(200_000)
  const cover = (await filesIn()).find((name) => name.endsWith('.json')) ?? ''
  const { size, ...rest } = JSON.parse(await readFile(cover, 'utf8')) as { size: number }
  await writeFile(cover, JSON.stringify({ ...rest, size: size + 1 }))
  await expect(read(blobs, address)).rejects.toThrow(SealBroken)
})

test('what a stopped write left behind is swept, what is whole stays', async () => {
  const blobs = createBlobs({ dir, vault })
  const { address } = await blobs.put('lu', pieces(randomBytes(1000)))
  const broken = async function* () {
    yield randomBytes(100_000)
    throw new Error('gone')
  }
  await expect(blobs.put('lu', broken())).rejects.toThrow('gone')
  expect(await filesIn()).toHaveLength(2)
  await writeFile(join(dir, 'blobs', '.half.tmp'), 'half')
  await writeFile(join(dir, 'blobs', address.slice(0, 2), `${address}.0000`), 'no cover names me')
  expect(await blobs.sweep(new Date(Date.now() - 60_000))).toBe(0)
  expect(await blobs.sweep(SOON)).toBe(2)
  expect(await read(blobs, address)).toHaveLength(1000)
})

test('a new master key takes over while files are read and written', async () => {
  const before = createBlobs({ dir, vault })
  const bodies = Array.from({ length: 30 }, () => randomBytes(5000))
  const addresses = await Promise.all(bodies.map(async (body) => (await before.put('lu', pieces(body))).address))
  const both = await vaultOf(FRESH, OLD)
  const rotating = createBlobs({ dir, vault: both })
  const busy = Promise.all(
    bodies.map(async (body, i) => {
      expect((await read(rotating, addresses[i] ?? ''))?.equals(body)).toBe(true)
      await rotating.put('lu', pieces(randomBytes(3000)))
    }),
  )
  const [{ changed }] = await Promise.all([rotating.rewrap(), both.rewrap(), busy])
  expect(changed).toBeGreaterThanOrEqual(30)
  expect((await rotating.rewrap()).changed).toBe(0)
  const after = createBlobs({ dir, vault: await vaultOf(FRESH) })
  for (const [i, body] of bodies.entries()) expect((await read(after, addresses[i] ?? ''))?.equals(body)).toBe(true)
  expect(await after.put('lu', pieces(bodies[0] ?? Buffer.alloc(0)))).toMatchObject({ address: addresses[0] })
})

test('a content handed in again is young again, so that it is not removed on its way into a case', async () => {
  const blobs = createBlobs({ dir, vault })
  const body = randomBytes(100)
  const { address } = await blobs.put('lu', pieces(body))
  const cover = (await filesIn()).find((file) => file.endsWith('.json')) ?? ''
  const longAgo = new Date(Date.now() - 3_600_000)
  await utimes(cover, longAgo, longAgo)
  const old = async () => all(blobs.olderThan(new Date(Date.now() - 1_800_000)))
  expect(await old()).toEqual([address])
  await blobs.put('lu', pieces(body))
  expect(await old()).toEqual([])
  await blobs.remove(address)
  expect(await read(blobs, address)).toBeNull()
  expect(await filesIn()).toEqual([])
})

test('parts of an upload follow one another, are sealed, and one place is taken once', async () => {
  const parts = createParts({ dir, vault })
  const secret = Buffer.from('陆文娟的营业执照'.repeat(100))
  expect(await parts.append('up', 0, secret)).toBe(true)
  const rivals = await Promise.all([1, 2, 3].map((n) => parts.append('up', secret.length, Buffer.alloc(10, n))))
  expect(rivals.filter(Boolean)).toHaveLength(1)
  await parts.append('up', 99_999, Buffer.from('after a gap'))
  expect(await createParts({ dir, vault }).sizeOf('up')).toBe(secret.length + 10)
  const whole = Buffer.concat(await all(parts.read('up')))
  expect(whole.subarray(0, secret.length).equals(secret)).toBe(true)
  for (const file of await filesIn()) expect((await readFile(file)).includes('营业执照')).toBe(false)
  expect(await all(parts.olderThan(SOON))).toEqual(['up'])
  await parts.remove('up')
  expect(await parts.sizeOf('up')).toBe(0)
})
