import type { DistrictComparison, DistrictComparisons, ServiceDocument } from '../../contract/index.ts'
import { bare, block, type Doc, papersOf, parts, readDocument, text } from './document.ts'
import { areaOf, bodyOf, groupDocuments, isLive } from './groups.ts'
import { elementsOf, standardOf } from './standard.ts'
import { termOf } from './terms.ts'

/** Matters that several places list, and what each asks more or less than the standard; by the measure of L73. */
export function compareDistricts(services: Iterable<ServiceDocument>): DistrictComparisons {
  const docs = [...services].flatMap((service) => readDocument(service, service.id) ?? [])
  const groups = groupDocuments(docs, docs, [])
  const matters = [...new Set(docs.map(groups.peers))]
    .map((peers) => peers.filter(isLive))
    .filter((peers) => new Set(peers.map(areaOf)).size > 1)
  const compared = matters.map((peers) => comparisonOf(peers, groups.peers))
  return { matters: matters.length, differing: compared.filter(({ places }) => places.some(differs)) }
}

type Place = DistrictComparison['places'][number]
const differs = ({ more, fewer, slower, sameResult }: Place): boolean =>
  more.length + fewer.length > 0 || slower || !sameResult

function comparisonOf(peers: Doc[], peersOf: (doc: Doc) => Doc[]): DistrictComparison {
  const [first] = peers
  return {
    name: first ? text(first, 'name') : '',
    places: peers.map((doc) => placeOf(doc, peersOf(doc))).toSorted((a, b) => (a.area < b.area ? -1 : 1)),
  }
}

function placeOf(doc: Doc, peers: Doc[]): Place {
  const standard = standardOf(peers, doc)
  const own = elementsOf(doc)
  const named = [
    ...papersOf(doc).map((paper) => text(paper, 'name')),
    ...parts(doc, 'conditions').map((condition) => text(condition, 'text')),
  ]
  const known = standard && new Set([...standard.papers, ...standard.conditions])
  const held = new Set([...own.papers, ...own.conditions])
  return {
    serviceId: doc.id,
    area: areaOf(doc),
    body: bodyOf(doc),
    promised: termOf(block(doc, 'list.promised'))?.said ?? '',
    papers: own.papers.size,
    conditions: own.conditions.size,
    more: known ? named.filter((name) => name !== '' && !known.has(bare(name))) : [],
    fewer: known ? [...known].filter((name) => !held.has(name)) : [],
    slower: own.days !== null && standard !== null && standard.days !== null && own.days > standard.days,
    result: text(doc, 'list.result.name'),
    sameResult: !standard || standard.result === '' || own.result === '' || own.result === standard.result,
  }
}
