import { bare, papersOf, parts, text } from '../document.ts'
import { areaOf, isLive } from '../groups.ts'
import type { Fault, LintRule } from '../rule.ts'
import { elementsOf, standardOf } from '../standard.ts'

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
