import type { FieldRule } from '../../contract/index.ts'
import { boxAround, cellsOf, centreOf, closeTextOf, type Glyph, leftOf, type Row, rightOf } from '../layout.ts'
import { bracket, type Hit, isSignPlace, type Labels } from './label.ts'
import { isRowOfItsOwn } from './rows-apart.ts'

/** Labels broken over lines of a narrow cell: 公民身份号 / 码, 营业执照号 / 码（信用代 / 码）. */
export function stackedLabels(rows: Row[], { listedAs, knownAs, rulesFor, free }: Labels): Hit[] {
  const cells = rows.map(piecesOf)
  const wordsOf = (glyphs: Glyph[]): string => glyphs.map(({ char }) => bracket(char)).join('')
  /** 申请人 above 联系电话: labels of their own, one under the other. */
  const areApart = (lines: string[]): boolean =>
    !(listedAs(lines.join('')) && NAMING.test(lines.at(-1) ?? '')) &&
    lines.every((line) => isClosed(line) && Boolean(listedAs(line) ?? knownAs(line)))
  const rulesOf = (lines: string[]): FieldRule[] | null => {
    if (areApart(lines)) return null
    const text = lines.join('')
    const goesOn = (REMARK_AT_END.test(text) && !lines.every(isClosed)) || endsAcross(lines)
    return listedAs(text) ?? knownAs(text) ?? (free && goesOn ? (rulesFor?.(text, true) ?? null) : null)
  }
  /** The last words are a known label that begins before the last line: 代办人联系 / 电话. */
  const endsAcross = (lines: string[]): boolean => {
    const text = lines.join('')
    const starts = new Set(lines.map((_, k) => lines.slice(0, k).join('').length))
    return [...text.slice(0, -(lines.at(-1)?.length ?? 0))].some(
      (_, i) => !starts.has(i) && listedAs(text.slice(i)) !== undefined,
    )
  }
  const taken = new Set<Glyph>()
  return rows.flatMap((row, i) =>
    (cells[i] ?? []).flatMap((glyphs): Hit[] => {
      const text = wordsOf(glyphs)
      if (text.length < 2 || text.length > LONGEST_LINE || !IN_LABEL.test(text) || taken.has(glyphs[0] as Glyph))
        return []
      const lines = linesUnder(glyphs, i, rows, cells)
      for (let count = lines.length; count > 1; count--) {
        const whole = lines.slice(0, count).flat()
        const alias = wordsOf(whole)
        const rules = isClosed(alias) ? rulesOf(lines.slice(0, count).map(wordsOf)) : null
        if (!rules) continue
        for (const glyph of whole) taken.add(glyph)
        const start = row.glyphs.indexOf(glyphs[0] as Glyph)
        return [{ row: i, start, end: start + glyphs.length, alias, rules, colon: false, glyphs: whole, stacked: true }]
      }
      return []
    }),
  )
}
/** The last line of 法定代表人（负责人） / 姓名 is no label of its own. */
const NAMING = /^姓名$/u
const LONGEST_LINE = 12
const MOST_LINES = 4
/** A line so much higher than the next is a heading. */
const LARGER = 1.4
const IN_LABEL = /^[\p{Script=Han}（）()、/／·\w]+$/u
/** A remark may hold a comma: 租赁保证金（押 / 金，元）. */
const IN_REMARK = /^[\p{Script=Han}（）()、/／·\w，,]+$/u
/** Brackets that were opened in one line and closed in another show a label to go on, whatever it says. */
const REMARK_AT_END = /^[\p{Script=Han}、/]{2,}（[^（）]+）$/u

const isClosed = (text: string): boolean => text.split(/[（(]/u).length === text.split(/[)）]/u).length

/** A row cut where a wide gap is, or where a line that was found apart begins. */
const piecesOf = (row: Row): Glyph[][] =>
  cellsOf(row).flatMap((cell) => {
    const pieces: Glyph[][] = []
    for (const glyph of cell)
      if (pieces.length === 0 || (glyph.opens && glyph.gap > 0) || glyph.gap > APART) pieces.push([glyph])
      else pieces.at(-1)?.push(glyph)
    return pieces
  })

const APART = 0.8
/** Lines of one cell stand at even steps. */
const EVEN = 1.4

/** A cell with those close below it in its column. */
function linesUnder(first: Glyph[], at: number, rows: Row[], cells: Glyph[][][]): Glyph[][] {
  const lines = [first]
  let usual = 1
  let from = at
  for (let k = at + 1; k < rows.length && lines.length < MOST_LINES; k++) {
    if (!near(rows[from] as Row, rows[k])) break
    const above = lines.at(-1) as Glyph[]
    const next = cells[k]?.find((cell) => sharesColumn(above, cell) || sharesEdge(above, cell, (rows[k]?.em ?? 0) / 2))
    if (!next) continue
    const step = boxAround(next)[1] - boxAround(above)[1]
    if (step > EVEN * usual) break
    // What stands further above the lines than they do from one another is a cell of its own.
    if (lines.length > 1 && EVEN * step < usual) return [first]
    if (boxAround(next)[3] * LARGER < boxAround(above)[3]) break
    const isInBrackets = !isClosed(lines.map(closeTextOf).join(''))
    if (!(isInBrackets ? IN_REMARK : IN_LABEL).test(closeTextOf(next)) || next.length > LONGEST_LINE) break
    lines.push(next)
    usual = Math.min(usual, step)
    from = k
  }
  return lines
}

const near = (row: Row, below: Row | undefined): boolean =>
  below !== undefined && below.page === row.page && below.top - row.top < 1.9 * row.height

function sharesColumn(above: Glyph[], below: Glyph[]): boolean {
  const [a, b] = [boxAround(above), boxAround(below)]
  return b[0] > a[0] - a[2] / 4 && b[0] + b[2] < a[0] + a[2] * 1.25
}

/** So many labels under one another make a column of labels. */
const COLUMN = 2
/** So many cells that open their rows in one column are labels where one of the column is known. */
const OPENERS = 4

/**
 * Cells of a form that stand, centred, in a column of labels are labels too, whatever they say: a column of known ones, or of cells
 * that stand as a label does, between the value of the label before them and a value of their own.
 */
export function columnLabels(
  rows: Row[],
  known: Hit[],
  rulesFor: (label: string, isCell: boolean) => FieldRule[],
  skipped: ReadonlySet<number>,
): Hit[] {
  const taken = new Set(known.flatMap(({ glyphs }) => glyphs))
  const cells = rows.map((row, i) => (skipped.has(i) ? [] : cellsOf(row)))
  const columns = known
    .filter(({ colon, inline }) => !colon && !inline)
    .map(({ glyphs }) => ({
      centre: centreOf(glyphs),
      left: leftOf(glyphs),
      right: rightOf(glyphs),
      page: glyphs[0]?.page,
    }))
  const leftmost = Math.min(1, ...columns.map(({ left }) => left))
  const between = rows.flatMap((row, i) =>
    (cells[i] ?? []).flatMap((glyphs, k, all) => {
      const [head] = all
      const isOpened = k >= 2 && head?.some((glyph) => taken.has(glyph))
      // The label in front is written in two lines, above and below this row.
      const isBehindBroken =
        k === 1 && (head?.[0]?.box[0] ?? 0) > leftmost + 2 * row.em && ENDS_AS_LABEL.test(closeTextOf(glyphs))
      const isBetween = k === all.length - 2 && (isOpened || isBehindBroken)
      return isBetween && LABEL.test(closeTextOf(glyphs))
        ? [{ centre: centreOf(glyphs), page: row.page, named: ENDS_AS_LABEL.test(closeTextOf(glyphs)), glyphs }]
        : []
    }),
  )
  const openers = rows.flatMap((row, i) =>
    (cells[i] ?? [])
      .slice(0, 1)
      .flatMap((glyphs) =>
        (cells[i]?.length ?? 0) > 1 && LABEL.test(closeTextOf(glyphs))
          ? [{ centre: centreOf(glyphs), page: row.page }]
          : [],
      ),
  )
  /** The value of the known label right before it. */
  const isBehindKnown = (cell: Glyph[], all: Glyph[][]): boolean =>
    all.length > 2 && (all[all.indexOf(cell) - 1] ?? []).some((glyph) => taken.has(glyph))
  const joined = new Set<Glyph>()
  return rows.flatMap((row, i) =>
    (cells[i] ?? []).flatMap((glyphs): Hit[] => {
      const text = closeTextOf(glyphs)
      const first = glyphs[0]
      if (!first || !LABEL.test(text) || joined.has(first) || glyphs.some((glyph) => taken.has(glyph))) return []
      const here = ({ centre, page }: { centre: number; page: number | undefined }): boolean =>
        page === row.page && Math.abs(centre - centreOf(glyphs)) < row.em / 2
      const beside = between.find((one) => one.glyphs[0] === first)
      const above = columns.filter(here).length + between.filter(here).length
      const rules = rulesFor(text, true)
      const isLast = glyphs.at(-1) === row.glyphs.at(-1)
      const inLine = columns.filter(
        ({ left, right, page }) =>
          page === row.page &&
          (Math.abs(left - leftOf(glyphs)) < row.em / 2 || (!isLast && Math.abs(right - rightOf(glyphs)) < row.em / 2)),
      ).length
      const isOpener = row.glyphs[0] === first && above > 0 && openers.filter(here).length >= OPENERS
      if (above < COLUMN && !isOpener && !beside?.named && !(inLine >= COLUMN && rules.length > 0)) return []
      if (isLast && !ENDS_AS_LABEL.test(text) && isBehindKnown(glyphs, cells[i] ?? [])) return []
      const start = row.glyphs.indexOf(first)
      const hit = { row: i, start, end: start + glyphs.length, colon: false, guessed: true, signed: isSignPlace(text) }
      const rest =
        ENDS_AS_LABEL.test(text) && isHeadOf(row, rows[i + 1])
          ? null
          : restBelow(glyphs, [rows[i + 1], rows[i + 2]], row, (one) => taken.has(one))
      if (!rest) return [{ ...hit, alias: text, rules, glyphs }]
      for (const glyph of rest) joined.add(glyph)
      const whole = text + closeTextOf(rest)
      return [{ ...hit, alias: whole, rules: rulesFor(whole, true), glyphs: [...glyphs, ...rest], stacked: true }]
    }),
  )
}
const LABEL =
  /^(?![年月日至]+$)(?:[\p{Script=Han}（）()、/]|(?<=[（(])(?:[a-zA-Z㎡²³%]{1,3}|\d{2}位)(?=[)）])|(?<=[/／])(?:[a-z]{1,2}|㎡)$){2,12}$/u
const ENDS_AS_LABEL =
  /(姓名|名称|日期|时间|号码?|代码|电话|地址|地点|住所|面积|金额|[租押资佣]金|期限|类[型别]|种类|事项|原因|理由|方式|单位|情况|性质|用途|数量?|人数|人|方|关系|比例|等级|范围|[起止])$/u

/** One cell stands under each of three or more: the rows of a table, no lines of one label. */
function isHeadOf(row: Row, below: Row | undefined): boolean {
  const [heads, cells] = [cellsOf(row), below ? cellsOf(below) : []]
  return (
    heads.length > 2 && heads.length === cells.length && heads.every((head, i) => shareWidth(head, cells[i] ?? head))
  )
}

function shareWidth(a: Glyph[], b: Glyph[]): boolean {
  const [[ax, , aw], [bx, , bw]] = [boxAround(a), boxAround(b)]
  return Math.min(ax + aw, bx + bw) > Math.max(ax, bx)
}

/** Lines of one label are no further apart, in line heights. */
const REST_STEP = 1.5

/** The second line of a label broken in its cell: alone in the column, at half a line from the value beside it. */
function restBelow(
  above: Glyph[],
  below: (Row | undefined)[],
  row: Row,
  isTaken: (glyph: Glyph) => boolean,
): Glyph[] | null {
  const [next, second] = below
  const found = [next, second].flatMap((one) => (one && near(row, one) && one !== row ? cellsOf(one) : []))
  const rest = found.find(
    (glyphs) =>
      /^[\p{Script=Han}/／（）()、]{1,8}$/u.test(closeTextOf(glyphs)) &&
      isClosed(closeTextOf(glyphs)) === isClosed(closeTextOf(above)) &&
      boxAround(glyphs)[1] - boxAround(above)[1] < REST_STEP * row.height &&
      !glyphs.some(isTaken) &&
      !below.some((one) => one?.glyphs.includes(glyphs[0] as Glyph) && isRowOfItsOwn(above, glyphs, row, one)) &&
      Math.abs(centreOf(glyphs) - centreOf(above)) < row.em / 2 &&
      sharesColumn(above, glyphs),
  )
  return rest ?? null
}

/** Whether two labels stand in one column, centred in it or set to its left. */
export const sharesEdge = (a: Glyph[], b: Glyph[], slack: number): boolean =>
  Math.abs(centreOf(a) - centreOf(b)) < slack || Math.abs((a[0]?.box[0] ?? 0) - (b[0]?.box[0] ?? 1)) < slack
