import { expect, test } from 'vitest'
import { hasDoubtfulFigures, mostFigures } from './figures-again.ts'

const glyphs = (text: string, confidence = 0.95) =>
  [...text].map((char, i, all) => ({ char, left: i / all.length, right: (i + 1) / all.length, confidence }))
const textOf = (read: { char: string }[]) => read.map(({ char }) => char).join('')

test('only a line of some signs with figures and a doubt is looked at again', () => {
  expect(hasDoubtfulFigures(glyphs('2026年1月10日', 0.89))).toBe(true)
  expect(hasDoubtfulFigures(glyphs('2026年1月10日', 0.95))).toBe(false)
  expect(hasDoubtfulFigures(glyphs('申请人', 0.6))).toBe(false)
  expect(hasDoubtfulFigures(glyphs('一'.repeat(60) + 1, 0.6))).toBe(false)
})

test.each([
  ['beside a figure', '月', true],
  ['away from figures', '申', false],
])('a doubt %s', (_, doubtful, again) => {
  const line = glyphs('1月申请').map((glyph) => (glyph.char === doubtful ? { ...glyph, confidence: 0.6 } : glyph))
  expect(hasDoubtfulFigures(line)).toBe(again)
})

test('figures that ran into one another come back, as a doubt', () => {
  const read = mostFigures(glyphs('学苑路120弄22号'), [glyphs('学苑路1120弄22号'), glyphs('学苑路1120弄22号')])
  expect(textOf(read)).toBe('学苑路1120弄22号')
  const figures = read.filter(({ char }) => /\d/.test(char))
  expect(Math.max(...figures.map(({ confidence }) => confidence))).toBeLessThan(0.9)
})

test.each([
  ['a word read otherwise', '11月17日', ['11月1岁日', '11月117白']],
  ['a letter read as a figure', '91310112MA0095819L', ['91310112MA00958191', '91310112MA00958191']],
  ['figures lost', 'QZW-2026-11', ['QZW-2026-1', 'QZW-2026']],
])('%s changes nothing', (_, first, others) => {
  expect(
    textOf(
      mostFigures(
        glyphs(first),
        others.map((other) => glyphs(other)),
      ),
    ),
  ).toBe(first)
})
