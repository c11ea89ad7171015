import { isOpen, papersOf, placeOf, text } from '../document.ts'
import type { LintRule } from '../rule.ts'

export const l43: LintRule = (doc, { words }) =>
  papersOf(doc).flatMap((paper) => {
    const name = text(paper, 'name')
    const source = text(paper, 'source')
    const path = placeOf(paper, 'source')
    if (isOpen(paper, 'source')) return [{ path, say: 'empty', with: { name } }]
    const isForm = text(paper, 'kind') === '申请表'
    const known = words.publicPapers.find((one) => name === one || (name.endsWith(one) && !isForm))
    if (source === '申请人自备' && known && !/[、和及或]/.test(name))
      return [{ path, say: 'public', with: { name }, change: { path, before: source, after: '政府部门核发' } }]
    if (isForm && source === '政府部门核发' && /^[^、和及]*(申请表|申请书|登记表|承诺书|委托书)$/.test(name))
      return [{ path, say: 'own', with: { name }, change: { path, before: source, after: '申请人自备' } }]
    return []
  })
