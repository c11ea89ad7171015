import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** The code that reads and checks knowledge: where it changes, nothing counts as checked. */
const CODE = ['catalogue', 'contract', 'rules'].map((folder) => join(import.meta.dirname, '..', folder))

type Kept<T> = { key: string; checked: T }

/**
 * What `check` made of the knowledge folder `dir`, kept in `cacheDir` under the digest of every file there and of the checks
 * themselves: reading hundreds of YAML files with their line numbers takes seconds. What was kept and cannot be read is made anew.
 */
export async function onceChecked<T>(
  { dir, cacheDir }: { dir: string; cacheDir: string },
  check: () => Promise<T>,
): Promise<T> {
  const key = await digestOf([dir, ...CODE])
  const file = join(cacheDir, 'knowledge.bin')
  const kept = await readKept<T>(file)
  if (kept?.key === key) return kept.checked
  const checked = await check()
  const draft = `${file}.${process.pid}.tmp`
  await mkdir(cacheDir, { recursive: true })
  await writeFile(draft, serialize({ key, checked } satisfies Kept<T>))
  await rename(draft, file)
  return checked
}

async function readKept<T>(file: string): Promise<Kept<T> | null> {
  try {
    return deserialize(await readFile(file)) as Kept<T>
  } catch {
    return null
  }
}

/** SHA-256 over the names and contents of all files below the folders. */
async function digestOf(folders: string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    const contents = await Promise.all(files.sort().map(async (file) => ({ file, bytes: await readFile(file) })))
    for (const { file, bytes } of contents) hash.update(`${file.slice(folder.length)}|${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}
