import { type Doc, number, parts, placeOf, text } from '../document.ts'
import type { LintRule } from '../rule.ts'
import { termsIn } from '../terms.ts'

/** 行政许可法 第三十二条, 第四十四条: working days. */
const LIMITS = [
  { name: /^(受理|收件|收件受理|申请受理)$/, days: 5 },
  { name: /^(送达|发证|颁证|制证送达|颁发送达|决定送达)$/, days: 10 },
]

export const l26: LintRule = (doc) =>
  ['list.stages', 'steps'].flatMap((key) =>
    parts(doc, key).flatMap((step) => {
      const name = text(step, 'name')
      const days = number(step, 'days')
      const limit = LIMITS.find((one) => one.name.test(name))
      if (!limit || days === null || days <= limit.days || hasOwnTerm(doc, days)) return []
      const path = placeOf(step, 'days')
      return [
        {
          path,
          say: 'over',
          with: { name, days, limit: limit.days },
          change: { path, before: days, after: limit.days },
        },
      ]
    }),
  )

/** What is no permit may have terms of its own law (工伤保险条例 第二十条): the sheet then names them. */
function hasOwnTerm(doc: Doc, days: number): boolean {
  if (text(doc, 'list.taskType') === '01' || text(doc, 'kind') === '行政许可') return false
  const said = doc.texts.filter(({ path }) => /^(legalBasis|time|steps)\b/.test(path)).map(({ text }) => text)
  return said.some((one) => termsIn(one).some((term) => term.days === days))
}
