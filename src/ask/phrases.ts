import type { PhraseKnowledge } from '../contract/index.ts'
import { fillIn } from '../shared/index.ts'

type Values = Record<string, string | number>
/** Renders a sentence of `knowledge/ask/phrases.yaml`; a missing key or value is a fault of ours and throws. */
export type Say = (key: string, values?: Values) => string

export const createSay =
  (phrases: PhraseKnowledge): Say =>
  (key, values = {}) => {
    const template = phrases.sentences[key] ?? phrases.outcomes[key]
    if (template === undefined) throw new Error(`phrases.yaml has no sentence "${key}"`)
    const text = fillIn(template, values)
    return text.replace(/([。；！？：])[。；]+/g, '$1')
  }
