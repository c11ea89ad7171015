import type { ReadingKnowledge } from '../../src/contract/index.ts'
import { type Line, type Paper, recognise } from '../../src/reading/index.ts'
import { pageReading } from './lines.ts'

/** Words at a place, in hundredths of the page: left, top, text and its height, which is the width of a Chinese character too. */
export type At = [left: number, top: number, text: string, size?: number]

export const lineAt = ([left, top, text, size = 2]: At): Line => ({
  text,
  box: [
    left / 100,
    top / 100,
    [...text].reduce((sum, char) => sum + ((/[\w.,()/ -]/.test(char) ? 0.5 : 1) * size) / 100, 0),
    size / 100,
  ],
  confidence: 1,
})

/** The paper that has these words on its page. */
export function readAt(knowledge: ReadingKnowledge, lines: At[]): Paper {
  const file = {
    file: 'x.pdf',
    digest: 'x',
    type: 'image/png',
    metadata: {},
    pages: [pageReading(1, lines.map(lineAt))],
  }
  const [paper] = recognise([file], knowledge)
  if (!paper) throw new Error('no paper')
  return paper
}

export const valuesOf = ({ fields }: Paper) =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))
