import { levelsOf } from '../bodies.ts'
import { isLeft, text } from '../document.ts'
import { type Fault, type LintRule, unfilled } from '../rule.ts'

/** 行政复议法 (2023), in force since 2024-01-01: only the people's government hears it, but for bodies led from above. */
const UPPER = /上一?级(?:行政)?(?:主管)?(?:部门|机关|局|委)/
const DEPARTMENT = /向[^，。；]{0,16}(?:局|委员会|委|厅|总队|支队)(?:申请|提起|提出)/
const OLD_COURT = /三个月|3个月|90日/

export const l67: LintRule = (doc, { words }) => {
  const faults: Fault[] = []
  const body = text(doc, 'list.dept.name')
  const review = text(doc, 'list.remedies.review')
  const court = text(doc, 'list.remedies.court')
  const vertical = words.verticalBodies.some((word) => body.includes(word) || text(doc, 'department').includes(word))
  const path = 'list.remedies.review'
  if (isLeft(doc, path)) faults.push(unfilled(path, '行政复议机关'))
  else if (review !== '' && !vertical) {
    const level = levelsOf(body)?.[0]
    if (UPPER.test(review)) faults.push({ path, say: 'upper', with: { review } })
    else if (!review.includes('政府') && (DEPARTMENT.test(review) || /(局|委员会|委|厅)$/.test(review)))
      faults.push({ path, say: 'department', with: { review } })
    else if (level === '4' && /(?:上海市|市)人民政府/.test(review) && !/区[^，。；]{0,3}人民政府/.test(review))
      faults.push({ path, say: 'level', with: { review, body } })
    else if (level === '2' && /区人民政府/.test(review) && !/市人民政府/.test(review))
      faults.push({ path, say: 'level', with: { review, body } })
  }
  if (isLeft(doc, 'list.remedies.court')) faults.push(unfilled('list.remedies.court', '行政诉讼法院'))
  else if (court !== '' && OLD_COURT.test(court))
    faults.push({ path: 'list.remedies.court', say: 'term', with: { court } })
  else if (court !== '' && !court.includes('法院'))
    faults.push({ path: 'list.remedies.court', say: 'noCourt', with: { court } })
  return faults
}
