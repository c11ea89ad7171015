import { describe, expect, test } from 'vitest'
import { replacedOf } from './replaced.ts'

const paper = (id: string, materialId: string | null, day: string) => ({
  ...{ id, materialId },
  addedAt: new Date(`${day}T10:00:00+08:00`),
})
const round = (...materialIds: (string | null)[]) => ({
  ...{ at: '2026-11-10T10:00:00.000Z', on: '2026-11-10', by: '2026-11-30', materials: {}, resubmittedOn: null },
  items: materialIds.map((materialId) => ({
    ...{ code: null, materialId, message: '看不清', remedy: '重拍', basis: '办事指南', sample: null, hash: null },
  })),
})
const OLD = paper('old', 'lease', '2026-11-02')
const NEW = paper('new', 'lease', '2026-11-12')

describe('a newer paper stands in for an older one', () => {
  test.each([
    ['nothing was asked for', [OLD, NEW], [], []],
    ['the only paper of a material came anew after it was asked for', [OLD, NEW], [round('lease')], ['old']],
    ['it was asked for and has not come', [OLD], [round('lease')], []],
    ['another material was asked for', [OLD, NEW], [round('plan')], []],
    ['there were two before: nobody knows which', [OLD, { ...OLD, id: 'second' }, NEW], [round('lease')], []],
    ['what was asked for is of the form', [OLD, NEW], [round(null)], []],
  ])('%s', (_, papers, rounds, replaced) => {
    expect(replacedOf(papers, { rounds, replaced: [] })).toEqual(replaced)
  })

  test('taken again at the window', () => {
    expect(replacedOf([OLD, NEW], { rounds: [], replaced: ['old'] })).toEqual(['old'])
    expect(replacedOf([OLD, NEW], { rounds: [round('lease')], replaced: ['old'] })).toEqual(['old'])
  })
})
