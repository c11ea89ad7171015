import { expect, test } from 'vitest'
import { brokenAt, type CaseEvent, canonical, FIRST, withHash } from './events.ts'

function chain(length: number): CaseEvent[] {
  const events: CaseEvent[] = []
  for (let seq = 1; seq <= length; seq++) {
    const before = events.at(-1)?.hash ?? FIRST
    const what = { caseId: 'case_1', seq, at: '2026-11-18T02:00:00.000Z', type: 'save', by: 'lu', role: 'citizen' }
    events.push(withHash({ ...what, data: { version: seq, b: 1 }, before }))
  }
  return events
}
const headOf = (events: CaseEvent[]) => events.at(-1)?.hash ?? FIRST
const changed = (events: CaseEvent[], i: number, by: Partial<CaseEvent>) =>
  events.map((event, j) => (i === j ? { ...event, ...by } : event))

test('an untouched chain holds, also when the database gives the keys in another order', () => {
  const events = chain(5)
  expect(brokenAt(events, headOf(events))).toBeNull()
  expect(brokenAt([], FIRST)).toBeNull()
  expect(brokenAt(changed(events, 2, { data: { b: 1, version: 3 } }), headOf(events))).toBeNull()
})

test('an entry that was changed, left out, moved or cut off is found', () => {
  const events = chain(5)
  const head = headOf(events)
  expect(brokenAt(changed(events, 2, { data: { version: 9, b: 1 } }), head)).toBe(3)
  expect(brokenAt(changed(events, 1, { by: 'shen' }), head)).toBe(2)
  expect(brokenAt([...events.slice(0, 2), ...events.slice(3)], head)).toBe(3)
  expect(brokenAt(events.slice(0, 4), head)).toBe(5)
  const rewritten = changed(events, 4, withHash({ ...(events[4] as CaseEvent), by: 'shen' }))
  expect(brokenAt(rewritten, head)).toBe(6)
})

test('values are written in one way only', () => {
  expect(canonical({ b: [1, null], a: { d: undefined, c: 'x' } })).toBe('{"a":{"c":"x"},"b":[1,null]}')
})
