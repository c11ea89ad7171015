import type { Claim, Finder } from './claim.ts'
import { numberOf } from './numerals.ts'

const N = '[零〇一二三四五六七八九十百千两]+|\\d+'
const ARTICLE = new RegExp(
  `第((?:${N})(?:[、至到和及](?:${N}))*)(条|章|节|编|款|项)(?:之(${N}))?((?:第(?:${N})[款项目])*)`,
  'g',
)
const PART = new RegExp(`第(${N})([款项目])`, 'g')
const LAW_WORD = '法典?|条例|规定|办法|细则|规则|通知|决定|意见|标准|解释|通则|准则'
const LAW_BEFORE = new RegExp(
  `(?:《([^》]{2,60})》|((?:\\p{Script=Han}){1,40}(?:${LAW_WORD})))(?:[（(][^（）()]{1,40}[）)])*\\s*$`,
  'u',
)
/** What stands before a law's name in a sentence. */
const LEAD = /^.*(?:根据|依据|按照|依照|遵照|符合|违反|适用|参照|对照|规定在|写在|见|是|按)/
/** No name of a law is longer, with the number of its document behind it. */
const MOST_BEFORE = 120
const OF_ITS_OWN = /^(?:本|该|此|上述|前述|同)/

const NAME = '(?:(?![零一二三四五六七八九十日天年月元内按据照依见])\\p{Script=Han})'
const BRACKETED = new RegExp(`(${NAME}{1,16})?[〔[（(【［](\\d{4})[〕\\]）)】］]第?(\\d+)号`, 'gu')
const NUMBERED = new RegExp(`(${NAME}{0,16}(?:令|公告|通告|命令))?(?:(\\d{4})年)?第(${N})号(?!窗|楼|线|门|柜)`, 'gu')

const PAGE = /https?:\/\/[^\s，。；、）)]+|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s，。；、）)]*)?/gi
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const PHONE =
  /(?<![\d.])(?:[(（]?0\d{2,3}[)）]?[- ]?\d{7,8}(?:-\d{1,6})?|[48]00-?\d{3}-?\d{4}|1[3-9]\d{9}|[2-9]\d{6,7})(?![\d.万亿]|元|人|名|户|平)/g
/** Sizes, licence classes, standards: A4, C1, GB/T 39554.1-2020. */
const CODE = /(?<![A-Za-z\d])[A-Za-z]+\d*(?:\/[A-Za-z]+)? ?\d+(?:\.\d+)*(?:-\d{4})?(?![\d%])/g

/** Articles of laws with the law named before them; `第十二、十三条` and `第十二条、第十三条` share it. */
export const articlesIn: Finder = (text) => {
  const found: Claim[] = []
  let end = 0
  let last: string | undefined
  for (const match of text.matchAll(ARTICLE)) {
    const [shown, numbers = '', kind, sub, parts = ''] = match
    const between = text.slice(end, match.index)
    const law =
      lawBefore(text.slice(Math.max(0, match.index - MOST_BEFORE), match.index)) ??
      (/^[、和及与；;,，\s]*(?:以及)?$/.test(between) ? last : undefined)
    last = law
    end = match.index + shown.length
    const chain = [...parts.matchAll(PART)].map(([, n = '', part]) => `${part}${numberOf(n)}/`).join('')
    const members = numbers.split(/[、至到和及]/)
    members.forEach((number, i) => {
      const path = `/${kind}${numberOf(number)}${sub ? `之${numberOf(sub)}` : ''}/${i === members.length - 1 ? chain : ''}`
      found.push({ kind: 'article', at: match.index, shown, path, ...(law && { law }) })
    })
  }
  return found
}

function lawBefore(text: string): string | undefined {
  const [, quoted, plain] = LAW_BEFORE.exec(text) ?? []
  const name = quoted ?? plain?.replace(LEAD, '')
  if (!name || name.length < 3 || OF_ITS_OWN.test(name)) return undefined
  return name.replace('中华人民共和国', '').replace(/[（(].*$/, '')
}

/** Whether two names mean one law: one may be the shorter form of the other (身份证法, 居民身份证法). */
export const sameName = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one)

/** Numbers of official documents, in whatever brackets: 沪府规〔2023〕12号, 国务院令第588号, 2024年第16号公告. */
export const documentsIn: Finder = (text) =>
  [...text.matchAll(BRACKETED), ...text.replace(BRACKETED, blank).matchAll(NUMBERED)].map((match) => {
    const [shown, name = '', year, number = ''] = match
    const base = { kind: 'document' as const, at: match.index, shown, name, number: numberOf(number) }
    return { ...base, ...(year && { year: Number(year) }) }
  })

/** Pages, addresses for mail and telephone numbers, compared without their dashes. */
export const contactsIn: Finder = (text) => {
  const mails = exact(text, EMAIL)
  const pages = exact(text.replace(EMAIL, blank), PAGE)
  const phones = [...text.replace(EMAIL, blank).replace(PAGE, blank).matchAll(PHONE)].map(
    (match): Claim => ({ kind: 'phone', at: match.index, shown: match[0], digits: match[0].replaceAll(/\D/g, '') }),
  )
  return [...mails, ...pages, ...phones]
}

export const codesIn: Finder = (text) => exact(text, CODE)

const exact = (text: string, pattern: RegExp): Claim[] =>
  [...text.matchAll(pattern)].map((match) => ({
    kind: 'exact',
    at: match.index,
    shown: match[0],
    key: match[0].toLowerCase().replaceAll(' ', ''),
  }))
const blank = (found: string): string => '\u0000'.repeat(found.length)
