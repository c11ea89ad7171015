import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { NONCE_BYTES, TAG_BYTES, type Vault } from '../vault/index.ts'
import { claim, isDraft, writeDraft } from './disk.ts'

/** A sealed part is this much longer than what is in it. */
const OVERHEAD = NONCE_BYTES + TAG_BYTES

export type Parts = ReturnType<typeof createParts>

/**
 * The beginnings of files whose upload is not finished, as sealed parts named by where they start. The disk is the only truth
 * of how much there is: a part is there whole or not at all, so an upload goes on after a crash where it was.
 */
export function createParts({ dir, vault }: { dir: string; vault: Vault }) {
  const folderOf = (id: string) => join(dir, 'partial', id)
  const place = (id: string, start: number) => `part/${id}/${start}`

  /** The parts that follow one another without a gap. */
  async function partsOf(id: string): Promise<{ start: number; size: number }[]> {
    const names = await readdir(folderOf(id)).catch(() => [])
    const starts = names
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .sort((a, b) => a - b)
    const parts: { start: number; size: number }[] = []
    let at = 0
    for (const start of starts) {
      if (start !== at) break
      const size = (await stat(join(folderOf(id), String(start)))).size - OVERHEAD
      parts.push({ start, size })
      at += size
    }
    return parts
  }

  return {
    async sizeOf(id: string): Promise<number> {
      const last = (await partsOf(id)).at(-1)
      return last ? last.start + last.size : 0
    },

    /** Keeps the bytes that begin at `start`; false where somebody else has already handed in what begins there. */
    async append(id: string, start: number, bytes: Uint8Array): Promise<boolean> {
      const draft = await writeDraft(folderOf(id), [vault.sealPart(bytes, place(id, start))])
      return claim(draft, join(folderOf(id), String(start)))
    },

    async *read(id: string): AsyncGenerator<Buffer> {
      for (const { start } of await partsOf(id))
        yield vault.openPart(await readFile(join(folderOf(id), String(start))), place(id, start))
    },

    remove: (id: string): Promise<void> => rm(folderOf(id), { recursive: true, force: true }),

    /** Uploads that were last added to before an instant. */
    async *olderThan(instant: Date): AsyncGenerator<string> {
      await mkdir(join(dir, 'partial'), { recursive: true })
      for (const id of await readdir(join(dir, 'partial'))) {
        const found = isDraft(id) ? null : await stat(folderOf(id)).catch(() => null)
        if (found && found.mtime < instant) yield id
      }
    },
  }
}
