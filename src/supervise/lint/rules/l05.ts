import { isDay } from '../../../identifiers/index.ts'
import { text, valueAt } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'

export const l05: LintRule = (doc, { today }) => {
  const from = text(doc, 'list.effectiveFrom')
  const until = text(doc, 'list.cancelledFrom')
  const status = valueAt(doc, 'list.status')
  const faults: Fault[] = []
  for (const [key, day] of [
    ['effectiveFrom', from],
    ['cancelledFrom', until],
  ] as const)
    if (day !== '' && !isDay(day)) faults.push({ path: `list.${key}`, say: 'noDay', with: { day } })
  if (faults.length > 0) return faults
  if (status === '在用' && until !== '' && until <= today)
    return [
      {
        path: 'list.status',
        say: 'cancelled',
        with: { until },
        change: { path: 'list.status', before: status, after: '取消' },
      },
    ]
  if (status === '在用' && from > today) return [{ path: 'list.status', say: 'future', with: { from } }]
  if (from !== '' && until !== '' && until <= from)
    return [{ path: 'list.cancelledFrom', say: 'order', with: { from, until } }]
  return []
}
