import { expect, test } from 'vitest'
import { sideBySide } from './side-by-side.ts'

/** Lines of a photo: the upper line of a label is as near to the values beside it as the label of their own row. */
const LINES: [text: string, x: number, y: number, width: number, height: number][] = [
  ['法定代表人（负责', 0.549, 0.192, 0.145, 0.017],
  ['统一社会信用代码', 0.121, 0.201, 0.145, 0.016],
  ['91310112MA0095819L', 0.284, 0.199, 0.148, 0.017],
  ['陆雨桐', 0.711, 0.197, 0.074, 0.023],
  ['人）', 0.6, 0.208, 0.034, 0.02],
]

test('lines nearest in height make a row, whichever comes first', () => {
  const lines = LINES.map(([text, ...box]) => ({ text, box, confidence: 1 }))
  expect(sideBySide(lines).map((row) => row.map(({ text }) => text).toSorted())).toEqual([
    ['法定代表人（负责'],
    ['91310112MA0095819L', '统一社会信用代码', '陆雨桐'].toSorted(),
    ['人）'],
  ])
})

test('what stands one over the other is in two rows, however near', () => {
  const lines = [0.1, 0.104].map((y) => ({ text: `${y}`, box: [0.1, y, 0.2, 0.02] as const, confidence: 1 }))
  expect(sideBySide(lines.map((line) => ({ ...line, box: [...line.box] }))).map((row) => row.length)).toEqual([1, 1])
})
