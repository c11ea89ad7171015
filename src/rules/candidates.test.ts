import { expect, test } from 'vitest'
import type { Fact, ServiceDocument } from '../contract/index.ts'
import { candidatesOf } from './candidates.ts'
import { rulesOf } from './service-rules.ts'

const service = (facts: Partial<Fact>[], ...conditions: string[]) =>
  ({
    facts: facts.map((fact) => ({ ask: '？', ...fact })),
    conditions: conditions.map((when, i) => ({ id: `c${i}`, when })),
    materials: [],
    parameters: {
      basis: '示例',
      line: [
        { from: '2020-01-01', value: 60 },
        { from: '2027-01-01', value: 63 },
      ],
    },
  }) as unknown as ServiceDocument

const valuesOf = (document: ServiceDocument, id: string, known: Record<string, number> = {}) =>
  candidatesOf(rulesOf(document, '2026-11-18'))(id, (name) => known[name])

test.each([
  ['both sides of a figure and the figure itself', 'n >= 16', [15, 16, 17]],
  ['a value in each gap', 'n < 3 or n > 4', [2, 3, 3.5, 4, 5]],
  ['the figure in force that day', 'n >= line', [59, 60, 61]],
  ['a figure that has to be worked out', '2 * n + 4 <= 10', [2, 3, 4]],
  ['each figure of a list', 'n in [1, 5]', [0, 1, 2, 5, 6]],
  ['a comparison written the other way round', '100 > n', [99, 100, 101]],
])('a number is tried at %s', (_, when, values) => {
  expect(valuesOf(service([{ id: 'n', type: 'number' }], when), 'n')).toEqual(values)
})

test('a number compared together with another turns where the other, as answered, lets it', () => {
  const document = service(
    [
      { id: 'a', type: 'number' },
      { id: 'b', type: 'number' },
    ],
    'a + b <= 50',
    'a <= 35',
  )
  expect(valuesOf(document, 'b', { a: 23 })).toEqual(expect.arrayContaining([27, 28]))
  expect(valuesOf(document, 'b')).toEqual(expect.arrayContaining([15]))
})

test('a date is tried on the last day before a term and on its first', () => {
  const document = service([{ id: 'd', type: 'date' }], 'days(today, d) >= 30')
  expect(valuesOf(document, 'd')).toEqual(['2026-12-17', '2026-12-18'])
})

test('of several options every selection is tried', () => {
  const document = service([{ id: 'c', type: 'choices', options: ['甲', '乙'] }], "'甲' in c")
  expect(valuesOf(document, 'c')).toEqual([[], ['甲'], ['乙'], ['甲', '乙']])
})
