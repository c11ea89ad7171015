import { parts, placeOf, text } from '../document.ts'
import type { LintRule } from '../rule.ts'

/** A standard beside the word: a figure, brackets, or words that say what it means. */
const STANDARD = /\d|[（(：:]|[一二三四五六七八九十百]+(?:年|个|次|万|元|以上|以下)|是指|标准|即|GB|不属于|没有被|未被/

export const l30: LintRule = (doc, { words }) =>
  parts(doc, 'conditions').flatMap((condition) => {
    const said = text(condition, 'text')
    const word = words.subjective.find((one) => said.includes(one))
    return word && !STANDARD.test(said.replace(word, ''))
      ? [{ path: placeOf(condition, 'text'), say: 'subjective', with: { word } }]
      : []
  })
