import { bare, isAlways, isTrue, papersOf, parts, text, words } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'

export const l77: LintRule = (doc) => {
  const faults: Fault[] = []
  const papers = papersOf(doc)
  if (
    isTrue(doc, 'list.modes.commitment') &&
    !papers.some((paper) => /承诺|保证书|声明/.test(text(paper, 'name'))) &&
    !doc.texts.some(({ path, text: said }) => /^(materials|form)\./.test(path) && said.includes('承诺'))
  )
    faults.push({ path: 'list.modes.commitment', say: 'commitment' })
  const names = papers.flatMap((paper) => [text(paper, 'id'), bare(text(paper, 'name'))])
  for (const [i, one] of words(doc, 'list.modes.tolerant').entries())
    if (
      one === '' ||
      !(
        names.some((name) => name !== '' && (name === one || name.includes(bare(one)) || bare(one).includes(name))) ||
        one.length > 12
      )
    )
      faults.push({ path: `list.modes.tolerant.${i}`, say: 'tolerant', with: { name: one } })
  if (isTrue(doc, 'list.modes.noApply')) {
    const asked = papers.find(
      (paper) =>
        isAlways(paper) && !['called', 'shown'].includes(text(paper, 'handled')) && text(paper, 'exempt') === '',
    )
    if (asked) faults.push({ path: asked.path, say: 'noApply', with: { name: text(asked, 'name') } })
  }
  if (isTrue(doc, 'list.modes.auto') && parts(doc, 'conditions').some((condition) => text(condition, 'when') === ''))
    faults.push({ path: 'list.modes.auto', say: 'auto' })
  return faults
}
