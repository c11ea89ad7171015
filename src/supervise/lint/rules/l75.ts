import { isDay } from '../../../identifiers/index.ts'
import { basesOf, citationsIn } from '../citations.ts'
import { text } from '../document.ts'
import type { LintRule } from '../rule.ts'

/** 20 working days, which are 28 days without holidays. */
const GRACE_DAYS = 28
const DAY_MS = 86_400_000

export const l75: LintRule = (doc, { laws, today }) => {
  const version = text(doc, 'version')
  if (!isDay(version)) return []
  const latest = new Date(Date.parse(today) - GRACE_DAYS * DAY_MS).toISOString().slice(0, 10)
  const seen = new Set<string>()
  return basesOf(doc).flatMap(({ path, text: basis }) =>
    citationsIn(basis, laws).flatMap(({ law }) => {
      const changed = law.effective
      if (
        !law.verified ||
        law.state === '已废止' ||
        !changed ||
        changed <= version ||
        changed > latest ||
        seen.has(law.title)
      )
        return []
      seen.add(law.title)
      return [{ path, say: 'late', with: { law: law.title, changed, version } }]
    }),
  )
}
