import { districtOf, withoutPlace } from './bodies.ts'
import { bare, type Doc, text, valueAt, words } from './document.ts'
import { proofCycles } from './proof-cycles.ts'

/** Documents of a run by what they share; made once, so that no rule compares every pair. */
export type Groups = {
  /** Documents under one code (`taskCode`, `catalogCode`, `handleItemCode`), in the order given. */
  byCode: (key: CodeKey, code: string) => Doc[]
  /** The same matter at the same body, the document itself among them. */
  twins: (doc: Doc) => Doc[]
  /** Documents of a name at a body. */
  named: (name: string, body: string) => Doc[]
  /** Documents that call themselves by a name in their aliases. */
  byAlias: (name: string) => Doc[]
  /** The same matter of peers in other places and levels, the document itself among them; one list for all who share it. */
  peers: (doc: Doc) => Doc[]
  /** Circles of services whose papers need one another; over everything known. */
  cyclesOf: (doc: Doc) => { ids: string[]; paper: string }[]
}
export type CodeKey = 'taskCode' | 'catalogCode' | 'handleItemCode'

const CODES: CodeKey[] = ['taskCode', 'catalogCode', 'handleItemCode']

/** Groups the documents of a run; `known` are these and the loaded ones that they do not replace. */
export function groupDocuments(docs: Doc[], known: Doc[], reissuing: string[]): Groups {
  const codes = Object.fromEntries(CODES.map((key) => [key, groupBy(docs, (doc) => text(doc, `list.${key}`))]))
  const twins = groupBy(docs, twinKey)
  const aliases = groupBy(docs, (doc) => words(doc, 'aliases').map(bare))
  const matters = groupBy(docs, matterKeys)
  const peers = new Map<string, Doc[]>()
  const cycles = lazy(() => proofCycles(known, reissuing))
  return {
    byCode: (key, code) => codes[key]?.get(code) ?? [],
    twins: (doc) => twins.get(twinKey(doc)) ?? [doc],
    named: (name, body) => twins.get(`${bare(name)}|${bare(body)}`) ?? [],
    byAlias: (name) => aliases.get(bare(name)) ?? [],
    peers: (doc) => {
      const keys = matterKeys(doc)
      const name = keys.join(' | ')
      const found = peers.get(name) ?? [...new Set(keys.flatMap((key) => matters.get(key) ?? []))]
      peers.set(name, found)
      return found
    },
    cyclesOf: (doc) => cycles().get(doc.id) ?? [],
  }
}

export const bodyOf = (doc: Doc): string => text(doc, 'list.dept.name') || text(doc, 'department')
export const isLive = (doc: Doc): boolean =>
  valueAt(doc, 'list.status') !== '取消' && valueAt(doc, 'list.status') !== '暂停'
/** The place a document is for; the city as a whole is empty. */
export const areaOf = (doc: Doc): string => districtOf(bodyOf(doc)) ?? ''

const twinKey = (doc: Doc): string =>
  text(doc, 'name') === '' ? '' : `${bare(text(doc, 'name'))}|${bare(bodyOf(doc))}`

/** By code, and by name at bodies of one kind. */
function matterKeys(doc: Doc): string[] {
  const code = text(doc, 'list.catalogCode')
  const name = bare(text(doc, 'name'))
  return [...(code ? [`code ${code}`] : []), ...(name ? [`name ${name} ${withoutPlace(bodyOf(doc))}`] : [])]
}

export function groupBy<T>(items: T[], keysOf: (item: T) => string | string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items)
    for (const key of new Set([keysOf(item)].flat())) {
      if (key === '') continue
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  return groups
}

/** Made when it is first needed. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
