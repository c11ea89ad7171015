import { bare, block, type Doc, papersOf, parts, text } from '../document.ts'
import { areaOf, groupBy, isLive, lazy } from '../groups.ts'
import type { Fault, LintRule } from '../rule.ts'
import { inWorkingDays, termOf } from '../terms.ts'

/** Papers, conditions, term and result of one list. */
type Elements = { papers: Set<string>; conditions: Set<string>; days: number | null; result: string }

/** A district may be faster than the standard of its city, but ask no more papers and conditions. */
export const l73: LintRule = (doc, { groups }) => {
  const area = areaOf(doc)
  if (area === '' || !isLive(doc)) return []
  const standard = standardOf(groups.peers(doc), doc)
  if (!standard) return []
  const own = elementsOf(doc)
  const faults: Fault[] = []
  for (const paper of papersOf(doc)) {
    const name = text(paper, 'name')
    if (name !== '' && !standard.papers.has(bare(name)))
      faults.push({ path: paper.path, say: 'paper', with: { name, area } })
  }
  for (const condition of parts(doc, 'conditions')) {
    const said = text(condition, 'text')
    if (said !== '' && !standard.conditions.has(bare(said)))
      faults.push({ path: `${condition.path}.text`, say: 'condition', with: { said, area } })
  }
  if (own.days !== null && standard.days !== null && own.days > standard.days)
    faults.push({
      path: 'list.promised.days',
      say: 'slower',
      with: { area, days: Math.round(own.days * 10) / 10, standard: Math.round(standard.days * 10) / 10 },
    })
  if (own.result !== '' && standard.result !== '' && own.result !== standard.result)
    faults.push({
      path: 'list.result.name',
      say: 'result',
      with: { area, result: own.result, standard: standard.result },
    })
  return faults
}

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
function standardOf(peers: Doc[], doc: Doc): Elements | null {
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

function elementsOf(doc: Doc): Elements {
  const promised = termOf(block(doc, 'list.promised'))
  return {
    papers: new Set(papersOf(doc).map((paper) => bare(text(paper, 'name')))),
    conditions: new Set(parts(doc, 'conditions').map((condition) => bare(text(condition, 'text')))),
    days: promised ? inWorkingDays(promised) : null,
    result: bare(text(doc, 'list.result.name')),
  }
}
