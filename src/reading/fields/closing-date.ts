import type { FieldRule } from '../../contract/index.ts'
import { type Flow, glyphsBetween, type Row } from '../layout.ts'
import { type Candidate, SURE } from './candidates.ts'
import { daysIn } from './dates.ts'
import type { Hit } from './label.ts'
import { blockBeside } from './neighbours.ts'

/** The last date that stands by itself and under no other label: in the lower half, or alone on its line. */
export function closingDate(rule: FieldRule, flow: Flow, hits: Hit[], rows: Row[]): Candidate[] {
  const others = hits.filter((hit) => hit.rules.some((own) => own !== rule && /date|period/.test(own.type)))
  const taken = new Set(
    others.flatMap((hit) =>
      hit.stacked
        ? blockBeside(hit, hits, rows, { wrap: false, short: true })
        : (rows[hit.row]?.glyphs.slice(hit.end) ?? []),
    ),
  )
  const day = daysIn(flow.text).findLast(({ at, end }) => {
    const before = flow.text.slice(0, at).split(/[\n ]/u).at(-1) ?? ''
    const behind = flow.text.slice(end).split(/[\n ]/u)[0] ?? ''
    if (IN_TERM.before.test(before) || IN_TERM.behind.test(behind)) return false
    const alone = before === '' && behind === ''
    const closes = at >= flow.text.length / 2 && before.length <= MOST_BESIDE_DATE && behind.length <= 4
    return (alone || closes) && !glyphsBetween(flow, at, end).some((glyph) => taken.has(glyph))
  })
  if (!day) return []
  return [{ value: day.value, certainty: 0.98, glyphs: glyphsBetween(flow, day.at, day.end), sure: SURE.tail }]
}
const MOST_BESIDE_DATE = 14
/** A day on which something begins or ends: 自…起至…止. */
const IN_TERM = { before: /[自从至到起]$/u, behind: /^[起至到止]/u }
