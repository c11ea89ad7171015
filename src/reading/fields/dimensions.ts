import { boxAround, cellsOf, closeTextOf, type Glyph, type Row } from '../layout.ts'
import { metresIn } from './amounts.ts'

export type Dimension = { metres: number; glyphs: Glyph[] }

const WITH_UNIT = /^(?:\d{1,3}(?:\.\d{1,3})?(?:m|米)|\d{3,6}(?:mm|毫米)|\d{2,5}(?:cm|厘米))$/u
const BARE = /^\d{3,6}$/u
/** What a drawing says of its figures without a unit. */
const SAYS_MILLIMETRES = /(?:单位|尺寸|标注).{0,8}(?:毫米|mm)/u
/** Turned signs are so much higher together than wide, and no further apart than this in widths of the upper one. */
const TALL = 1.5
const STEP = 1.6

/**
 * The one bare figure along the drawing and the one that stands turned beside it, as they are written on dimension lines; none where
 * there are several, since nobody can tell which of them is meant.
 */
export function dimensionsOf(rows: Row[]): { wide: Dimension | null; high: Dimension | null } {
  const inMillimetres = rows.some(({ glyphs }) => SAYS_MILLIMETRES.test(closeTextOf(glyphs)))
  const cells = rows.flatMap(cellsOf)
  const isTall = (cell: Glyph[]): boolean => {
    const [, , width, height] = boxAround(cell)
    return cell.length > 2 && height > TALL * width
  }
  const read = (glyphs: Glyph[]): Dimension[] => {
    const text = closeTextOf(glyphs)
    const metres = WITH_UNIT.test(text) ? metresIn(text) : inMillimetres && BARE.test(text) ? Number(text) / 1000 : null
    return metres === null ? [] : [{ metres, glyphs }]
  }
  const wide = cells.filter((cell) => !isTall(cell)).flatMap(read)
  const high = [...cells.filter(isTall), ...turnedIn(cells), ...brokenIn(cells)].flatMap(read)
  return { wide: only(wide), high: only(high) }
}

const only = (found: Dimension[]): Dimension | null =>
  new Set(found.map(({ metres }) => metres)).size === 1 ? (found[0] ?? null) : null

/** Signs below one another that were found one by one, read from below as upright dimensions are written. */
function turnedIn(cells: Glyph[][]): Glyph[][] {
  const columns: Glyph[][] = []
  for (const [glyph] of cells.filter((cell) => cell.length === 1 && /[\d.m米]/u.test(cell[0]?.char ?? '')))
    if (glyph) {
      const column = columns.find((one) => isUnder(one.at(-1), glyph))
      if (column) column.push(glyph)
      else columns.push([glyph])
    }
  return columns.filter(({ length }) => length > 2).map((column) => column.toReversed())
}

/** A figure with its unit right below it: 8.8 / 米, set upright beside the drawing. */
function brokenIn(cells: Glyph[][]): Glyph[][] {
  const units = cells.filter((cell) => /^(?:mm|毫米|cm|厘米|m|米)$/u.test(closeTextOf(cell)))
  return cells
    .filter((cell) => /^\d+(?:\.\d+)?$/u.test(closeTextOf(cell)))
    .flatMap((cell) => {
      const unit = units.find(([first]) => first && isUnder({ ...(cell[0] as Glyph), box: boxAround(cell) }, first))
      return unit ? [[...cell, ...unit]] : []
    })
}

function isUnder(above: Glyph | undefined, { page, box: [left, top, own] }: Glyph): boolean {
  if (!above || above.page !== page) return false
  const [x, y, width, height] = above.box
  return top > y && Math.abs(x + width / 2 - left - own / 2) < width / 2 && top - y < STEP * Math.max(width, height)
}
