import type { Fact } from '../contract/index.ts'
import { isMeant, type Sayings } from './compile-sayings.ts'
import { isDeniedAt } from './polarity.ts'
import type { Read } from './read.ts'

/** The option a clause names or says in the words people use for it. */
export function createChoiceReader({ options: sayings }: Sayings) {
  return (fact: Fact): Read => {
    const options = (fact.options ?? []).map((option) => ({
      option,
      plain: option.replace(/[（(].*?[)）]/g, ''),
      said: sayings.filter(
        ({ about, not, ask }) => about.test(option) && !not?.test(option) && (!ask || ask.test(fact.ask)),
      ),
    }))
    const depends = options.some(({ said }) => said.some(({ kin }) => kin !== undefined))
    return ({ text }, { ofKin }) => {
      if (!depends) {
        const named = options.filter(({ plain }) => isSaid(text, plain))
        const longest = named.filter(
          ({ plain }) => !named.some((one) => one.plain !== plain && one.plain.includes(plain)),
        )
        if (longest.length === 1) return longest[0]?.option ?? null
      }
      const spoken = options.filter(({ said }) =>
        said.some(({ say, kin }) => (kin ?? ofKin) === ofKin && say.some((pattern) => isMeant(text, pattern))),
      )
      return spoken.length === 1 ? (spoken[0]?.option ?? null) : null
    }
  }
}

/** Named outright; two characters may be part of something else (中小学, 单位证明) unless they are chosen or all that is said. */
function isSaid(text: string, words: string): boolean {
  const at = text.indexOf(words)
  if (words.length < 3 && text.trim() !== words && !/(是|属于|选|走|算|办|：)$/.test(text.slice(0, at))) return false
  return at >= 0 && !isDeniedAt(text, at, at + words.length)
}
