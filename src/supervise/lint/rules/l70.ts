import type { LintWords } from '../../../contract/index.ts'
import type { LintRule } from '../rule.ts'

/** Where such a word says something: an option or a field may well be 无. */
const MEANT =
  /^(?:facts|form|aliases|related|parameters|id$|version$)|\.(?:when|asks\.\d+|label|unit|seal|exempt|note|noun|limit|sample)$|^list\.(?:catalogCode|status)/

export const l70: LintRule = (doc, { words }) => {
  const { whole, part } = readerOf(words)
  return doc.texts.flatMap(({ path, text }) => {
    const said = text.trim().toLowerCase()
    if (said === '' || !(whole.has(said) || part.test(said)) || MEANT.test(path)) return []
    return [{ path, say: 'placeholder', with: { said: text.trim() } }]
  })
}

type Reader = { whole: Set<string>; part: RegExp }
const readers = new WeakMap<LintWords, Reader>()

function readerOf(words: LintWords): Reader {
  const known = readers.get(words)
  if (known) return known
  const made = {
    whole: new Set(words.placeholders.map((word) => word.toLowerCase())),
    part: new RegExp(words.placeholderParts.map((word) => RegExp.escape(word.toLowerCase())).join('|')),
  }
  readers.set(words, made)
  return made
}
