import { basesOf, citationsIn, isRepealed } from '../citations.ts'
import type { Fault, LintRule } from '../rule.ts'

export const l09: LintRule = (doc, { laws, today }) =>
  basesOf(doc).flatMap(({ path, text: basis }) =>
    citationsIn(basis, laws).flatMap(({ law }): Fault[] => {
      if (isRepealed(law, laws, today)) {
        const replaced = law.replacedBy ? `，现行的是《${law.replacedBy}》` : ''
        const change =
          law.replacedBy && basis.trim() === law.title
            ? { change: { path, before: law.title, after: law.replacedBy } }
            : {}
        return [{ path, say: 'repealed', with: { law: law.title, replaced }, ...change }]
      }
      if (law.state === '尚未生效' || (law.effective ?? '') > today)
        return [{ path, say: 'notYet', with: { law: law.title, from: law.effective ?? '尚未公布的日期' } }]
      return []
    }),
  )
