import { expect, test } from 'vitest'
import { bankCardIn, creditCodeIn, identityIn, partyNumberIn, phoneIn, plateIn, vinIn } from './numbers.ts'

test.each([
  ['as printed', '310101190001010011', '310101190001010011', true],
  ['in groups', '310101 19000101 002X', '31010119000101002X', true],
  ['with a letter O where the check digit wants 0', '31O1O1190001010011', '310101190001010011', true],
  ['with small l for 1', '3l0101190001010011', '310101190001010011', true],
  ['whose check digit is by chance that of a credit code too', '653101199206180331', '653101199206180331', true],
  ['wrong, and no mending makes it right', '310101190001010012', '310101190001010012', false],
  ['one figure short: nothing is made up', '31010119000101001', '31010119000101001', false],
])('an identity number %s', (_, text, value, holds) => {
  expect(identityIn(text)).toEqual({ value, holds })
})

test.each([
  ['as printed', '91310101MA00000078', '91310101MA00000078', true],
  ['with O for 0', '91310101MA0OOOOO78', '91310101MA00000078', true],
  ['wrong', '91310101MA00000079', '91310101MA00000079', false],
])('a credit code %s', (_, text, value, holds) => {
  expect(creditCodeIn(text)).toEqual({ value, holds })
})

test('the number of a party is a person’s or a body’s, by the check digit that holds', () => {
  expect(partyNumberIn('12310000000000019X')?.value).toBe('12310000000000019X')
  expect(partyNumberIn('护照 EA1234567')).toEqual({ value: 'EA1234567', holds: null })
})

test.each([
  ['138 1234 5678', '13812345678'],
  ['+86 13812345678', '13812345678'],
  ['021-62345678', '021-62345678'],
  ['12345', '12345'],
])('the telephone %s', (text, value) => {
  expect(phoneIn(text)?.value).toBe(value)
})

test('a bank card is right by Luhn', () => {
  expect(bankCardIn('6222 0000 0000 0000 012')).toEqual({ value: '6222000000000000012', holds: true })
  expect(bankCardIn('6222 0000 0000 0000 013')?.holds).toBe(false)
})

test('plates lose their dot, vehicle numbers have no I, O, Q', () => {
  expect(plateIn('沪A·12345')?.value).toBe('沪A12345')
  expect(plateIn('沪ADF0123')?.value).toBe('沪ADF0123')
  expect(vinIn('LSVO00009T0000O01')?.value).toBe('LSV000009T0000001')
})

test('words in Latin letters are no number', () => {
  expect(creditCodeIn('Unified Social Credit Code')).toBeNull()
  expect(identityIn('Identity Document No.')).toBeNull()
})

test('a tax registration number of former years has no check digit to hold', () => {
  expect(creditCodeIn('沪税字310101MA0000007号')).toEqual({ value: '310101MA0000007', holds: null })
})
