import { cellsOf, type Glyph, leftOf, type Row } from '../layout.ts'
import type { Hit } from './label.ts'

/** What stands at a label in the column of a party. */
export type PartyCell = { hit: Hit; party: string; glyphs: Glyph[] }

/** Rows of one table stand no further apart than this, in line heights. */
const STEP = 4

type Head = { party: string; left: number }

/** Values in columns of their parties: 委托人 | 受托人 over 姓名 | 张三 | 李四. */
export function partyCells(hits: Hit[], rows: Row[]): PartyCell[] {
  return rows.flatMap((row, at) => {
    const heads = headsIn(row, at, hits)
    return heads.length > 1 ? cellsUnder(heads, at, hits, rows) : []
  })
}

/** What stands right under the names of parties that have nothing beside them: 授权方 | 被授权方 over 张三 | 李四. */
export function namesUnder(hits: Hit[], rows: Row[]): { party: string; glyphs: Glyph[] }[] {
  return rows.flatMap((row, at) => {
    const below = rows[at + 1]
    const heads = headsIn(row, at, hits).toSorted((a, b) => a.left - b.left)
    if (heads.length < 2 || heads.length < cellsOf(row).length || below?.page !== row.page) return []
    if (below.top - row.top > STEP * row.height || hits.some((hit) => hit.row === at + 1)) return []
    const cells = cellsOf(below)
    const under = heads.map(({ left }, i) => {
      const end = heads[i + 1]?.left ?? 1
      return cells.filter((cell) => leftOf(cell) > left - row.em && leftOf(cell) < end - row.em)
    })
    if (cells.length !== heads.length || under.some((own) => own.length !== 1)) return []
    return heads.map(({ party }, i) => ({ party, glyphs: under[i]?.[0] ?? [] }))
  })
}

/** The names of different parties and nothing else, but what stands over the column of labels. */
function headsIn(row: Row, at: number, hits: Hit[]): Head[] {
  const heads = hits.flatMap(({ row: own, colon, inline, rules, glyphs }): Head[] => {
    const party = rules.find(({ anchor }) => anchor)?.name
    return own === at && !colon && !inline && party ? [{ party, left: leftOf(glyphs) }] : []
  })
  const before = cellsOf(row).filter((cell) => leftOf(cell) < Math.min(...heads.map(({ left }) => left)))
  const isOnly = cellsOf(row).length === heads.length + before.length && before.length < 2
  return isOnly && new Set(heads.map(({ party }) => party)).size === heads.length ? heads : []
}

/** Row by row as long as a label stands in front of what is under the heads. */
function cellsUnder(heads: Head[], at: number, hits: Hit[], rows: Row[]): PartyCell[] {
  const first = Math.min(...heads.map(({ left }) => left))
  const found: PartyCell[] = []
  let above = rows[at] as Row
  for (const [k, row] of rows.entries()) {
    if (k <= at) continue
    const own = hits.filter((one) => one.row === k && !one.inline)
    const [hit] = own
    const isFar = row.page !== above.page || row.top - above.top > STEP * above.height
    if (isFar || !hit || hit.start > 0 || own.length > 1 || leftOf(hit.glyphs) >= first) break
    const cells = cellsOf({ ...row, glyphs: row.glyphs.slice(hit.end) })
    if (cells.length === heads.length)
      found.push(...cells.map((glyphs, i) => ({ hit, party: heads[i]?.party ?? '', glyphs })))
    above = row
  }
  return found
}
