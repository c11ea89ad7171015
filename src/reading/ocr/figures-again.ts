import { mean } from './lines.ts'
import type { Glyph } from './recognise.ts'

/** Under this confidence a sign is worth another look. */
const UNSURE = 0.9
/** Prose is long, and its figures are few. */
const LONGEST = 40
/** How much wider a line is drawn each time. */
export const WIDER = [1.3, 1.6] as const

/** Whether a line holds a figure that was read with doubt, or that stands beside a sign of which that is so. */
export const hasDoubtfulFigures = (glyphs: Glyph[]): boolean =>
  glyphs.length > 1 &&
  glyphs.length <= LONGEST &&
  glyphs.some(
    ({ confidence }, i) =>
      confidence < UNSURE && glyphs.slice(Math.max(0, i - 1), i + 2).some(({ char }) => FIGURE.test(char)),
  )

/**
 * The reading that shows the most figures and is no less sure, the first of equals: the network has too few steps for thin figures
 * that stand close (11 in a narrow hand) and gives two of them as one, never one as two. Of figures that were read in two ways none
 * is sure.
 */
export function mostFigures(first: Glyph[], others: Glyph[][]): Glyph[] {
  const best = others
    .filter((other) => signsOf(other, HAN) === signsOf(first, HAN))
    .filter((other) => meanOf(other) >= meanOf(first))
    .filter((other) => signsOf(other, LETTER).length >= signsOf(first, LETTER).length)
    .reduce((most, other) => (signsOf(other, FIGURE).length > signsOf(most, FIGURE).length ? other : most), first)
  return best === first
    ? first
    : best.map((glyph) =>
        FIGURE.test(glyph.char) ? { ...glyph, confidence: Math.min(glyph.confidence, DOUBT) } : glyph,
      )
}
const DOUBT = 0.85

const meanOf = (glyphs: Glyph[]): number => mean(glyphs.map(({ confidence }) => confidence))

const HAN = /\p{Script=Han}/u
const FIGURE = /\d/u
/** Those that no figure looks like. */
const LETTER = /[A-HJ-NP-Za-hjkm-np-z]/u
const signsOf = (glyphs: Glyph[], sign: RegExp): string =>
  glyphs
    .filter(({ char }) => sign.test(char))
    .map(({ char }) => char)
    .join('')
