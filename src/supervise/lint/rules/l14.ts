import type { LintWords } from '../../../contract/index.ts'
import type { LintRule } from '../rule.ts'

/** Where a text only quotes: names of laws and documents keep the name of their time. */
const QUOTING =
  /^(legalBasis|sources|changes|aliases|facts)\b|\.(basis|by|asks|sample|blankForm)$|asks\.\d+$|^uncertain/
const HISTORY = /(原|前身|曾|旧|以前的|改革前的)[^，。；]{0,6}$/

export const l14: LintRule = (doc, { words, today }) => {
  const any = anyOldName(words)
  return doc.texts.flatMap(({ path, text }) => {
    if (!any.test(text) || QUOTING.test(path)) return []
    const plain = text.replace(/《[^》]*》|[（(]原[^）)]*[）)]/g, '')
    for (const { old, now, since, not = [] } of words.oldNames) {
      if (since > today) continue
      for (let at = plain.indexOf(old); at >= 0; at = plain.indexOf(old, at + 1)) {
        const before = plain.slice(0, at)
        if (HISTORY.test(before) || not.some((word) => before.endsWith(word))) continue
        const after = text.replace(old, now)
        return [{ path, say: 'old', with: { old, now, since }, change: { path, before: text, after } }]
      }
    }
    return []
  })
}

const patterns = new WeakMap<LintWords, RegExp>()

/** Whether a text holds any old name at all: most do not. */
function anyOldName(words: LintWords): RegExp {
  const pattern = patterns.get(words) ?? new RegExp(words.oldNames.map(({ old }) => RegExp.escape(old)).join('|'))
  patterns.set(words, pattern)
  return pattern
}
