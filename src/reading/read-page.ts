import { inReadingOrder } from './ocr/lines.ts'
import type { Ocr } from './ocr/ocr.ts'
import type { PageSource } from './open.ts'
import type { Line, PageReading } from './page.ts'

/** Reads one page of a file: the papers or cards on it, mostly one. `number` is 1-based. */
export async function readPage(
  source: PageSource,
  number: number,
  ocr: Ocr,
  signal?: AbortSignal,
): Promise<PageReading[]> {
  const { picture, lines, isWhole, turned } = source
  if (!picture) return [{ ...blank(number), source: lines.length > 0 ? 'text' : 'blank', lines }]
  const read = isWhole ? lines : beside(lines, await ocr.read(picture, signal))
  return [
    {
      ...blank(number),
      source: lines.length > 0 ? 'text' : read.length > 0 ? 'ocr' : 'blank',
      turned,
      lines: read,
      quality: { widthPx: picture.width, heightPx: picture.height, ...(source.dpi && { dpi: source.dpi }) },
    },
  ]
}

const blank = (page: number): PageReading => ({
  page,
  source: 'blank',
  turned: 0,
  skew: 0,
  lines: [],
  seals: [],
  ink: [],
  marks: [],
  quality: { widthPx: 0, heightPx: 0 },
})

/** The lines of the text layer, and of those read from the picture the ones that no text layer says. */
function beside(written: Line[], read: Line[]): Line[] {
  const unsaid = read.filter(({ box }) => !written.some((line) => overlap(box, line.box) > 0.3))
  return written.length === 0 ? read : inReadingOrder([...written, ...unsaid])
}

/** Share of the smaller box that both take. */
function overlap(a: Line['box'], b: Line['box']): number {
  const across = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])
  const down = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1])
  return across <= 0 || down <= 0 ? 0 : (across * down) / Math.max(1e-9, Math.min(a[2] * a[3], b[2] * b[3]))
}
