import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogue } from '../../../tests/support/case-files.ts'
import { alsoAsked } from './fits.ts'

const { same } = catalogue.applying.sameFacts
const facts = [...catalogue.services.values()].flatMap((service) => service.facts)

test.each(same)(
  'the questions that ask for $fact in other words are all asked, and all take the same answers',
  ({ fact, asks }) => {
    const found = asks.map((ask) => facts.find((one) => one.id === fact && one.ask === ask))
    expect(
      asks.filter((_, i) => !found[i]),
      join('knowledge', 'apply', 'same-facts.yaml'),
    ).toEqual([])
    expect(new Set(found.map((one) => JSON.stringify([one?.type, one?.options]))).size).toBe(1)
  },
)

test('a question about somebody else is not the same, however alike it sounds', () => {
  const kept = (ask: string) => alsoAsked({ kind: 'fact', key: 'sh_hukou' }, ask, { same })
  expect(kept('是上海户口吗？')).toContain('申请人是上海户口吗？')
  expect(kept('是上海户口吗？')).not.toContain('是上海户口吗？')
  expect(kept('老人是上海户口吗？')).toEqual([])
})
