import type { LintRule } from '../rule.ts'

/** Where such a word says something: an option or a field may well be 无. */
const MEANT =
  /^(?:facts|form|aliases|related|parameters|id$|version$)|\.(?:when|asks\.\d+|label|unit|seal|exempt|note|noun|limit|sample)$|^list\.(?:catalogCode|status)/

export const l70: LintRule = (doc, { words }) =>
  doc.texts.flatMap(({ path, text }) => {
    if (MEANT.test(path)) return []
    const said = text.trim()
    if (said === '') return []
    const whole = words.placeholders.some((word) => said.toLowerCase() === word.toLowerCase())
    const part = whole
      ? undefined
      : words.placeholderParts.find((word) => said.toLowerCase().includes(word.toLowerCase()))
    return whole || part ? [{ path, say: 'placeholder', with: { said: said.slice(0, 40) } }] : []
  })
