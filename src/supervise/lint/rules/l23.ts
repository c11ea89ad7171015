import { block, parts, text } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'
import { AT_ONCE, inWorkingDays, termOf, termsIn } from '../terms.ts'

export const l23: LintRule = (doc) => {
  const type = text(doc, 'list.handlingType')
  const review = text(doc, 'list.reviewType')
  const promised = termOf(block(doc, 'list.promised'))
  const said = parts(doc, 'time')
    .map((entry) => text(entry, 'promised'))
    .filter((one) => one !== '')
  const cases = parts(doc, 'time').length
  const atOnce = promised
    ? promised.days === 0
    : said.length > 0 && said.length === cases && said.every((one) => AT_ONCE.test(one))
  const later = promised
    ? inWorkingDays(promised) >= 1
    : said.length > 0 &&
      said.length === cases &&
      said.every((one) => !AT_ONCE.test(one) && termsIn(one).some((term) => inWorkingDays(term) >= 1))
  const faults: Fault[] = []
  if (atOnce && type !== '' && type !== '即办件')
    faults.push({
      path: 'list.handlingType',
      say: 'atOnce',
      with: { type },
      change: { path: 'list.handlingType', before: type, after: '即办件' },
    })
  if (later && type === '即办件')
    faults.push({
      path: 'list.handlingType',
      say: 'later',
      with: { promised: promised?.said ?? said[0] ?? '' },
      change: { path: 'list.handlingType', before: type, after: '承诺件' },
    })
  if (review !== '' && type === '即办件' && !later && review !== '即审即办')
    faults.push({ path: 'list.reviewType', say: 'review', with: { review } })
  if (review === '即审即办' && type === '承诺件' && !atOnce)
    faults.push({ path: 'list.reviewType', say: 'slow', with: { type } })
  return faults
}
