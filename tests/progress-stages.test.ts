import { describe, expect, test } from 'vitest'
import type { Case, CaseState, CaseStep } from '../src/contract/index.ts'
import { fixesOf, stagesOf } from '../web/src/features/cases/stages.logic.ts'

const step = (type: string, day: number): CaseStep => ({
  ...{ type, title: type, at: `2026-11-${day}T10:00:00+08:00`, by: null, note: null },
})

/** Name, look and day of each stage, in one line. */
const line = (state: CaseState, ...steps: CaseStep[]) =>
  stagesOf(state, steps)
    .map(({ name, look, at }) => `${name} ${look}${at ? ` ${at.slice(8, 10)}` : ''}`)
    .join(', ')

describe('the stages of a case', () => {
  test.each<[CaseState, CaseStep[], string]>([
    ['received', [step('receive', 2)], 'received done 02, accepted now, review todo, decision todo, delivery todo'],
    [
      'supplement',
      [step('receive', 2), step('supplement_notice', 3)],
      'received done 02, supplement yours 03, review todo, decision todo, delivery todo',
    ],
    [
      'suspended',
      [step('receive', 2), step('accept', 4), step('suspend', 5)],
      'received done 02, accepted done 04, suspended now 05, decision todo, delivery todo',
    ],
    [
      'refused',
      [step('receive', 2), step('accept', 4), step('decide', 9)],
      'received done 02, accepted done 04, review done, refused done 09, delivery now',
    ],
    ['not_accepted', [step('receive', 2), step('not_accept', 4)], 'received done 02, notAccepted ended 04'],
    ['archived', [step('receive', 2), step('not_accept', 4)], 'received done 02, notAccepted ended 04'],
    [
      'withdrawn',
      [step('receive', 2), step('accept', 4), step('withdraw', 6)],
      'received done 02, accepted done 04, withdrawn ended 06',
    ],
  ])('%s', (state, steps, expected) => {
    const days = steps.map((one) => ({ ...one, at: one.at?.replace(/-(\d)T/, '-0$1T') ?? null }))
    expect(line(state, ...days)).toBe(expected)
  })
})

test('what is to be mended is shown on the papers that still lie in the case; of several of one material the file tells which', () => {
  const paper = (id: string, materialId: string | null) => ({ id, materialId })
  const box = [0.1, 0.2, 0.3, 0.02]
  const places = [
    { documentId: 'front', page: 1, box },
    { documentId: 'lease', page: 2, part: 1 },
    { documentId: 'gone', page: 1, box },
  ]
  const item = { code: 'D4', materialId: 'id-card', message: '过期', remedy: '换', basis: '指南', sample: null }
  const found = {
    handling: { supplement: { items: [{ ...item, places }, item], by: '2026-12-01', round: 1, arrived: [] } },
    documents: [paper('front', 'id-card'), paper('back', 'id-card'), paper('lease', 'lease')],
  } as unknown as Case
  const fixes = fixesOf(found).map((fix) =>
    fix.places.map(({ paper, page, part, box, isOneOfSeveral }) => [paper.id, page, part, box, isOneOfSeveral]),
  )
  expect(fixes).toEqual([
    [
      ['front', 1, 0, box, true],
      ['lease', 2, 1, null, false],
    ],
    [],
  ])
})
