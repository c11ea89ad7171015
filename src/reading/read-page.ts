import { inReadingOrder } from './ocr/lines.ts'
import type { Ocr } from './ocr/ocr.ts'
import type { PageSource } from './open.ts'
import type { Line, PageReading, Quality, Seal } from './page.ts'
import {
  findInk,
  findMarks,
  findSeals,
  findTickBoxes,
  measure,
  type Picture,
  penSheetOf,
  portraitOf,
  prepare,
  unreadOn,
} from './picture/index.ts'
import { readDoubtfulAgain } from './second-reading.ts'
import { readUnderSeals } from './under-seals.ts'
import { withTicks } from './with-ticks.ts'

/** A paper or card of a page, upright, before it is read. */
export type PagePart = {
  page: number
  picture: Picture | null
  /** The lines of a text layer. */
  written: Line[]
  /** Whether the picture has to be read. */
  isRead: boolean
  turned: PageReading['turned']
  skew: number
  quality: Partial<Quality>
}

/** The papers and cards of a page, mostly one. A page with a text layer stands as its text does, a picture has to be straightened. */
export async function partsOf(source: PageSource, page: number, ocr: Ocr): Promise<PagePart[]> {
  const { picture, lines: written, isWhole, turned, dpi } = source
  const quality = { ...(dpi && { dpi }) }
  if (!picture || written.length > 0) return [{ page, picture, written, isRead: !isWhole, turned, skew: 0, quality }]
  const { parts } = await prepare(picture, ocr.read)
  return parts.map((part) => ({
    page,
    picture: part.picture,
    written,
    isRead: true,
    turned: part.turned,
    skew: part.skew,
    quality: { ...quality, ...part.quality },
  }))
}

/** What a part says and looks like. */
export async function readPart(part: PagePart, ocr: Ocr): Promise<PageReading> {
  const { page, picture, written, isRead, turned } = part
  const seals = picture ? await findSeals(picture, ocr.read) : []
  const read = picture && isRead ? await readPrint(picture, seals, ocr) : []
  const lines = beside(written, read)
  return {
    page,
    source: written.length > 0 ? 'text' : lines.length > 0 ? 'ocr' : 'blank',
    turned,
    skew: Math.round(part.skew * 100) / 100 || 0,
    lines,
    seals,
    ...(picture ? looksOf(picture, lines) : NO_LOOKS),
    quality: { ...(picture ? measure(picture, lines) : { widthPx: 0, heightPx: 0 }), ...part.quality },
  }
}

async function readPrint(picture: Picture, seals: Seal[], ocr: Ocr): Promise<Line[]> {
  const lines = await readUnderSeals(picture, await ocr.read(picture), seals, ocr)
  return withTicks(await readDoubtfulAgain(lines, picture, ocr), findTickBoxes(picture))
}

type Looks = Pick<PageReading, 'ink' | 'unread' | 'marks' | 'portrait'>
const NO_LOOKS: Looks = { ink: [], marks: [] }

function looksOf(picture: Picture, lines: Line[]): Looks {
  const portrait = portraitOf(picture, lines)
  const sheet = penSheetOf(picture)
  return {
    ink: findInk(picture, lines, sheet),
    unread: unreadOn(sheet, lines),
    marks: findMarks(picture, lines),
    ...(portrait && { portrait }),
  }
}

/** The lines of the text layer, and of those read from the picture the ones that no text layer says. */
function beside(written: Line[], read: Line[]): Line[] {
  if (written.length === 0) return read
  const unsaid = read.filter(({ box }) => !written.some((line) => overlap(box, line.box) > 0.3))
  return inReadingOrder([...written, ...unsaid])
}

/** Share of the smaller box that both take. */
function overlap(a: Line['box'], b: Line['box']): number {
  const across = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])
  const down = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1])
  return across <= 0 || down <= 0 ? 0 : (across * down) / Math.max(1e-9, Math.min(a[2] * a[3], b[2] * b[3]))
}
