import { cellsOf, closeTextOf, type Glyph, leftOf, type Row } from '../layout.ts'
import { bracket, type Hit, isLabelText, type Labels } from './label.ts'

/** So many labels numbered in a row make a form of questions. */
const LEAST = 4
/** An answer is not further below its question, in line heights. */
const STEP = 2.8
const SHIFT = 3
const QUESTION = /^(\d{1,2})[.．、](?!\d)(.{2,24}?)(?:【[^】]{1,8}】)?$/u

type Question = { row: number; no: number; cell: Glyph[]; label: Glyph[] }

/** 1．申办主体（应与证照一致） with the answer in the line below it: the numbered labels of a form that asks question by question. */
export function numberedLabels(rows: Row[], { free, cellAs, rulesFor }: Labels): { hits: Hit[]; answers: Set<number> } {
  const asked = free ? rows.flatMap((row, i) => cellsOf(row).flatMap((cell) => questionIn(cell, i, rows))) : []
  const numbers = new Set(asked.map(({ no }) => no))
  const isCounted = [...Array(LEAST).keys()].every((k) => numbers.has(k + 1))
  if (!isCounted) return { hits: [], answers: new Set() }
  const hits = asked.map(({ row, cell, label }): Hit => {
    const alias = label.map(({ char }) => bracket(char)).join('')
    const start = rows[row]?.glyphs.indexOf(cell[0] as Glyph) ?? 0
    const rules = cellAs(alias) ?? rulesFor?.(alias, true) ?? []
    return {
      row,
      start,
      end: start + cell.length,
      alias,
      rules,
      colon: false,
      guessed: true,
      above: true,
      glyphs: cell,
    }
  })
  return { hits, answers: new Set(asked.map(({ row }) => row + 1)) }
}

function questionIn(cell: Glyph[], row: number, rows: Row[]): Question[] {
  const [, no, words] = QUESTION.exec(closeTextOf(cell)) ?? []
  const [own, below] = [rows[row], rows[row + 1]]
  if (!no || !words || !own || below?.page !== own.page || below.top - own.top > STEP * own.height) return []
  const isAnswer = (one: Glyph[]): boolean =>
    Math.abs(leftOf(one) - leftOf(cell)) < SHIFT * own.em && !QUESTION.test(closeTextOf(one))
  const from = closeTextOf(cell).indexOf(words)
  const label = cell.slice(from, from + words.length)
  return isLabelText(label.map(({ char }) => bracket(char)).join('')) && cellsOf(below).some(isAnswer)
    ? [{ row, no: Number(no), cell, label }]
    : []
}
