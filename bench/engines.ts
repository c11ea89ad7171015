import { create, insertMultiple, search as searchOrama } from '@orama/orama'
import { Index as FlexIndex } from 'flexsearch'
import MiniSearch from 'minisearch'
import type { Catalogue } from '../src/catalogue/index.ts'
import type { QueryReader } from '../src/retrieval/index.ts'
import { FIELD_WEIGHTS, type FieldName, fieldTexts } from '../src/retrieval/service-texts.ts'
import { soundPairs } from '../src/retrieval/sound.ts'

/** Another way of searching the same services: words in (joined by SEPARATOR), ids out, best first. */
export type Engine = (words: string) => Promise<string[]> | string[]

export const SEPARATOR = '\u0001'
const FIELDS = Object.keys(FIELD_WEIGHTS) as FieldName[]
const SHOWN = 10
const split = (text: string): string[] => (text === '' ? [] : text.split(SEPARATOR))

type Cut = { id: string } & Record<FieldName, string>

/** Bare MiniSearch, FlexSearch and Orama over the fields of the services, all fed the words that our own index is fed. */
export async function buildEngines(catalogue: Catalogue, reader: QueryReader): Promise<Record<string, Engine>> {
  const documents = [...catalogue.services.values()].map((service): Cut => {
    const texts = fieldTexts(service, catalogue.vocabulary.utterances.get(service.id) ?? [])
    const words = (field: FieldName) => (field === 'sound' ? soundPairs : reader.segmenter.tokens)(texts[field])
    return { id: service.id, ...mapFields((field) => words(field).join(SEPARATOR)) }
  })
  return { MiniSearch: buildMini(documents), FlexSearch: buildFlex(documents), Orama: await buildOrama(documents) }
}

const mapFields = <T>(read: (field: FieldName) => T) =>
  Object.fromEntries(FIELDS.map((field) => [field, read(field)])) as Record<FieldName, T>

function buildMini(documents: Cut[]): Engine {
  const index = new MiniSearch<Cut>({
    fields: FIELDS,
    tokenize: split,
    processTerm: (term) => term,
    searchOptions: { boost: FIELD_WEIGHTS, bm25: { k: 1.2, b: 0.5, d: 0.2 } },
  })
  index.addAll(documents)
  return (words) =>
    index
      .search(words)
      .slice(0, SHOWN)
      .map(({ id }) => id as string)
}

function buildFlex(documents: Cut[]): Engine {
  const index = new FlexIndex({ tokenize: 'strict', encode: split })
  documents.forEach((document, i) => {
    index.add(i, FIELDS.map((field) => document[field]).join(SEPARATOR))
  })
  return (words) =>
    (index.search(words, { limit: SHOWN, suggest: true }) as number[]).map((i) => documents[i]?.id ?? '')
}

async function buildOrama(documents: Cut[]): Promise<Engine> {
  const db = create({
    schema: mapFields(() => 'string' as const),
    components: { tokenizer: { language: 'chinese', normalizationCache: new Map(), tokenize: split } },
  })
  await insertMultiple(db, documents, 1000)
  return async (words) => {
    const { hits } = await searchOrama(db, { term: words, boost: FIELD_WEIGHTS, limit: SHOWN, threshold: 1 })
    return hits.map(({ id }) => id)
  }
}
