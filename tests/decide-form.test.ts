import { describe, expect, test } from 'vitest'
import type { HintPoint } from '../src/contract/index.ts'
import { BLANK, inputOf, isAgainst, lacksOf, outcomeOf, type Written } from '../web/src/features/review/decide.logic.ts'

const point = (opened: boolean, documentId: string | null): HintPoint => ({
  ...{ id: 'c', kind: 'condition', point: '有场所', effect: 'decides', state: 'met', basis: '', why: '', opened },
  evidence: [
    { source: 'paper', label: '租赁合同', value: '有', documentId, page: 1, box: null, confidence: 0.9, at: null },
  ],
  saidBy: { kind: 'paper', name: '租赁合同' },
})
const hints = (suggestion: 'approve' | 'refuse' | 'needs_review', points: HintPoint[] = []) => ({ suggestion, points })
const about = (given: ReturnType<typeof hints> | undefined, objections = 0) => ({ hints: given, objections })
const written = (part: Partial<Written>): Written => ({ ...BLANK, opinion: '五项条件都符合', ...part })
const REASON = { conditionId: 'neighbour', found: '遮挡了二楼的窗户', evidence: '示意图第1页' }

describe('what a decision still lacks', () => {
  test.each<[string, Written, Parameters<typeof lacksOf>[1], string[]]>([
    ['an approval with its opinion', written({ decision: 'approve' }), about(hints('approve')), []],
    ['an opinion of three signs', written({ decision: 'approve', opinion: '都符合' }), about(undefined), ['opinion']],
    ['a refusal without reasons', written({ decision: 'refuse' }), about(undefined), ['reasons']],
    [
      'a reason without facts and evidence',
      written({ decision: 'refuse', reasons: [{ ...REASON, found: '', evidence: ' ' }] }),
      about(undefined),
      ['found neighbour', 'evidence neighbour'],
    ],
    [
      'a refusal that leaves a view unanswered',
      written({ decision: 'refuse', reasons: [REASON] }),
      about(undefined, 1),
      ['answer'],
    ],
    ['against the hint', written({ decision: 'approve' }), about(hints('refuse')), ['override']],
    [
      'against what was stated',
      written({ decision: 'approve' }),
      { ...about(undefined), isBarred: true },
      ['override'],
    ],
    ['giving back is never against a hint', written({ decision: 'return' }), about(hints('approve')), []],
    [
      'a hint to look for oneself is against nothing',
      written({ decision: 'approve' }),
      about(hints('needs_review')),
      [],
    ],
  ])('%s', (_, form, given, expected) => {
    const lacks = lacksOf(form, given)
    expect(lacks.map((one) => ('conditionId' in one ? `${one.field} ${one.conditionId}` : one.field))).toEqual(expected)
  })
})

test('agreeing with the hint while evidence lies unopened is said with the decision; nobody can open a register', () => {
  const sent = (points: HintPoint[]) =>
    inputOf(written({ decision: 'approve' }), about(hints('approve', points))).unread
  expect(sent([point(false, 'd1')])).toBe(true)
  expect(sent([point(true, 'd1')])).toBe(false)
  expect(sent([point(false, null)])).toBe(false)
})

test('only what belongs to a decision is sent with it', () => {
  const all = { reasons: [REASON], answer: '不予采纳', content: '招牌一块', validity: '两年', override: '现场看过' }
  const refusal = inputOf(written({ ...all, decision: 'refuse' }), about(hints('approve')))
  expect(refusal).toMatchObject({ reasons: [REASON], answer: '不予采纳', overridden: { reason: '现场看过' } })
  expect(refusal).not.toHaveProperty('content')
  const approval = inputOf(written({ ...all, decision: 'approve' }), about(hints('approve')))
  expect(approval).toMatchObject({ content: '招牌一块', validity: '两年' })
  expect(approval).not.toHaveProperty('reasons')
  expect(approval).not.toHaveProperty('overridden')
  expect(isAgainst(null, about(hints('approve')))).toBe(false)
})

test('a decision that leaves the case under review waits for a second person', () => {
  expect(outcomeOf('approve', { state: 'in_review' })).toBe('proposed')
  expect(outcomeOf('approve', { state: 'approved' })).toBe('approve')
  expect(outcomeOf('return', { state: 'accepted' })).toBe('return')
})
