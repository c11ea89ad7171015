import type { PageReading } from '../reading/index.ts'
import {
  AMPLE_TEXT_PX,
  BLANK_INK,
  BLEACHED,
  BLURRED,
  COVERED,
  DARK,
  GLARE,
  MIN_DPI,
  MIN_TEXT_PX,
  SURE,
} from './limits.ts'
import { confidenceOf } from './look.ts'

/** Nothing stands on the page; a portrait has no text and is not empty. */
export function isBlank({ source, lines, quality, seals, ink, portrait }: PageReading): boolean {
  if (portrait || lines.length > 0 || seals.length > 0 || ink.length > 0) return false
  return quality.ink === undefined ? source === 'blank' : quality.ink < BLANK_INK
}

/** The picture is too small for its letters, whatever was read of it. */
export function isCoarse({ source, quality: { dpi, textHeightPx } }: PageReading): boolean {
  if (source !== 'ocr') return false
  if (textHeightPx !== undefined) {
    if (textHeightPx < MIN_TEXT_PX) return true
    if (textHeightPx >= AMPLE_TEXT_PX) return false
  }
  return dpi !== undefined && dpi < MIN_DPI
}

/** Out of focus, and not well read in spite of it; a picture that is only too small is not blurred. */
export const isBlurred = (page: PageReading): boolean =>
  page.source === 'ocr' &&
  (page.quality.sharpness ?? 1) < BLURRED &&
  (page.lines.length === 0 || confidenceOf(page) < SURE) &&
  !isCoarse(page)

export type LightFault = 'glare' | 'dark' | 'bright'

/** What the light did to the page, the worst first. */
export function lightFaultOf(page: PageReading): LightFault | null {
  const { source, quality } = page
  if (source === 'text' || isBlank(page)) return null
  if ((quality.glare ?? 0) > GLARE) return 'glare'
  const brightness = quality.brightness ?? 0.8
  if (brightness < DARK) return 'dark'
  return brightness > BLEACHED && confidenceOf(page) < SURE && !isBlurred(page) ? 'bright' : null
}

export const isCovered = ({ quality: { covered = 0 } }: PageReading): boolean => covered > COVERED

/** The page as a whole has a finding of its clearness, so that single fields need none. */
export const isIllegible = (page: PageReading): boolean =>
  isBlank(page) || isCoarse(page) || isBlurred(page) || lightFaultOf(page) !== null || isCovered(page)
