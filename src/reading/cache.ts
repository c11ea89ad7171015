import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { putInPlace, writeDraft } from '../files/index.ts'
import type { Vault } from '../vault/index.ts'
import type { FileReading } from './page.ts'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** Readings of files that are not kept stay this long in memory, so that a second look at a pile of papers is quick. */
const MEMORY_MS = 15 * 60_000
const MEMORY_BYTES = 64 * 1024 * 1024

export type ReadingCache = ReturnType<typeof createReadingCache>
type Kept = { packed: Buffer; until: number }

/**
 * What was read, by the content it was read from. All of it stays in memory for a while; on disk, sealed, only what is asked to
 * be kept. Its address is a keyed digest, so that a folder tells nobody which papers were here. The oldest go when room is short.
 */
export function createReadingCache({
  dir,
  vault,
  maxBytes,
  version,
}: {
  dir: string
  vault: Vault
  maxBytes: number
  /** Of the reader: what another one read is not taken. */
  version: number
}) {
  const memory = new Map<string, Kept>()
  const addressOf = (digest: string) => vault.addressOf(`reading/${version}`, digest)
  const fileOf = (address: string) => join(dir, address)
  const placeOf = (address: string) => `reading/${address}`

  function remember(address: string, packed: Buffer): void {
    memory.delete(address)
    memory.set(address, { packed, until: Date.now() + MEMORY_MS })
    let bytes = [...memory.values()].reduce((sum, kept) => sum + kept.packed.length, 0)
    for (const [oldest, kept] of memory) {
      if (bytes <= MEMORY_BYTES && kept.until > Date.now()) break
      memory.delete(oldest)
      bytes -= kept.packed.length
    }
  }

  async function fromDisk(address: string): Promise<Buffer | null> {
    try {
      const packed = vault.openPart(await readFile(fileOf(address)), placeOf(address))
      const now = new Date()
      await utimes(fileOf(address), now, now)
      return packed
    } catch {
      /** Not there, cut off, or sealed with a key that is gone: it is read again. */
      return null
    }
  }

  async function files(): Promise<{ file: string; bytes: number; usedAt: number }[]> {
    const names = await readdir(dir).catch(() => [])
    const found = await Promise.all(
      names.map(async (name) => {
        const file = join(dir, name)
        const at = await stat(file).catch(() => null)
        return at ? [{ file, bytes: at.size, usedAt: at.mtimeMs }] : []
      }),
    )
    return found.flat().sort((a, b) => a.usedAt - b.usedAt)
  }

  async function makeRoom(): Promise<void> {
    const all = await files()
    let bytes = all.reduce((sum, file) => sum + file.bytes, 0)
    for (const oldest of all) {
      if (bytes <= maxBytes) return
      await rm(oldest.file, { force: true })
      bytes -= oldest.bytes
    }
  }

  return {
    /** The reading of a content; null where it was not read, or not by this reader. */
    async find(digest: string): Promise<FileReading | null> {
      const address = addressOf(digest)
      const kept = memory.get(address)
      const packed = kept && kept.until > Date.now() ? kept.packed : await fromDisk(address)
      if (!packed) return null
      remember(address, packed)
      return JSON.parse((await unpack(packed)).toString('utf8')) as FileReading
    },

    /** Takes up a reading: for a while, or with `keep` until room is short. What ran out of time is not taken. */
    async put(reading: FileReading, { keep = false } = {}): Promise<void> {
      if (reading.problem === 'time') return
      const address = addressOf(reading.digest)
      const packed = await pack(JSON.stringify({ ...reading, file: '' }))
      remember(address, packed)
      if (!keep || maxBytes === 0) return
      await putInPlace(await writeDraft(dir, [vault.sealPart(packed, placeOf(address))]), fileOf(address))
      await makeRoom()
    },

    /** Removes from disk what nobody asked for since an instant. */
    async forgetUnused(since: Date): Promise<number> {
      const old = (await files()).filter(({ usedAt }) => usedAt < since.getTime())
      for (const { file } of old) await rm(file, { force: true })
      return old.length
    },
  }
}
