import { expect, test } from 'vitest'
import { judge, OUTSIDE } from './evaluate.ts'
import { parse } from './parse.ts'

/** `gone` does not apply, `open` has no answer. */
const lookup = (name: string) => ({ gone: OUTSIDE, yes: true, no: false, n: 3 })[name] as never

test.each([
  // what compares a fact that does not apply drops out of its junction
  ['gone == true and yes == true', true],
  ['gone == true and no == true', false],
  ['gone == true or no == true', false],
  ['gone == true or yes == true', true],
  ['(gone == 1 or no) and yes', false],
  ['gone == true and open == true', 'unknown'],
  // alone it leaves nothing
  ['gone', 'outside'],
  ['not gone', 'outside'],
  ['gone > 3', 'outside'],
  ['gone + n > 3', 'outside'],
  ['years(gone) >= 18', 'outside'],
  ['gone == 1 and not (gone == 2)', 'outside'],
  ['-gone < 0', 'outside'],
  ['n in [gone, 3]', true],
])('%s comes to %s', (expression, outcome) => {
  expect(judge(parse(expression), lookup)).toBe(outcome)
})
