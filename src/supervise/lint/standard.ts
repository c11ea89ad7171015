import { bare, block, type Doc, papersOf, parts, text } from './document.ts'
import { areaOf, groupBy, isLive, lazy } from './groups.ts'
import { inWorkingDays, termOf } from './terms.ts'

/** Papers, conditions, term and result of one list. */
export type Elements = { papers: Set<string>; conditions: Set<string>; days: number | null; result: string }

/** What the lists of one matter are measured by; kept, so that each list is read once. */
type Measure = { city: Doc | undefined; districts: Doc[]; areas: Set<string>; common: () => Elements }
const measures = new WeakMap<Doc[], Measure>()

function measureOf(peers: Doc[]): Measure {
  const known = measures.get(peers)
  if (known) return known
  const live = peers.filter(isLive)
  const districts = live.filter((one) => areaOf(one) !== '')
  const made = {
    city: live.find((one) => areaOf(one) === ''),
    districts,
    areas: new Set(districts.map(areaOf)),
    common: lazy(() => commonOf(districts)),
  }
  measures.set(peers, made)
  return made
}

/** The city's own list; else what at least half of the districts have in common; of two, the other one. */
export function standardOf(peers: Doc[], doc: Doc): Elements | null {
  const { city, districts, areas, common } = measureOf(peers)
  if (city) return elementsOf(city)
  if (areas.size < 2) return null
  if (districts.length > 2) return common()
  const other = districts.find((one) => areaOf(one) !== areaOf(doc))
  return other ? elementsOf(other) : null
}

function commonOf(docs: Doc[]): Elements {
  const all = docs.map(elementsOf)
  const half = all.length / 2
  const common = (key: 'papers' | 'conditions') => {
    const counts = groupBy(
      all.flatMap((one) => [...one[key]]),
      (name) => name,
    )
    return new Set([...counts].filter(([, found]) => found.length >= half).map(([name]) => name))
  }
  const days = all.flatMap(({ days }) => days ?? []).sort((a, b) => a - b)
  const results = [...groupBy(all, ({ result }) => result)].sort((a, b) => b[1].length - a[1].length)
  return {
    papers: common('papers'),
    conditions: common('conditions'),
    days: days[Math.floor(days.length / 2)] ?? null,
    result: results[0]?.[0] ?? '',
  }
}

export function elementsOf(doc: Doc): Elements {
  const promised = termOf(block(doc, 'list.promised'))
  return {
    papers: new Set(papersOf(doc).map((paper) => bare(text(paper, 'name')))),
    conditions: new Set(parts(doc, 'conditions').map((condition) => bare(text(condition, 'text')))),
    days: promised ? inWorkingDays(promised) : null,
    result: bare(text(doc, 'list.result.name')),
  }
}
