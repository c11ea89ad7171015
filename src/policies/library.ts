import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, extname, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { type ConfigSlice, wholeNumber } from '../config/index.ts'
import { cutPassages } from './cut.ts'
import { extractText, POLICY_TYPES } from './extract.ts'

export const policiesConfig = {
  maxPolicyBytes: {
    doc: '一份政策文件的字节上限',
    env: 'MAX_POLICY_BYTES',
    schema: wholeNumber(30 * 1024 * 1024, { min: 1024 }),
  },
} satisfies ConfigSlice

/** Raised when documents are cut differently, so that all are read anew. */
const FORMAT = 2

const StoredDocument = z.object({
  source: z.string(),
  title: z.string(),
  passages: z.array(z.object({ heading: z.string(), text: z.string() })),
})
export type StoredDocument = z.infer<typeof StoredDocument>
const Manifest = z.object({
  format: z.number(),
  files: z.record(z.string(), z.object({ digest: z.string(), passages: z.number() })),
})
type Manifest = z.infer<typeof Manifest>

export type IngestReport = {
  added: string[]
  changed: string[]
  unchanged: string[]
  removed: string[]
  failed: { file: string; reason: string }[]
  passages: number
}

const folderOf = (dataDir: string) => join(dataDir, 'policies')
const manifestOf = (dataDir: string) => join(folderOf(dataDir), 'manifest.json')

/**
 * Takes in a folder of policy documents: files whose content did not change are not read again, a file that is gone
 * disappears from the library. One folder is the whole library; the manifest is replaced last, in one move.
 */
export async function ingest({
  dir,
  dataDir,
  maxBytes,
}: {
  dir: string
  dataDir: string
  maxBytes: number
}): Promise<IngestReport> {
  const root = resolve(dir)
  const known = await readManifest(dataDir)
  const names = (await readdir(root, { recursive: true })).filter(
    (name) => POLICY_TYPES.includes(extname(name).toLowerCase()) && !basename(name).startsWith('.'),
  )
  const next: Manifest = { format: FORMAT, files: {} }
  const report: IngestReport = { added: [], changed: [], unchanged: [], removed: [], failed: [], passages: 0 }
  await mkdir(folderOf(dataDir), { recursive: true })
  for (const name of names.sort()) {
    const source = relative(root, join(root, name)).replaceAll('\\', '/')
    const before = known.files[source]
    try {
      const { size } = await stat(join(root, name))
      if (size > maxBytes) throw new Error(`文件超过${Math.floor(maxBytes / 1024 / 1024)}MB`)
      const bytes = await readFile(join(root, name))
      const digest = createHash('sha256').update(`${FORMAT}|${source}|`).update(bytes).digest('hex').slice(0, 32)
      if (before?.digest === digest) {
        next.files[source] = before
        report.unchanged.push(source)
      } else {
        const { title, text } = await extractText(name, bytes)
        const passages = cutPassages(text)
        if (passages.length === 0) throw new Error('没有读到文字（扫描件请先识别成文字）')
        await writeFile(
          join(folderOf(dataDir), `${digest}.json`),
          JSON.stringify({ source, title, passages } satisfies StoredDocument),
        )
        next.files[source] = { digest, passages: passages.length }
        report[before ? 'changed' : 'added'].push(source)
      }
    } catch (error) {
      report.failed.push({ file: source, reason: error instanceof Error ? error.message : String(error) })
      if (before) next.files[source] = before
    }
  }
  report.removed = Object.keys(known.files).filter((source) => !(source in next.files))
  report.passages = Object.values(next.files).reduce((sum, { passages }) => sum + passages, 0)
  await writeFile(`${manifestOf(dataDir)}.tmp`, JSON.stringify(next))
  await rename(`${manifestOf(dataDir)}.tmp`, manifestOf(dataDir))
  const kept = new Set(Object.values(next.files).map(({ digest }) => digest))
  const stale = Object.values(known.files).filter(({ digest }) => !kept.has(digest))
  await Promise.all(stale.map(({ digest }) => rm(join(folderOf(dataDir), `${digest}.json`), { force: true })))
  return report
}

async function readManifest(dataDir: string): Promise<Manifest> {
  const text = await readFile(manifestOf(dataDir), 'utf8').catch(() => null)
  const parsed = text === null ? null : Manifest.safeParse(JSON.parse(text))
  return parsed?.success && parsed.data.format === FORMAT ? parsed.data : { format: FORMAT, files: {} }
}

/** All documents of the library with the stamp of the manifest they belong to. */
export async function readLibrary(dataDir: string): Promise<{ stamp: number; documents: StoredDocument[] }> {
  const stamp = await libraryStamp(dataDir)
  const { files } = await readManifest(dataDir)
  const documents = await Promise.all(
    Object.values(files).map(async ({ digest }) =>
      StoredDocument.parse(JSON.parse(await readFile(join(folderOf(dataDir), `${digest}.json`), 'utf8'))),
    ),
  )
  return { stamp, documents }
}

/** Changes whenever the library does (modification time of the manifest in ms; 0 = no library). */
export const libraryStamp = async (dataDir: string): Promise<number> =>
  (await stat(manifestOf(dataDir)).catch(() => null))?.mtimeMs ?? 0
