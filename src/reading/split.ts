import type { Box, ReadingKnowledge } from '../contract/index.ts'
import { guessKinds, type KindGuess } from './kinds/score.ts'
import { cellsOf, closeTextOf, type Row, rowsOf } from './layout.ts'
import type { FileReading, PageReading } from './page.ts'

/** The pages of one paper. */
export type PageGroup = { pages: PageReading[]; rows: Row[] }

type Judged = { page: PageReading; rows: Row[]; best: KindGuess | undefined; number: number | null }

/** From this score on the title of a page is taken for the beginning of a paper. */
const SURE_PAGE = 0.6
/** A cover has hardly any lines; one before a page that says it is the first may have more. */
const COVER_ROWS = 8
const COVER_ROWS_AT_MOST = 16

/** The papers that a file holds, in order: one for each first page, with the pages that go on from it. */
export function splitFile({ type, pages }: FileReading, knowledge: ReadingKnowledge): PageGroup[] {
  const sheets = pages.flatMap((page) => cardsOn(page, knowledge)).map((page) => ({ page, rows: rowsOf(page) }))
  const judged = sheets.map(({ page, rows }, i) => judge(page, rows, sheets[i - 1]?.rows ?? [], knowledge))
  if (isWordFile(type)) return judged.length > 0 ? [groupOf(judged)] : []
  const groups: Judged[][] = []
  for (const page of judged) {
    const group = groups.at(-1)
    if (group && goesOn(page, group)) group.push(page)
    else groups.push([page])
  }
  return groups.map(groupOf)
}

const isWordFile = (type: string): boolean => /word|docx/u.test(type)
const groupOf = (judged: Judged[]): PageGroup => ({
  pages: judged.map(({ page }) => page),
  rows: judged.flatMap(({ rows }) => rows),
})

function judge(page: PageReading, rows: Row[], before: Row[], knowledge: ReadingKnowledge): Judged {
  const best = guessKinds(hasRunningHead(rows, before) ? rows.slice(1) : rows, knowledge)[0]
  return { page, rows, best: best && best.confidence >= SURE_PAGE ? best : undefined, number: pageNumber(rows) }
}

/** The same words at the head of the page before, in no larger print than the rest: they name the paper, but begin none. */
function hasRunningHead(rows: Row[], before: Row[]): boolean {
  const [head, above] = [rows[0], before[0]]
  if (!head || !above || closeTextOf(head.glyphs) !== closeTextOf(above.glyphs)) return false
  const heights = rows.map(({ height }) => height).toSorted((a, b) => a - b)
  return head.height <= (heights[heights.length >> 1] ?? 0)
}

/** 第2页, 2/5, - 2 -, at the edge of the page. */
function pageNumber(rows: Row[]): number | null {
  for (const row of [...rows.slice(-3).reverse(), ...rows.slice(0, 2)]) {
    // The foot of a form may say more beside it: 合同文本 | 1/2.
    for (const text of [row.glyphs, ...cellsOf(row)].map(closeTextOf)) {
      if (FIRST_OF_PART.test(text)) return null
      const [, named, of, dashed] = /第(\d{1,3})页|^(\d{1,3})\/\d{1,3}$|^[-—－](\d{1,3})[-—－]$/u.exec(text) ?? []
      const number = named ?? of ?? dashed
      if (number) return Number(number)
    }
  }
  return null
}

/** 财务报表第1页: the first of a part, whose pages count for themselves. */
const FIRST_OF_PART = /^\p{Script=Han}{2,12}第1页$/u

/** Whether a page belongs to the paper before it. */
function goesOn({ page, best, number, rows }: Judged, group: Judged[]): boolean {
  const first = group[0]
  const before = group.at(-1)
  if (!first || !before) return false
  if (page.page === before.page.page) return false
  if (first.best?.kind.single || best?.kind.single) return false
  if (number !== null && number > 1 && before.number === number - 1) return true
  // A cover goes before the paper it names, and so does a sheet of the same kind without its title (a record of the report).
  const isCover = first.rows.length <= COVER_ROWS || first.best?.title == null
  if (first.best && first.best.kind === best?.kind && group.length === 1 && isCover) return true
  if (number === 1) return isUnderCover(best, group)
  if (rows.length === 0) return true
  if (/^附件/u.test(closeTextOf(rows[0]?.glyphs ?? []))) return true
  if (page.portrait) return false
  // Members of a household stand on pages of their own.
  if (first.best && first.best.kind === best?.kind && best.kind.rows.some(({ perPage }) => perPage)) return true
  // A kind that is told from its words alone does not begin a new paper in the middle of another.
  return best?.title == null
}

/** Behind a cover, which has no number and no sentences, the count of the pages begins. */
function isUnderCover(best: KindGuess | undefined, [cover, ...others]: Judged[]): boolean {
  if (!cover?.best || cover.number !== null || others.length > 0 || cover.rows.length > COVER_ROWS_AT_MOST) return false
  const says = cover.rows.some(({ glyphs }) => /[。；;]/u.test(closeTextOf(glyphs)))
  return !says && (best?.title == null || best.kind === cover.best.kind)
}

/** Two sides of a card on one sheet become two pages of the same number. */
function cardsOn(page: PageReading, knowledge: ReadingKnowledge): PageReading[] {
  const guesses = guessKinds(rowsOf(page), knowledge).filter(
    ({ kind, score }) => kind.card && kind.single && score >= 4.5,
  )
  const [one, other] = ['id-card-front', 'id-card-back'].map((code) => guesses.find(({ kind }) => kind.kind === code))
  if (!one || !other) return [page]
  return partsOf(page).filter((part) => part.lines.length > 0)
}

/** Cut once where the emptiest strip lies: across the sheet, or down it. */
function partsOf(page: PageReading): PageReading[] {
  const across = widestGap(page.lines.map(({ box }) => [box[1], box[1] + box[3]]))
  const down = widestGap(page.lines.map(({ box }) => [box[0], box[0] + box[2]]))
  const axis = across.width >= down.width ? 1 : 0
  const cut = axis === 1 ? across.at : down.at
  const side = ({ box: [x, y, width, height] }: { box: Box }): number =>
    (axis === 1 ? y + height / 2 : x + width / 2) < cut ? 0 : 1
  return [0, 1].map((half) => ({
    ...page,
    lines: page.lines.filter((thing) => side(thing) === half),
    seals: page.seals.filter((thing) => side(thing) === half),
    ink: page.ink.filter((thing) => side(thing) === half),
    marks: page.marks.filter((thing) => side(thing) === half),
  }))
}

function widestGap(spans: [number, number][]): { at: number; width: number } {
  const sorted = spans.toSorted((a, b) => a[0] - b[0])
  let reach = sorted[0]?.[1] ?? 0
  let widest = { at: 0.5, width: 0 }
  for (const [from, to] of sorted) {
    if (from - reach > widest.width) widest = { at: (from + reach) / 2, width: from - reach }
    reach = Math.max(reach, to)
  }
  return widest
}
