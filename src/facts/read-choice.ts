import type { Fact } from '../contract/index.ts'
import { isMeant, type Sayings } from './compile-sayings.ts'
import { isDeniedAt } from './polarity.ts'
import type { Read } from './readings.ts'
import type { createStatements } from './statements.ts'

const ENOUGH_OF_OPTION = 0.6
const LEAD = 0.3

/** The option a clause names, says in the words people use for it, or repeats for the most part. */
export function createChoiceReader({ options: sayings }: Sayings, statements: ReturnType<typeof createStatements>) {
  return (fact: Fact): Read => {
    const options = (fact.options ?? []).map((option) => ({
      option,
      plain: option.replace(/[（(].*?[)）]/g, ''),
      pairs: statements.pairsOf(option),
      said: sayings.filter(
        ({ about, not, ask }) => about.test(option) && !not?.test(option) && (!ask || ask.test(fact.ask)),
      ),
    }))
    const depends = options.some(({ said }) => said.some(({ kin }) => kin !== undefined))
    return ({ text }, { ofKin }) => {
      if (!depends) {
        const named = options.filter(
          ({ plain, said }) => plain.length > (said.length > 0 ? 2 : 1) && isSaid(text, plain),
        )
        const longest = named.filter(
          ({ plain }) => !named.some((one) => one.plain !== plain && one.plain.includes(plain)),
        )
        if (longest.length === 1) return longest[0]?.option ?? null
      }
      const spoken = options.filter(({ said }) =>
        said.some(({ say, kin }) => (kin ?? ofKin) === ofKin && say.some((pattern) => isMeant(text, pattern))),
      )
      if (spoken.length > 0) return spoken.length === 1 ? (spoken[0]?.option ?? null) : null
      const clause = statements.pairsOf(text)
      if (/没|不|未|无|非/.test(text) || depends) return null
      const [best, next] = options
        .map(({ option, pairs }) => ({ option, score: statements.overlap(pairs, clause).ofFact }))
        .toSorted((a, b) => b.score - a.score)
      return best && best.score >= ENOUGH_OF_OPTION && best.score - (next?.score ?? 0) >= LEAD ? best.option : null
    }
  }
}

function isSaid(text: string, words: string): boolean {
  const at = text.indexOf(words)
  return at >= 0 && !isDeniedAt(text, at, at + words.length)
}
