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
  const days = daysIn(flow.text).filter(({ at, end }) => {
    const before = flow.text.slice(0, at).split(/[\n ]/u).at(-1) ?? ''
    const behind = flow.text.slice(end).split(/[\n ]/u)[0] ?? ''
    if (IN_TERM.before.test(before) || IN_TERM.behind.test(behind)) return false
    const alone = before === '' && behind === ''
    const closes = at >= flow.text.length / 2 && before.length <= MOST_BESIDE_DATE && behind.length <= 4
    return alone || closes
  })
  const isTaken = ({ at, end }: Day): boolean => glyphsBetween(flow, at, end).some((glyph) => taken.has(glyph))
  const day = days.findLast((one) => !isTaken(one))
  if (!day || days.some((one) => one.at > day.at && isTaken(one) && SIGNED.test(lineBefore(flow, one.at)))) return []
  return [{ value: day.value, certainty: 0.98, glyphs: glyphsBetween(flow, day.at, day.end), sure: SURE.tail }]
}
type Day = ReturnType<typeof daysIn>[number]
/** On this day it was made: what stands above it closes nothing. */
const SIGNED = /(?:签订|签署|签约|订立)(?:日期?|时间|之日)[:：]?$/u
const lineBefore = (flow: Flow, at: number): string =>
  flow.text.slice(0, at).split('\n').at(-1)?.replace(/\s/g, '') ?? ''
const MOST_BESIDE_DATE = 14
/** A day on which something begins or ends: 自…起至…止. */
const IN_TERM = { before: /[自从至到起]$/u, behind: /^[起至到止]/u }
