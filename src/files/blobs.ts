import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { SealBroken, type Vault } from '../vault/index.ts'
import { openChunks, sealChunks } from './chunks.ts'
import { claim, isDraft, orNull, putInPlace, writeDraft } from './disk.ts'

/** What lies beside the sealed content: its own key under the master key, where it is, how long it is. */
const Cover = z.strictObject({ keyId: z.string(), wrapped: z.string(), content: z.string(), size: z.number().int() })
type Cover = z.infer<typeof Cover>

export type Blobs = ReturnType<typeof createBlobs>

/**
 * Files by their content, sealed on disk. The address is a keyed digest of owner and content: the same content is kept once
 * for each owner, and an address tells nobody what is in it. The cover is what makes a blob exist; it is written last,
 * and a new master key replaces covers only.
 */
export function createBlobs({ dir, vault }: { dir: string; vault: Vault }) {
  const { keyring } = vault
  const folderOf = (address: string) => join(dir, 'blobs', address.slice(0, 2))
  const coverOf = (address: string) => join(folderOf(address), `${address}.json`)
  const place = (address: string, { content, size }: Pick<Cover, 'content' | 'size'>) =>
    `blob/${address}/${content}/${size}`

  async function readCover(address: string): Promise<Cover | null> {
    const text = await readFile(coverOf(address), 'utf8').catch(orNull)
    if (text === null) return null
    try {
      return Cover.parse(JSON.parse(text))
    } catch {
      throw new SealBroken()
    }
  }
  const textOf = (address: string, key: Buffer, content: string, size: number) => [
    Buffer.from(JSON.stringify({ ...keyring.wrap(key, place(address, { content, size })), content, size })),
  ]

  return {
    /** Keeps a content and gives its address; what the owner has already is not kept twice. */
    async put(owner: string, source: AsyncIterable<Uint8Array>): Promise<{ address: string; size: number }> {
      const key = keyring.newKey()
      const digest = createHash('sha256')
      let size = 0
      const counted = async function* () {
        for await (const bytes of source) {
          digest.update(bytes)
          size += bytes.length
          yield bytes
        }
      }
      const draft = await writeDraft(join(dir, 'blobs'), sealChunks(key, counted()))
      const address = vault.addressOf(owner, digest.digest('hex'))
      const folder = folderOf(address)
      const now = new Date()
      const isThere = await utimes(coverOf(address), now, now).then(() => true, orNull)
      if (isThere) {
        await rm(draft, { force: true })
        return { address, size }
      }
      const content = `${address}.${randomBytes(6).toString('hex')}`
      await mkdir(folder, { recursive: true })
      await putInPlace(draft, join(folder, content))
      const first = await claim(await writeDraft(folder, textOf(address, key, content, size)), coverOf(address))
      if (!first) await rm(join(folder, content), { force: true })
      return { address, size }
    },

    /** The content, checked piece by piece while it is read; null where there is none. Throws SealBroken where it was changed. */
    async get(address: string): Promise<{ size: number; content: AsyncGenerator<Buffer> } | null> {
      const cover = await readCover(address)
      if (!cover) return null
      const key = keyring.unwrap(cover, place(address, cover))
      const stored = createReadStream(join(folderOf(address), cover.content))
      return { size: cover.size, content: openChunks(key, stored) }
    },

    async remove(address: string): Promise<void> {
      const cover = await readCover(address).catch(() => null)
      await rm(coverOf(address), { force: true })
      if (cover) await rm(join(folderOf(address), cover.content), { force: true })
    },

    /** All addresses that were last handed in before an instant. */
    async *olderThan(instant: Date): AsyncGenerator<string> {
      for await (const { file, address, isCover } of filesOf(join(dir, 'blobs'))) {
        if (!isCover) continue
        const found = await stat(file).catch(orNull)
        if (found && found.mtime < instant) yield address
      }
    },

    /** Removes what an interrupted write left: drafts, and contents that no cover names. */
    async sweep(before: Date): Promise<number> {
      let removed = 0
      for await (const { file, name, address, isCover } of filesOf(join(dir, 'blobs'))) {
        if (isCover) continue
        const found = await stat(file).catch(orNull)
        if (!found || found.mtime >= before) continue
        const cover = isDraft(file) ? null : await readCover(address).catch(() => ({ content: name }))
        if (cover?.content === name) continue
        await rm(file, { force: true })
        removed++
      }
      return removed
    },

    /** Puts every blob under the current master key; readers and writers are not held up. */
    async rewrap(): Promise<{ changed: number; unchanged: number }> {
      const counts = { changed: 0, unchanged: 0 }
      for await (const { file, address, isCover } of filesOf(join(dir, 'blobs'))) {
        const cover = isCover ? await readCover(address) : null
        if (!cover) continue
        if (cover.keyId === keyring.current) {
          counts.unchanged++
          continue
        }
        const key = keyring.unwrap(cover, place(address, cover))
        const { mtime } = await stat(file)
        const draft = await writeDraft(folderOf(address), textOf(address, key, cover.content, cover.size))
        await utimes(draft, mtime, mtime)
        await putInPlace(draft, file)
        counts.changed++
        if (!(await stat(join(folderOf(address), cover.content)).catch(orNull))) await rm(file, { force: true })
      }
      return counts
    },
  }
}

async function* filesOf(root: string) {
  for (const entry of await readdir(root, { withFileTypes: true }).catch(() => [])) {
    if (!entry.isDirectory()) {
      yield { file: join(root, entry.name), name: entry.name, address: '', isCover: false }
      continue
    }
    for (const name of await readdir(join(root, entry.name)).catch(() => []))
      yield {
        file: join(root, entry.name, name),
        name,
        address: name.split('.')[0] ?? '',
        isCover: name.endsWith('.json') && !name.startsWith('.'),
      }
  }
}
