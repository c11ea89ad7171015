import { isRepealed } from '../citations.ts'
import { papersOf, placeOf, text } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'

/** A form this many years old is looked at again. */
const YEARS = 3
const EDITION = /(20\d{2})年?(?:版|修订|样式|式样|格式|模板)/

export const l50: LintRule = (doc, { laws, words, today }) =>
  papersOf(doc).flatMap((paper) =>
    (['blankForm', 'sample'] as const).flatMap((key): Fault[] => {
      const said = text(paper, key)
      const path = placeOf(paper, key)
      const year = Number(EDITION.exec(said)?.[1] ?? 0)
      if (year > 0 && Number(today.slice(0, 4)) - year >= YEARS) return [{ path, say: 'year', with: { year } }]
      const gone = [...said.matchAll(/《([^》]+)》/g)]
        .map(([, title = '']) => laws.find(title))
        .find((law) => law && isRepealed(law, laws, today))
      if (gone) return [{ path, say: 'law', with: { law: gone.title } }]
      const name = words.oldNames.find(
        ({ old, since, not = [] }) =>
          since <= today && said.includes(old) && !not.some((word) => said.includes(word + old)),
      )
      return name ? [{ path, say: 'name', with: { old: name.old, now: name.now } }] : []
    }),
  )
