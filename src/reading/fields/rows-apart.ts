import { boxAround, cellsOf, closeTextOf, type Glyph, type Row, rightOf } from '../layout.ts'

/** Rows that begin so near one below another, in heights of a line, overlap: values of one line beside values of two. */
const OVERLAP = 0.75

export const isOver = (row: Row, below: Row): boolean =>
  below.page === row.page && below.top - row.top < OVERLAP * Math.min(row.height, below.height)

/** Two cells below one another that each have a value in their own row are two labels, no lines of one. */
export function isRowOfItsOwn(above: Glyph[], cell: Glyph[], row: Row, below: Row): boolean {
  const [first, second] = [cellBehind(above, row), cellBehind(cell, below)]
  if (!first || !second || Math.abs(leftOf(first) - leftOf(second)) > row.em / 2) return false
  // Where a value goes on in a second line its first one is full.
  return rightOf(second) > rightOf(first) + row.em || (closeTextOf(cell).length >= WHOLE && !goesOn(first))
}
/** The last words of a broken label are fewer. */
const WHOLE = 4

/** The line of a value that has no end yet: 上海市青竹路428 / 号1002室. */
const goesOn = (line: Glyph[]): boolean => !/[室号楼层元司店部)）年月日天米块\d]$/u.test(closeTextOf(line))

function cellBehind(glyphs: Glyph[], row: Row): Glyph[] | undefined {
  const cells = cellsOf(row)
  return cells[cells.findIndex((cell) => cell[0] === glyphs[0]) + 1]
}

const leftOf = (glyphs: Glyph[]): number => boxAround(glyphs)[0]
