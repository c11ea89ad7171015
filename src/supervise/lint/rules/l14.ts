import type { LintRule } from '../rule.ts'

/** Where a text only quotes: names of laws and documents keep the name of their time. */
const QUOTING =
  /^(legalBasis|sources|changes|aliases|facts)\b|\.(basis|by|asks|sample|blankForm)$|asks\.\d+$|^uncertain/
const HISTORY = /(原|前身|曾|旧|以前的|改革前的)[^，。；]{0,6}$/

export const l14: LintRule = (doc, { words, today }) =>
  doc.texts.flatMap(({ path, text }) => {
    if (QUOTING.test(path)) return []
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
