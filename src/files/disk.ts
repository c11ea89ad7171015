import { randomBytes } from 'node:crypto'
import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Writing so that a file is there whole or not at all, whatever stops the process. */

/** Writes beside the target first and has the disk confirm it; the caller then gives the file its name. */
export async function writeDraft(dir: string, source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  await mkdir(dir, { recursive: true })
  const draft = join(dir, `.${randomBytes(9).toString('hex')}.tmp`)
  const file = await open(draft, 'wx', 0o600)
  try {
    for await (const bytes of source) await file.writeFile(bytes)
    await file.sync()
  } catch (error) {
    await file.close()
    await rm(draft, { force: true })
    throw error
  }
  await file.close()
  return draft
}

/** Gives a draft its name, in place of whatever had it. */
export async function putInPlace(draft: string, target: string): Promise<void> {
  await rename(draft, target)
  await confirm(dirname(target))
}

/** Gives a draft its name unless something has it; whether it was the first. */
export async function claim(draft: string, target: string): Promise<boolean> {
  try {
    await link(draft, target)
    await confirm(dirname(target))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

export const isDraft = (file: string): boolean => basename(file).startsWith('.')

/** Has the disk confirm names given in a folder; where folders cannot be opened (Windows) the system sees to it. */
async function confirm(dir: string): Promise<void> {
  const folder = await open(dir, 'r').catch(() => null)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

export const orNull = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null
  throw error
}
