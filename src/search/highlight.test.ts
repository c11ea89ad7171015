import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlight } from './highlight.ts'

test.each([
  ['a word', '身份证丢失补领', ['身份证'], '<mark>身份证</mark>丢失补领'],
  ['a word wherever it stands', '护照换发护照', ['护照'], '<mark>护照</mark>换发<mark>护照</mark>'],
  ['words that overlap, as one stretch', '居住证签注', ['居住', '住证', '证签'], '<mark>居住证签</mark>注'],
  ['letters whatever their case', '用随申办APP办理', ['app'], '用随申办<mark>APP</mark>办理'],
  ['a word that is not there', '结婚登记', ['离婚'], '结婚登记'],
  ['no word at all', '结婚登记', ['', ' '], '结婚登记'],
])('marks %s', (_, text, words, html) => {
  expect(highlight(text, words)).toBe(html)
})

test('text is never markup, inside a mark or outside', () => {
  expect(highlight('<b>"A&B"</b> 公司\'s', ['a&b', 'b>'])).toBe(
    '&lt;<mark>b&gt;</mark>&quot;<mark>A&amp;B</mark>&quot;&lt;/<mark>b&gt;</mark> 公司&#39;s',
  )
})

const undo = (html: string): string =>
  html
    .replaceAll(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

test('whatever is marked, the text stays as it was and holds no markup but the marks', () => {
  const text = fc.array(fc.constantFrom('<', '>', '&', '"', "'", 'a', 'B', '证', '件', ' ', 'amp;'), { maxLength: 12 })
  fc.assert(
    fc.property(
      text,
      fc.array(fc.constantFrom('a', 'b', '证', '<', '&', 'amp', '件 '), { maxLength: 4 }),
      (parts, words) => {
        const html = highlight(parts.join(''), words)
        expect(undo(html)).toBe(parts.join(''))
        expect(html.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>"']/)
        expect(html.split('<mark>').length).toBe(html.split('</mark>').length)
      },
    ),
  )
})
