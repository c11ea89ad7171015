import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import type { Catalogue } from '../catalogue/index.ts'
import type { ElsewhereTopic } from '../contract/index.ts'
import type { Logger } from '../shared/index.ts'
import calibration from './calibration.json' with { type: 'json' }
import { type Calibration, type Candidates, type Found, type Parts, rank } from './rank.ts'
import { fieldTexts, meaningTexts, topicMeanings, topicTexts } from './service-texts.ts'
import { createTextIndex, type TextDocument, type TextIndex } from './text-index.ts'
import { createTopicNames } from './topic-names.ts'
import type { QueryReader, Understood } from './understand.ts'
import { buildVectorIndex, loadVectorIndex, type VectorIndex } from './vector-index.ts'

export type NamedEmbeddings = EmbeddingsInterface & { name: string; version?: string }
export type ServiceIndex = {
  /** What may be meant, ranked. */
  find: (understood: Understood, options?: { parts?: Parts }) => Promise<Found>
  /** What words and vectors bring, not yet weighed. */
  gather: (understood: Understood) => Promise<Candidates>
  topics: Map<string, ElsewhereTopic>
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
const FORMAT = 5
const NEAREST = 40

/** The index over all services: words and vectors, taken from its snapshot where nothing changed. */
export async function openServiceIndex(deps: Deps): Promise<ServiceIndex> {
  const key = createHash('sha256')
    .update(`${FORMAT}|${deps.catalogue.digest}|${deps.embeddings.name}|${deps.embeddings.version ?? ''}`)
    .digest('hex')
    .slice(0, 24)
  const dir = deps.snapshotDir && join(deps.snapshotDir, key)
  const saved = dir ? await loadSnapshot(dir, deps) : null
  const { text, vectors } = saved ?? (await build(deps))
  if (dir && !saved) await saveSnapshot(dir, { text, vectors })
  const topics = new Map(deps.catalogue.vocabulary.elsewhere.map((topic) => [topic.id, topic]))
  const namedTopic = createTopicNames(deps.catalogue)
  const gather = async (understood: Understood): Promise<Candidates> => {
    const meanings = await vectors.nearest(understood.normalized, NEAREST).catch((error: Error) => {
      deps.logger.warn({ reason: error.name }, 'No vector for the question, words alone are searched')
      return []
    })
    const near = new Set(meanings.map(({ id }) => id))
    const called = namedTopic(understood.normalized)
    return {
      textHits: text.search(understood, (id) => near.has(id) || topics.has(id)),
      meanings,
      called: called && {
        id: called.topic.id,
        share: called.name.length / understood.normalized.replaceAll(' ', '').length,
      },
    }
  }
  const find = async (understood: Understood, { parts }: { parts?: Parts } = {}) =>
    rank({ understood, candidates: await gather(understood), topics, calibration, ...(parts && { parts }) })
  return { find, gather, topics, calibration, fromSnapshot: saved !== null, text }
}

type Built = { text: TextIndex; vectors: VectorIndex }

async function build({ catalogue, reader, embeddings, logger }: Deps): Promise<Built> {
  const { utterances, elsewhere } = catalogue.vocabulary
  const services = [...catalogue.services.values()]
  const documents: TextDocument[] = [
    ...services.map((service) => ({ id: service.id, ...fieldTexts(service, utterances.get(service.id) ?? []) })),
    ...elsewhere.map((topic) => ({ id: topic.id, ...topicTexts(topic) })),
  ]
  const entries = [
    ...services.flatMap((service) =>
      meaningTexts(service, utterances.get(service.id) ?? []).map((text) => ({ id: service.id, text })),
    ),
    ...elsewhere.flatMap((topic) => topicMeanings(topic).map((text) => ({ id: topic.id, text }))),
  ]
  return {
    text: createTextIndex({ documents, tokens: reader.segmenter.tokens }),
    vectors: await buildVectorIndex({ entries, embeddings, logger }),
  }
}

/** Null where there is none, or it is damaged: then it is built anew. */
async function loadSnapshot(dir: string, { reader, embeddings, logger }: Deps): Promise<Built | null> {
  const saved = await readFile(join(dir, 'text.json'), 'utf8').catch(() => null)
  if (saved === null) return null
  try {
    const vectors = await loadVectorIndex({ dir, embeddings, logger })
    return vectors && { text: createTextIndex({ documents: [], tokens: reader.segmenter.tokens, saved }), vectors }
  } catch (error) {
    logger.warn({ err: error }, 'Index snapshot is damaged, the index is built anew')
    return null
  }
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
