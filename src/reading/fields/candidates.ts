import type { FieldRule } from '../../contract/index.ts'
import type { Glyph } from '../layout.ts'
import type { Hit } from './label.ts'
import type { Value } from './values.ts'

/** A value that was found, with what it is written with, and how sure the way is in which it was found. */
export type Candidate = Value & { glyphs: Glyph[]; sure: number }

/** How far the way a value was found speaks for it; where one signs, ink and seals disturb the reading. */
export const SURE = {
  colon: 0.99,
  beside: 0.97,
  inline: 0.93,
  signed: 0.9,
  below: 0.96,
  sentence: 0.96,
  tail: 0.9,
  form: 0.95,
}

/**
 * Those whose label is the field's own name first, of several in one row that which is listed before the others (土地用途：… / 房屋用途：…);
 * one that was only guessed counts where none is known.
 */
export function listedFirst<One extends { hit: Hit; found: Candidate | 'blank' | null }>(
  all: One[],
  { name, labels }: FieldRule,
): One[] {
  const listed = all.filter(({ hit, found }) => !hit.guessed && !hit.inline && found && found !== 'blank')
  const isOwn = ({ hit }: One): number => (hit.alias === name ? 0 : 1)
  const place = ({ hit, found }: One): number =>
    found && found !== 'blank' && labels.includes(hit.alias) ? labels.indexOf(hit.alias) : labels.length
  return (listed.length > 0 ? all.filter(({ hit }) => !hit.guessed) : all).toSorted(
    (a, b) => isOwn(a) - isOwn(b) || (a.hit.colon && b.hit.colon && a.hit.row === b.hit.row ? place(a) - place(b) : 0),
  )
}

/** The surest; of equals the first in reading order. A sentence may carry on what a label only begins. */
export function bestOf(found: Candidate[]): Candidate | undefined {
  const [best] = found.toSorted((a, b) => round(b.certainty * b.sure) - round(a.certainty * a.sure))
  const longer = found.find(
    ({ value, sure }) =>
      sure === SURE.sentence && value !== best?.value && String(value).startsWith(String(best?.value)),
  )
  return typeof best?.value === 'string' ? (longer ?? best) : best
}
const round = (share: number): number => Math.round(share * 50)
