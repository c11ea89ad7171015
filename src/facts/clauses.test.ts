import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { loadCatalogue } from '../catalogue/index.ts'
import { applicantOf } from './applicant.ts'
import { clausesOf } from './clauses.ts'
import { readMarkers } from './markers.ts'

let marks: ReturnType<typeof readMarkers>
beforeAll(async () => {
  marks = readMarkers((await loadCatalogue({ dir: 'knowledge' })).sayings)
})
const cut = (text: string) => clausesOf(text, marks.people, marks.markers)
const stated = (text: string) => cut(text).flatMap(({ states, text: words }) => (states ? [words] : []))
const applicant = (text: string) => applicantOf(text, cut(text), marks.people)

test('a clause speaks of whom it names, else of the one before', () => {
  expect(cut('我妈70了，户口在安徽，跟我住闵行，房子是我买的').map(({ person }) => person)).toEqual([
    'mother',
    'mother',
    'mother',
    'self',
  ])
})

test('a pronoun goes back to who was named, also beside another', () => {
  expect(cut('给女儿办护照，她九岁')[1]?.person).toBe('child')
  expect(cut('阿拉老头子证丢了，伊八十一')[1]?.person).toBe('spouse')
})

test.each([
  ['听说要满16岁，我女儿12岁', []],
  ['听说要满16岁。我女儿12岁', ['我女儿12岁']],
  ['如果他不来的话能办吗？都是内地人', ['都是内地人']],
  ['要交社保吗，没房子能不能办？', []],
  ['身份证丢了怎么补', ['身份证丢了']],
  ['跟妈妈上还是跟爸爸上', []],
  ['税务清税怎么操作', []],
  ['医保报了以后还是不够', ['医保报了以后还是不够']],
])('what %s states', (text, clauses) => {
  expect(stated(text)).toEqual(clauses)
})

test.each([
  ['我妈70了，跟我住，想给她办个居住证', 'mother'],
  ['给孩子改个姓', 'child'],
  ['我想把我儿子的户口迁过来，他7岁', 'child'],
  ['儿子十四岁身份证丢了，我陪他一起去', 'child'],
  ['我想落户，老公是上海人', 'self'],
  ['博士学历，老婆孩子一起迁', 'self'],
])('of %s the applicant is %s', (text, person) => {
  expect(applicant(text)).toBe(person)
})

test('every clause stands in the text where it says', () => {
  const pieces = fc.constantFrom(
    '我妈70了',
    '，',
    '。',
    ' ',
    '户口在安徽',
    '怎么办',
    '？',
    '丢了',
    '如果',
    '\n',
    '他',
    'a',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      for (const { at, text: words } of cut(text)) expect(text.slice(at, at + words.length)).toBe(words)
    }),
  )
})
