const PERCENT = /^(\d{1,3}(?:\.\d+)?)\s*[%％]?$/
const FRACTION = /^(\d{1,6})\s*[/／]\s*(\d{1,6})$/

/** A share as people write it (70%, 70, 2/3) as a number from 0 to 1; null where it is none. */
export function shareOf(text: string): number | null {
  const given = text.trim()
  const [, top, bottom] = FRACTION.exec(given) ?? []
  const share = top ? Number(top) / Number(bottom) : Number(PERCENT.exec(given)?.[1] ?? Number.NaN) / 100
  return share >= 0 && share <= 1 ? share : null
}
