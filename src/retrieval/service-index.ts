import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import type { Catalogue } from '../catalogue/index.ts'
import type { Logger } from '../shared/index.ts'
import calibration from './calibration.json' with { type: 'json' }
import { type Calibration, type Parts, type Ranked, rank } from './rank.ts'
import { fieldTexts, meaningTexts } from './service-texts.ts'
import { createTextIndex, type TextDocument, type TextIndex } from './text-index.ts'
import type { QueryReader, Understood } from './understand.ts'
import { buildVectorIndex, loadVectorIndex, type VectorIndex } from './vector-index.ts'

export type NamedEmbeddings = EmbeddingsInterface & { name: string }
export type ServiceIndex = {
  find: (understood: Understood, options?: { parts?: Parts }) => Promise<Ranked[]>
  calibration: Calibration
  fromSnapshot: boolean
  text: TextIndex
}

type Deps = {
  catalogue: Catalogue
  reader: QueryReader
  embeddings: NamedEmbeddings
  logger: Logger
  /** Where snapshots lie; none = always built. */
  snapshotDir?: string
}

/** Raised when the way texts are cut or weighted changes, so that old snapshots are not taken. */
const FORMAT = 3
const NEAREST = 40

/** The index over all services: words and vectors, taken from its snapshot where nothing changed. */
export async function openServiceIndex(deps: Deps): Promise<ServiceIndex> {
  const key = createHash('sha256')
    .update(`${FORMAT}|${deps.catalogue.digest}|${deps.embeddings.name}`)
    .digest('hex')
    .slice(0, 24)
  const dir = deps.snapshotDir && join(deps.snapshotDir, key)
  const saved = dir ? await loadSnapshot(dir, deps) : null
  const { text, vectors } = saved ?? (await build(deps))
  if (dir && !saved) await saveSnapshot(dir, { text, vectors })
  const find = async (understood: Understood, { parts }: { parts?: Parts } = {}) => {
    const meanings = await vectors.nearest(understood.normalized, NEAREST)
    return rank({ understood, textHits: text.search(understood), meanings, calibration, ...(parts && { parts }) })
  }
  return { find, calibration, fromSnapshot: saved !== null, text }
}

type Built = { text: TextIndex; vectors: VectorIndex }

async function build({ catalogue, reader, embeddings, logger }: Deps): Promise<Built> {
  const { utterances } = catalogue.vocabulary
  const services = [...catalogue.services.values()]
  const documents = services.map(
    (service): TextDocument => ({ id: service.id, ...fieldTexts(service, utterances.get(service.id) ?? []) }),
  )
  const entries = services.flatMap((service) =>
    meaningTexts(service, utterances.get(service.id) ?? []).map((text) => ({ id: service.id, text })),
  )
  return {
    text: createTextIndex({ documents, tokens: reader.segmenter.tokens }),
    vectors: await buildVectorIndex({ entries, embeddings, logger }),
  }
}

async function loadSnapshot(dir: string, { reader, embeddings, logger }: Deps): Promise<Built | null> {
  const saved = await readFile(join(dir, 'text.json'), 'utf8').catch(() => null)
  if (saved === null) return null
  const vectors = await loadVectorIndex({ dir, embeddings, logger })
  return vectors && { text: createTextIndex({ documents: [], tokens: reader.segmenter.tokens, saved }), vectors }
}

/** Written beside and moved into place, so that a snapshot is whole or not there. */
async function saveSnapshot(dir: string, { text, vectors }: Built): Promise<void> {
  const draft = `${dir}.${process.pid}.tmp`
  await mkdir(draft, { recursive: true })
  await vectors.saveTo(draft)
  await writeFile(join(draft, 'text.json'), text.toJSON())
  await rm(dir, { recursive: true, force: true })
  await rename(draft, dir)
}
