import { type Claim, cover, type Finder } from './claim.ts'
import { datesIn, timesIn } from './dates.ts'
import { bareNumbersIn, quantitiesIn } from './quantities.ts'
import { articlesIn, codesIn, contactsIn, documentsIn, sameName } from './references.ts'

export type { Claim } from './claim.ts'
export { isTerm } from './units.ts'

/** Digits and signs that some keyboards give twice as wide. The comma stays: narrow, it would join two figures. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ％．：－]/g
const LIST_NUMBER = /^\s*(?:[-•·]\s*)?(?:\d{1,2}[.、)）](?!\d)|[①-⑳⑴-⒇⒈-⒛])\s*/gm
const EMPHASIS = /[*_`#]+/g
const GAP = /(?<=[\p{Script=Han}〕])[ \u00a0]+(?=[\d\p{Script=Han}])|(?<=\d)[ \u00a0]+(?=[\p{Script=Han}%‰])/gu

/** Words that say a term as a figure would. */
const AT_ONCE = /当场|立等可取|即时办结|即办件/g
const SAME_DAY = /当天|当日|同一天/g

const termsInWords: Finder = (text) => [
  ...[...text.matchAll(AT_ONCE)].map((match): Claim => said(match, '当场')),
  ...[...text.matchAll(SAME_DAY)].map((match): Claim => said(match, '当日')),
]
const said = (match: RegExpExecArray, key: string): Claim => ({
  kind: 'exact',
  at: match.index,
  shown: match[0],
  key,
})

const FINDERS: Finder[] = [
  contactsIn,
  documentsIn,
  articlesIn,
  datesIn,
  timesIn,
  codesIn,
  quantitiesIn,
  termsInWords,
  bareNumbersIn,
]

/** Text as claims are looked for in it; `at` of a claim counts in this form. */
export const plainForm = (text: string): string =>
  text
    .replace(WIDE, (char) => char.normalize('NFKC'))
    .replace(EMPHASIS, '')
    .replace(LIST_NUMBER, '')
    .replace(GAP, '')

/** Everything a text says that must not be invented: figures with units, dates, times, articles, document numbers, telephones, pages. */
export function claimsIn(text: string): Claim[] {
  let left = plainForm(text)
  const claims: Claim[] = []
  for (const find of FINDERS) {
    const found = find(left)
    claims.push(...found)
    left = cover(left, found)
  }
  return claims
}

/** Whether a known claim bears out another: the same thing, or one that says more (2026年11月1日 bears out 11月1日). */
export function bearsOut(known: Claim, claim: Claim): boolean {
  if (claim.kind === 'quantity' && claim.unit === '' && known.kind === 'date') return known.year === claim.value
  if (claim.kind === 'quantity' && known.kind === 'phone') return claim.unit === '' && known.digits === `${claim.value}`
  switch (claim.kind) {
    case 'quantity':
      return known.kind === 'quantity' && known.unit === claim.unit && known.value === claim.value
    case 'date':
      return (
        known.kind === 'date' &&
        (['year', 'month', 'day'] as const).every((part) => claim[part] === undefined || claim[part] === known[part])
      )
    case 'article':
      return (
        known.kind === 'article' &&
        known.path.includes(claim.path) &&
        (claim.law === undefined || (known.law !== undefined && sameName(known.law, claim.law)))
      )
    case 'document':
      return (
        known.kind === 'document' &&
        known.number === claim.number &&
        (claim.year === undefined || claim.year === known.year) &&
        (claim.name === '' || known.name === '' || sameName(known.name, claim.name))
      )
    case 'phone':
      return known.kind === 'phone' && known.digits.endsWith(claim.digits)
    case 'exact':
      return known.kind === 'exact' && (known.key === claim.key || (claim.key === '当日' && known.key === '当场'))
  }
}
