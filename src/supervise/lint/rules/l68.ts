import { isAlways, papersOf, text, valueAt, words } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'

const PERSON = '1'

export const l68: LintRule = (doc, { words: known }) => {
  if (valueAt(doc, 'list') === undefined) return []
  const objects = words(doc, 'list.serviceObjects')
  if (objects.length === 0) return [{ path: 'list.serviceObjects', say: 'none' }]
  const faults: Fault[] = []
  const person = objects.includes(PERSON)
  const firm = objects.some((one) => one !== PERSON)
  const personTopics = words(doc, 'list.topics.person').length > 0
  const firmTopics = words(doc, 'list.topics.company').length > 0
  if (personTopics && !person) faults.push({ path: 'list.topics.person', say: 'person' })
  if (firmTopics && !firm) faults.push({ path: 'list.topics.company', say: 'company' })
  if (person && !firm && !personTopics && firmTopics) faults.push({ path: 'list.topics.person', say: 'noPerson' })
  if (firm && !person && !firmTopics) faults.push({ path: 'list.topics.company', say: 'noCompany' })
  const audience = words(doc, 'audience')
  if (audience.length > 0 && audience.every((one) => one === '个人') && !person)
    faults.push({ path: 'list.serviceObjects', say: 'audience', with: { audience: '个人' } })
  if (audience.length > 0 && !audience.includes('个人') && !audience.includes('个体工商户') && !firm)
    faults.push({ path: 'list.serviceObjects', say: 'audience', with: { audience: audience.join('、') } })
  if (person && !firm)
    for (const paper of papersOf(doc)) {
      const name = text(paper, 'name')
      if (isAlways(paper) && known.companyPapers.some((word) => name.includes(word)) && !/单位|雇主|或/.test(name))
        faults.push({ path: paper.path, say: 'papers', with: { name } })
    }
  return faults
}
