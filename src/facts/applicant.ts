import type { Clause, PeopleWords } from './clauses.ts'

const WANTS = '(?:自己)?(?:就|也|现在|今年)?(?:想|要|打算|准备|需要)'
/** What is done for somebody beside the matter itself. */
const ASIDE = '(?!打电话|说|看了|住|买了|一起|一点)'
/** One who only helps says nothing of himself (我带她去, 我替他办). */
const HELPS = /我(?:来|去)?(?:带|陪|替|帮|领|给|代|问|打听|是(?:他|她)|[和跟同](?:他|她|伊))/
const OF_MINE = /我(?!妈|爸|老|儿|女|爷|奶|外|家|们|孩|哥|姐|弟|妹|公|婆|岳)/

/** For whom something is to be done: who is named as such (给我妈办, 我妈想办), else whom the story tells of, else the speaker. */
export function applicantOf(text: string, clauses: Clause[], people: PeopleWords): string {
  const others = new Set(
    clauses.map(({ person }) => person).filter((person) => person !== 'self' && person !== 'company'),
  )
  const only = others.size === 1 ? [...others][0] : undefined
  for (const { person, words } of people)
    for (const word of words) {
      if (person === 'self' || person === 'company') continue
      const wanted = new RegExp(
        `(?:给|帮|替|为)(?:我|咱|我们|俺)?(?:的)?${word}${ASIDE}|把(?:我|咱)?(?:的)?${word}的?户口|${word}${WANTS}`,
      )
      if (wanted.test(text)) return person
    }
  if (only && new RegExp(`(?:给|帮|替|为|代)(?:他|她|伊)${ASIDE}`).test(text)) return only
  if (new RegExp(`(?:我|本人)${WANTS}(?!给|替|帮|把|让)`).test(text)) return 'self'
  const aboutMe = clauses.some(
    ({ person, text: words }) =>
      person === 'self' && OF_MINE.test(words) && !HELPS.test(words) && !/[跟和随]我/.test(words),
  )
  return only && !aboutMe && clauses[0]?.person === only ? only : 'self'
}
