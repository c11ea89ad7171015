import MiniSearch from 'minisearch'
import type { PassageHit } from '../contract/index.ts'
import { normalizeText, splitTerm, type Understood } from '../retrieval/index.ts'
import type { Logger } from '../shared/index.ts'
import { libraryStamp, readLibrary, type StoredDocument } from './library.ts'

export type PassageIndex = {
  find: (understood: Understood, limit: number) => Promise<PassageHit[]>
  get: (id: string) => PassageHit | undefined
  count: () => number
}

type Tokenize = (text: string) => string[]
type Loaded = { stamp: number; passages: Map<string, PassageHit>; index: MiniSearch; rarity: (token: string) => number }

/** Share of the query's weight a passage must hold to be shown. */
const FLOOR = 0.55
const CHECK_EVERY_MS = 2000
const SEPARATOR = '\u0001'

/**
 * The policy passages of a data folder. A library that was taken in anew meanwhile is loaded beside the old one and
 * swapped in, without a pause for those who search.
 */
export async function openPassageIndex({
  dataDir,
  tokens,
  logger,
}: {
  dataDir: string
  tokens: Tokenize
  logger: Logger
}): Promise<PassageIndex> {
  let loaded = await load(dataDir, tokens)
  let checkedAt = Date.now()
  let loading = false

  async function refresh() {
    if (loading || Date.now() - checkedAt < CHECK_EVERY_MS) return
    loading = true
    try {
      checkedAt = Date.now()
      if ((await libraryStamp(dataDir)) !== loaded.stamp) loaded = await load(dataDir, tokens)
    } catch (error) {
      logger.error({ err: error }, 'Policy library could not be reloaded')
    } finally {
      loading = false
    }
  }

  return {
    find: async (understood, limit) => {
      await refresh()
      return search(loaded, understood, limit)
    },
    get: (id) => loaded.passages.get(id),
    count: () => loaded.passages.size,
  }
}

async function load(dataDir: string, tokens: Tokenize): Promise<Loaded> {
  const { stamp, documents } = await readLibrary(dataDir)
  const passages = new Map(documents.flatMap(presentPassages))
  const index = new MiniSearch<{ id: string }>({
    fields: ['title', 'heading', 'text'],
    tokenize: tokens,
    processTerm: splitTerm,
    searchOptions: { boost: { title: 1.5, heading: 2, text: 1 }, tokenize: (text) => text.split(SEPARATOR) },
  })
  const frequencies = new Map<string, number>()
  for (const [id, { title, heading, text }] of passages) {
    const fields = { title: normalizeText(title), heading: normalizeText(heading), text: normalizeText(text) }
    index.add({ id, ...fields })
    for (const token of new Set(Object.values(fields).flatMap(tokens)))
      frequencies.set(token, (frequencies.get(token) ?? 0) + 1)
  }
  const rarity = (token: string) => Math.log(1 + (passages.size + 1) / (1 + (frequencies.get(token) ?? 0)))
  return { stamp, passages, index, rarity }
}

function presentPassages({ source, title, passages }: StoredDocument): [string, PassageHit][] {
  return passages.map(({ heading, text }, i) => {
    const id = `${Buffer.from(source).toString('base64url')}.${i}`
    return [id, { source, title, heading: heading || title, text, score: 0, href: `/p/${id}` }]
  })
}

function search({ passages, index, rarity }: Loaded, { tokens, expansions }: Understood, limit: number): PassageHit[] {
  if (passages.size === 0 || tokens.length === 0) return []
  const total = tokens.reduce((sum, token) => sum + rarity(token), 0)
  return index
    .search([...tokens, ...expansions].join(SEPARATOR))
    .flatMap((result) => {
      const passage = passages.get(result.id as string)
      const held = tokens.reduce((sum, token) => sum + (splitTerm(token) in result.match ? rarity(token) : 0), 0)
      const score = Math.round((held / total) * 1000) / 1000
      return passage && score >= FLOOR ? [{ ...passage, score }] : []
    })
    .slice(0, limit)
}
