import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { dateOf, generatedIn } from './metadata.ts'
import { type OpenedFile, type PageSource, Unreadable } from './open.ts'
import { drawWithChineseFonts } from './pdf-fonts.ts'
import { type Layout, layoutOf } from './pdf-layout.ts'
import { linesOf } from './pdf-lines.ts'
import { runsOf } from './pdf-runs.ts'
import { withoutUnseen } from './pdf-unseen.ts'
import type { Picture } from './picture/picture.ts'

type PdfLimits = { maxPages: number; maxPixels: number }

const POINTS_PER_INCH = 72
/** Enough for seals and signatures beside a text layer. */
const LOOKING_DPI = 130
/** What is read from its picture: at least this, and as fine as its image is. */
const READING_DPI = 200
const FINEST_DPI = 300
const MOST_RENDERED_PIXELS = 12_000_000
/** Images that take this much of a page beside its text may hold writing of their own; an identity card takes 7 % of A4. */
const WORTH_READING = 0.05

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
/** Everything that pdf.js would otherwise fetch comes from its package; nothing in a file is run. */
const SETTINGS = {
  cMapUrl: `${join(folder, 'cmaps')}/`,
  cMapPacked: true,
  standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
  wasmUrl: `${join(folder, 'wasm')}/`,
  isEvalSupported: false,
  enableXfa: false,
  verbosity: 0,
}
drawWithChineseFonts()

/** Opens a PDF. Throws Unreadable where it is encrypted, broken, empty or has too many pages. */
export async function openPdf(bytes: Uint8Array, { maxPages, maxPixels }: PdfLimits): Promise<OpenedFile> {
  const task = getDocument({ ...SETTINGS, data: new Uint8Array(bytes), maxImageSize: maxPixels })
  try {
    const document = await task.promise
    if (document.numPages === 0) throw new Unreadable('empty')
    if (document.numPages > maxPages) throw new Unreadable('too_many_pages')
    return {
      pages: document.numPages,
      metadata: await metadataOf(document),
      page: async (number) => {
        const page = await document.getPage(number)
        try {
          return await readPage(document, page)
        } finally {
          page.cleanup()
        }
      },
      close: () => task.destroy(),
    }
  } catch (error) {
    await task.destroy().catch(() => undefined)
    throw error instanceof Unreadable ? error : new Unreadable(isEncrypted(error) ? 'encrypted' : 'damaged')
  }
}

const isEncrypted = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException'

async function readPage(document: PDFDocumentProxy, page: PDFPageProxy): Promise<PageSource> {
  const { width, height } = page.getViewport({ scale: 1 })
  const [layout, { runs, turned }] = await Promise.all([
    page.getOperatorList().then((operators) => layoutOf(operators, width * height)),
    runsOf(page),
  ])
  const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + turned) % 360 })
  const written = isReadable(runs) && layout.shownGlyphs > 0 ? linesOf(runs, viewport) : []
  const isWhole = written.length > 0 && layout.imagesShare < WORTH_READING
  const dpi = dpiOf(layout, isWhole, width * height)
  const picture = await render(document, page, (page.rotate + turned) % 360, dpi)
  return { lines: withoutUnseen(written, picture), isWhole, picture, dpi, turned }
}

/** Text layers whose fonts say nothing of their characters come as marks of no language. */
function isReadable(runs: { text: string }[]): boolean {
  const chars = [...runs.map(({ text }) => text).join('')].filter((char) => char.trim() !== '')
  const odd = chars.filter((char) => /[\p{Co}\p{Cn}\p{Cc}\ufffd]/u.test(char))
  return chars.length > 0 && odd.length / chars.length < 0.1
}

function dpiOf({ imageShare, imageDpi }: Layout, isWhole: boolean, pageArea: number): number {
  const wanted = isWhole ? LOOKING_DPI : Math.max(READING_DPI, Math.min(FINEST_DPI, imageShare > 0.5 ? imageDpi : 0))
  return Math.min(wanted, Math.sqrt(MOST_RENDERED_PIXELS / pageArea) * POINTS_PER_INCH)
}

async function render(document: PDFDocumentProxy, page: PDFPageProxy, rotation: number, dpi: number): Promise<Picture> {
  const viewport = page.getViewport({ scale: dpi / POINTS_PER_INCH, rotation })
  const width = Math.max(1, Math.round(viewport.width))
  const height = Math.max(1, Math.round(viewport.height))
  const factory = document.canvasFactory as CanvasFactory
  const surface = factory.create(width, height)
  try {
    /** What cannot be drawn is left out, as every viewer does. */
    await page.render({ canvas: null, canvasContext: surface.context, viewport }).promise.catch(() => undefined)
    return opaque(surface.context.getImageData(0, 0, width, height).data, width, height)
  } finally {
    factory.destroy(surface)
  }
}

type Surface = { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D }
type CanvasFactory = { create(width: number, height: number): Surface; destroy(surface: Surface): void }

function opaque(rgba: Uint8ClampedArray, width: number, height: number): Picture {
  const data = new Uint8Array(width * height * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    data[to] = rgba[from] ?? 0
    data[to + 1] = rgba[from + 1] ?? 0
    data[to + 2] = rgba[from + 2] ?? 0
  }
  return { data, width, height }
}

async function metadataOf(document: PDFDocumentProxy): Promise<OpenedFile['metadata']> {
  const found = await document.getMetadata().catch(() => null)
  const info = (found?.info ?? {}) as Record<string, unknown>
  const producer = [info.Creator, info.Producer].filter((name) => typeof name === 'string' && name !== '')
  const custom = (info.Custom ?? {}) as Record<string, unknown>
  return {
    ...(producer.length > 0 && { producer: [...new Set(producer)].join(' / ') }),
    ...dateOf('createdAt', info.CreationDate),
    ...dateOf('modifiedAt', info.ModDate),
    ...generatedIn(typeof custom.AIGC === 'string' ? custom.AIGC : (found?.metadata?.getRaw() ?? '')),
  }
}
