import { type Catalogue, factsOf, levelText } from '../catalogue/index.ts'
import type { Ambiguity, Hit, SearchQuery, SearchResponse, ServiceDocument } from '../contract/index.ts'
import { maskPersonal } from '../identifiers/index.ts'
import type { PassageIndex } from '../policies/index.ts'
import {
  findOpenTerm,
  isWithinReach,
  type OpenTerm,
  type QueryReader,
  type Ranked,
  type ServiceIndex,
  type Understood,
  wordsOf,
} from '../retrieval/index.ts'
import { highlight } from './highlight.ts'

export type SearchDeps = {
  catalogue: Catalogue
  reader: QueryReader
  index: ServiceIndex
  passages: PassageIndex
  /** Capabilities of this server: a hit offers only what it can lead to. */
  rooms: string[]
}

/** Below this share of the best hit's score a service is not shown. */
const TAIL = 0.1
const PASSAGES = 3

/** Any words → the services meant, nothing where nothing is meant, equals where the words leave it open. */
export async function search(
  query: SearchQuery,
  { catalogue, reader, index, passages, rooms }: SearchDeps,
): Promise<SearchResponse> {
  const started = performance.now()
  const understood = reader.understand(maskPersonal(query.q).text, { literal: query.literal === '1' })
  const wantsServices = query.kind !== 'policy' && understood.tokens.length > 0
  const { ranked, elsewhere } = wantsServices ? await index.find(understood) : { ranked: [], elsewhere: null }
  const term = wantsServices ? findOpenTerm(understood, catalogue.vocabulary.ambiguous) : null
  const open = term && isWithinReach(term, ranked) ? term : null
  const above = open || (ranked[0]?.confidence ?? 0) >= index.calibration.floor ? ranked : []
  const kept = equals(above, open).filter(({ confidence }) => confidence >= TAIL * (above[0]?.confidence ?? 1))
  const chosen = kept.flatMap((entry) => {
    const service = catalogue.services.get(entry.id)
    return service && fits(service, query) ? [{ entry, service }] : []
  })
  const found =
    query.kind === 'service' || understood.tokens.length === 0 ? [] : await passages.find(understood, PASSAGES)
  return {
    query: query.q,
    understood: {
      normalized: understood.normalized,
      corrected: understood.corrected,
      terms: understood.terms.map(({ official }) => official),
      replaced: understood.replaced,
    },
    total: chosen.length,
    hits: chosen.slice(0, query.limit).map(({ entry, service }) => presentHit(service, entry, understood, rooms)),
    passages: found,
    elsewhere: chosen.length === 0 && elsewhere ? { name: elsewhere.name, office: elsewhere.office ?? null } : null,
    ambiguity: open ? presentOpenTerm(open) : null,
    facets: countFacets(chosen.map(({ service }) => service)),
    tookMs: Math.round((performance.now() - started) * 100) / 100,
  }
}

/** Brings the candidates of an open term to the top, all with the same score. */
function equals(ranked: Ranked[], open: OpenTerm | null): Ranked[] {
  if (!open) return ranked
  const candidates = new Set(open.options.flatMap(({ services }) => services))
  const best = Math.max(0.5, ranked[0]?.confidence ?? 0)
  const meant = ranked.filter(({ id }) => candidates.has(id)).map((entry) => ({ ...entry, confidence: best }))
  return [...meant, ...ranked.filter(({ id }) => !candidates.has(id))]
}

const fits = (service: ServiceDocument, { audience, department, theme }: SearchQuery): boolean =>
  (!audience || service.audience.some((one) => one === audience)) &&
  (!department || service.department === department) &&
  (!theme || service.theme === theme)

const FIELD_NAMES: Record<string, string> = {
  name: '名称',
  aliases: '常用说法',
  utterances: '常见问法',
  summary: '说明',
  conditions: '条件',
  materials: '材料',
  faqs: '常见问题',
  answers: '解答',
  law: '依据',
  place: '部门',
}

function presentHit(service: ServiceDocument, entry: Ranked, understood: Understood, rooms: string[]): Hit {
  const match = wordsOf(entry.match)
  const words = Object.keys(match).filter((word) => !word.startsWith('~'))
  const fields = new Map<string, string[]>()
  for (const [word, found] of Object.entries(match)) {
    if (word.startsWith('~')) continue
    for (const field of found) if (field in FIELD_NAMES) fields.set(field, [...(fields.get(field) ?? []), word])
  }
  const sources: [string, string[]][] = [
    ['name', [service.name]],
    ['aliases', service.aliases],
    ['faqs', service.faqs.map(({ q }) => q)],
  ]
  const matched = sources.flatMap(([field, texts]) => {
    const hitWords = fields.get(field)
    const text = hitWords && texts.find((candidate) => hitWords.some((word) => candidate.toLowerCase().includes(word)))
    return text ? [{ field, text }] : []
  })
  return {
    id: service.id,
    name: service.name,
    department: service.department,
    summary: service.summary,
    score: Math.round(entry.confidence * 1000) / 1000,
    matched,
    highlights: highlight(service.summary, [...words, ...understood.tokens]),
    actions: actionsOf(service.id, rooms),
    level: levelText(service),
    kind: service.kind,
    audience: service.audience,
    theme: service.theme,
    facts: factsOf(service),
  }
}

/** 即搜即办: what can be done from a hit right away. */
function actionsOf(id: string, rooms: string[]): Hit['actions'] {
  const actions: Hit['actions'] = [
    { kind: 'guide', href: `/s/${id}` },
    { kind: 'ask', href: `/ask?s=${id}` },
  ]
  if (rooms.includes('precheck')) actions.push({ kind: 'precheck', href: `/s/${id}/precheck` })
  if (rooms.includes('apply')) actions.push({ kind: 'apply', href: `/s/${id}/apply` })
  return actions
}

function countFacets(services: ServiceDocument[]): SearchResponse['facets'] {
  const count = (valuesOf: (service: ServiceDocument) => string[]) => {
    const counts = new Map<string, number>()
    for (const service of services)
      for (const value of valuesOf(service)) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
  }
  return {
    audience: count(({ audience }) => audience),
    department: count(({ department }) => [department]),
    theme: count(({ theme }) => [theme]),
  }
}

/** The open term as choices to tap: each leads to its service, or to a query that says which. */
const presentOpenTerm = ({ ask, term, options }: OpenTerm): Ambiguity => ({
  ask,
  options: options
    .filter(({ services }) => services.length > 0)
    .map(({ label, services }) => ({
      label,
      ...(services.length === 1 && { serviceId: services[0] as string }),
      query: `${label}${term}`,
    })),
})
