import type { LawTable } from '../../../catalogue/index.ts'
import type { LintWords } from '../../../contract/index.ts'
import { basesOf, citationsIn } from '../citations.ts'
import type { LintRule } from '../rule.ts'

export const l10: LintRule = (doc, { laws, words }) => {
  const last = lastArticles(words, laws)
  return basesOf(doc).flatMap(({ path, text: basis }) =>
    citationsIn(basis, laws).flatMap(({ law, articles }) => {
      const end = last.get(law.title)
      const wrong = articles.filter((article) => article < 1 || (end !== undefined && article > end))
      return wrong
        .slice(0, 1)
        .map((article) => ({ path, say: 'beyond', with: { law: law.title, article, end: end ?? '？' } }))
    }),
  )
}

const kept = new WeakMap<LintWords, Map<string, number>>()

/** By the title under which the table knows a law. */
function lastArticles(words: LintWords, laws: LawTable): Map<string, number> {
  const made =
    kept.get(words) ?? new Map(words.lastArticles.map(({ law, last }) => [laws.find(law)?.title ?? law, last]))
  kept.set(words, made)
  return made
}
