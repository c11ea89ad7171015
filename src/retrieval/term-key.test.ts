import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinTerm, splitTerm } from './term-key.ts'

test('any word comes back from its key, and only words that are alike have the same key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(joinTerm(splitTerm(a))).toBe(a)
      expect(splitTerm(a) === splitTerm(b)).toBe(a === b)
    }),
  )
})

test('words in letters and sounds stay as they are; a Chinese word begins with one of a few characters', () => {
  expect(splitTerm('~sen-fen')).toBe('~sen-fen')
  const han = Array.from({ length: 0x9fff - 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i))
  expect(new Set(han.map((char) => splitTerm(char)[0])).size).toBeLessThan(100)
})
