import { maskPersonal } from '../../../identifiers/index.ts'
import { isOpen, papersOf, placeOf, text } from '../document.ts'
import { type Fault, type LintRule, unfilled } from '../rule.ts'

const PERSONAL = new Set(['id', 'oldId', 'mobile', 'bankCard', 'passport'])

export const l44: LintRule = (doc) => {
  const forms = papersOf(doc).filter((paper) => text(paper, 'kind') === '申请表')
  const faults: Fault[] = []
  for (const paper of papersOf(doc)) {
    const sample = text(paper, 'sample')
    if (maskPersonal(sample).masked.some((kind) => PERSONAL.has(kind)))
      faults.push({ path: placeOf(paper, 'sample'), say: 'personal', colour: '红' })
  }
  const bareForms = forms.filter((paper) => isOpen(paper, 'blankForm') && isOpen(paper, 'sample'))
  if (bareForms.length > 0 && bareForms.length === forms.length)
    faults.push(unfilled('materials', '申请表的空白表和样表'))
  for (const paper of forms) {
    if (bareForms.length === forms.length) break
    for (const [key, name] of [
      ['blankForm', '空白表'],
      ['sample', '样表'],
    ] as const)
      if (isOpen(paper, key))
        faults.push({ path: placeOf(paper, key), say: 'none', with: { name: text(paper, 'name'), what: name } })
  }
  return faults
}
