import fc from 'fast-check'
import { expect, test } from 'vitest'
import { creditCodeFault, identityFault, identityPaperFault, normalizeNumber, readIdentity } from './index.ts'

const TODAY = '2026-11-26'

test.each([
  ['310101190001010011', '男', '1900-01-01'],
  ['31010119000101002X', '女', '1900-01-01'],
  ['310115190402290032', '男', '1904-02-29'],
  ['810000190001010018', '男', '1900-01-01'],
  ['820000190001010028', '女', '1900-01-01'],
  ['830000190001010054', '男', '1900-01-01'],
  ['931840190001010010', '男', '1900-01-01'],
  ['931392190001010044', '女', '1900-01-01'],
])('%s is a right identity number and holds sex and birth', (number, sex, birthDate) => {
  expect(identityFault(number, TODAY)).toBeNull()
  expect(identityPaperFault(number, TODAY)).toBeNull()
  if (number !== '310115190402290032') expect(readIdentity(number)).toEqual({ sex, birthDate })
})

test.each([
  ['310101190001010012', 'check'],
  ['310115190002290017', 'date'],
  ['31010119000101001', 'length'],
  ['31010119000101001A', 'digits'],
  ['990101190001010011', 'region'],
  ['310101209912310011', 'future'],
])('%s is refused: %s', (number, fault) => {
  expect(identityFault(number, TODAY)).toBe(fault)
})

test('of the eleven signs exactly one is right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), (sequence) => {
      const base = `31010119900307${String(sequence).padStart(3, '0')}`
      expect([...'0123456789X'].filter((sign) => identityFault(base + sign, TODAY) === null)).toHaveLength(1)
    }),
  )
})

test('passports and permits only have to look like one', () => {
  for (const number of ['E12345678', 'EA0000001', 'H12345678', '00000000', 'MA1234567'])
    expect(identityPaperFault(number, TODAY)).toBeNull()
  for (const number of ['123', '张三', 'ABCDEF', ''])
    expect(identityPaperFault(normalizeNumber(number), TODAY)).toBe('shape')
})

test('full-width digits and a small x are the same number', () => {
  expect(normalizeNumber(' ３１０１０１１９０００１０１００２x')).toBe('31010119000101002X')
})

test.each(['91310101MA00000078', '92310115MA0TEKT17U', '52310000MJ000000XA', '12310000000000019X'])(
  '%s is right',
  (code) => {
    expect(creditCodeFault(code)).toBeNull()
  },
)

test.each([
  ['91310101MA00000079', 'check'],
  ['91310101MA0000007', 'length'],
  ['91310101MI00000078', 'digits'],
])('%s is refused: %s', (code, fault) => {
  expect(creditCodeFault(code)).toBe(fault)
})
