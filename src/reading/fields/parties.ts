import { boxAround, leftOf, type Row } from '../layout.ts'
import type { Hit } from './label.ts'
import { blockBeside } from './neighbours.ts'
import type { UprightLabel } from './upright.ts'

/** The party that the labels of a place belong to: the heading beside them, or else the last one named above. */
export function partiesOf(hits: Hit[], rows: Row[], upright: UprightLabel[]): (hit: Hit) => string | undefined {
  const anchors = hits.filter((hit) => hit.rules.some(({ anchor }) => anchor))
  const isSide = (hit: Hit): boolean => isHeading(hit, hits, rows) && standsAmong(hit, hits, rows)
  const headings = upright.filter(({ rules }) => rules.length > 0)
  const sides = [...headings, ...anchors.filter(isSide)].map(({ rules, glyphs }) => ({
    party: rules.find(({ anchor }) => anchor)?.name,
    page: glyphs[0]?.page,
    box: boxAround(glyphs),
  }))
  const named = anchors.filter((hit) => !isSide(hit))
  return (hit) => {
    const [x, y, , height] = boxAround(hit.glyphs)
    const middle = y + height / 2
    const beside = sides
      .filter(({ page, box }) => page === hit.glyphs[0]?.page && box[0] + box[2] <= x + 0.001)
      .map(({ party, box }) => ({ party, left: box[0], far: Math.abs(box[1] + box[3] / 2 - middle) }))
      // Of headings at one height the one right before it.
      .sort((a, b) => (Math.abs(a.far - b.far) < height / 4 ? b.left - a.left : a.far - b.far))[0]
    const above = nearestAbove(hit, named.length > 0 ? named : anchors, rows)
    const found = beside ?? (above && { party: above.rules.find(({ anchor }) => anchor)?.name })
    return found ? found.party : otherParty(hit, sides)
  }
}

/** Where only one of two parties is headed, what stands before its heading is the other's: its heading was not read. */
function otherParty(
  { rules, glyphs }: Hit,
  sides: { party: string | undefined; page: number | undefined }[],
): string | undefined {
  const parties = new Set(rules.flatMap(({ within = [] }) => within))
  const headed = new Set(sides.filter(({ page }) => page === glyphs[0]?.page).map(({ party }) => party))
  const left = [...parties].filter((party) => !headed.has(party))
  return parties.size === 2 && headed.size === 1 && left.length === 1 ? left[0] : undefined
}

/** The name of a party that stands at the left of its particulars, with no value of its own. */
function isHeading(hit: Hit, hits: Hit[], rows: Row[]): boolean {
  if (hit.colon || hit.inline) return false
  const next = rows[hit.row]?.glyphs[hit.end]
  const label = hits.some((other) => other.row === hit.row && other.start === hit.end && !other.inline)
  return label || (!next && blockBeside(hit, hits, rows, { wrap: false, short: true }).length === 0 && !hit.above)
}

/** Labels stand to the right of it at its height or a little above: it is a heading of rows, not of a column below it. */
function standsAmong({ glyphs, row }: Hit, hits: Hit[], rows: Row[]): boolean {
  const [x, y, width, height] = boxAround(glyphs)
  return hits.some((other) => {
    if (other.rules.some(({ anchor }) => anchor) || rows[other.row]?.page !== rows[row]?.page) return false
    const [left, top] = boxAround(other.glyphs)
    return left >= x + width && top <= y + height / 2 && top > y - ABOVE * height
  })
}
const ABOVE = 2.5

/** The last of some labels at or above a place, in whose column it stands. */
export function nearestAbove(hit: Hit, heads: Hit[], rows: Row[]): Hit | undefined {
  const before = heads.filter(({ row, start }) => row < hit.row || (row === hit.row && start <= hit.start))
  const nearest = before.filter(({ row }) => row === before.at(-1)?.row)
  const em = rows[hit.row]?.em ?? 0.02
  return nearest.findLast((one) => leftOf(one.glyphs) <= leftOf(hit.glyphs) + 2 * em) ?? nearest[0]
}
