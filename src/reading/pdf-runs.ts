import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextRun } from './pdf-lines.ts'

type Turn = 0 | 90 | 180 | 270
type Item = { str: string; width: number; height: number; transform: number[] }
/** Letters stand this share of their size above the line they stand on. */
const ABOVE = 0.86
/** Cosine of what still counts as level. */
const LEVEL = 0.98

/** The runs of text of a page, and by how much the page has to be turned so that most of them stand upright; the size in points. */
export async function runsOf(page: PDFPageProxy): Promise<{ runs: TextRun[]; turned: Turn }> {
  const { items } = await page.getTextContent({ disableNormalization: true })
  const texts = items.filter((item): item is typeof item & Item => 'str' in item && item.str.trim() !== '')
  const turned = mostTurned(texts, page.rotate)
  const { transform } = page.getViewport({ scale: 1, rotation: (page.rotate + turned) % 360 })
  return { runs: texts.map((item) => runOf(item, transform)), turned }
}

/** Which way most letters look, as the turn that makes them stand. */
function mostTurned(items: Item[], pageTurn: number): Turn {
  const letters = new Map<Turn, number>()
  for (const { str, transform } of items) {
    const degrees = (Math.atan2(transform[1] ?? 0, transform[0] ?? 1) * 180) / Math.PI
    const turn = (((Math.round((degrees - pageTurn) / 90) % 4) + 4) % 4) * 90
    letters.set(turn as Turn, (letters.get(turn as Turn) ?? 0) + str.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The level box around a run, on the page as it is shown. */
function runOf({ str, width, transform }: Item, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): TextRun {
  const [ta = 1, tb = 0, tc = 0, td = 1, x = 0, y = 0] = transform
  const size = Math.hypot(tc, td)
  const along = { x: ta / (Math.hypot(ta, tb) || 1), y: tb / (Math.hypot(ta, tb) || 1) }
  const up = { x: tc / (size || 1), y: td / (size || 1) }
  const corners = [
    [0, ABOVE],
    [width, ABOVE],
    [0, ABOVE - 1],
    [width, ABOVE - 1],
  ].map(([over = 0, above = 0]) => {
    const px = x + along.x * over + up.x * size * above
    const py = y + along.y * over + up.y * size * above
    return { x: a * px + c * py + e, y: b * px + d * py + f }
  })
  const left = Math.min(...corners.map((corner) => corner.x))
  const top = Math.min(...corners.map((corner) => corner.y))
  const right = Math.max(...corners.map((corner) => corner.x))
  const bottom = Math.max(...corners.map((corner) => corner.y))
  const leaning = Math.abs(a * along.x + c * along.y) < LEVEL * Math.hypot(a, c)
  return { text: str, x: left, y: top, width: right - left, height: bottom - top, leaning }
}
