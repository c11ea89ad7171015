import { expect, test } from 'vitest'
import { jsonIn, wholeReply } from './replies.ts'

async function* pieces(...all: string[]) {
  yield* all
}

test('a reply is put together from its pieces, an endless one is given up', async () => {
  expect(await wholeReply(pieces('{"a"', ': 1}'), 10)).toBe('{"a": 1}')
  await expect(wholeReply(pieces('{"a"', ': 1}'), 7)).rejects.toThrow(RangeError)
})

test('the object in a reply is found in a fence and behind words; words alone are none', () => {
  expect(jsonIn('好的：\n```json\n{"facts": [{"a": 1}]}\n```')).toEqual({ facts: [{ a: 1 }] })
  expect(() => jsonIn('我不知道')).toThrow(SyntaxError)
})
