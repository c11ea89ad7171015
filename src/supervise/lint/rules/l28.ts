import { bare, parts, placeOf, text } from '../document.ts'
import type { LintRule } from '../rule.ts'

const EMPTY_WORDS =
  /^(申请人?)?(应当?|须|需)?(符合|满足|具备)?(国家|本市|有关|相关|上述|现行)*(法律|法规|规章|规定|政策|、|和|及|等|的|中|所|要求|条件|《[^》]*》|第[零一二三四五六七八九十百千\d]+[条款项])+(规定|要求)?的?(条件|要求|情形)?$/

export const l28: LintRule = (doc) => {
  const conditions = parts(doc, 'conditions')
  if (conditions.length === 0) return [{ path: 'conditions', say: 'none' }]
  const says = new Set(
    parts(doc, 'legalBasis')
      .map((entry) => bare(text(entry, 'says')))
      .filter((one) => one.length > 5),
  )
  return conditions.flatMap((condition) => {
    const said = text(condition, 'text')
    const path = placeOf(condition, 'text')
    if (said === '') return [{ path, say: 'blank' }]
    return says.has(bare(said)) || EMPTY_WORDS.test(said.replace(/[。；]$/, ''))
      ? [{ path, say: 'copy', with: { said } }]
      : []
  })
}
