import { unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { cleanQuotable } from '../shared/index.ts'
import { type OpenedFile, type PageSource, Unreadable } from './open.ts'
import type { Line } from './page.ts'
import { openPictureFile } from './picture-file.ts'

type DocxLimits = { maxPages: number; maxPixels: number }
/** What mammoth's document is made of, as far as text goes. */
type Node = { type: string; value?: string; children?: Node[]; colSpan?: number }

const MAX_PART_BYTES = 20 * 1024 * 1024
const MAX_PARTS = 300
/** Parts with text and its numbering; fonts, macros, embedded files are left packed. */
const TEXT_PARTS = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/
const PICTURE_PARTS = /^word\/media\/[^/]+\.(jpe?g|png|tiff?|webp)$/i
/** A4 in 12 point print: characters of a line, lines of a page, margins. A Word file does not say where its lines stand. */
const LINE_CHARS = 40
const PAGE_LINES = 42
const MARGIN = 0.12
const LINE_HEIGHT = (1 - 2 * MARGIN) / PAGE_LINES
/** Logos and dividing lines are smaller than photos of papers. */
const MIN_PICTURE_BYTES = 12 * 1024

/** Opens a Word file: its text as pages with places as estimated, then its pictures, a page each. Throws Unreadable. */
export async function openDocx(bytes: Uint8Array, limits: DocxLimits): Promise<OpenedFile> {
  const parts = unpack(bytes)
  const pages = pagesOf(await documentOf(parts))
  const pictures = await picturesOf(parts, limits)
  const total = pages.length + pictures.length
  if (total === 0) throw new Unreadable('empty')
  if (total > limits.maxPages) throw new Unreadable('too_many_pages')
  return {
    pages: total,
    metadata: {},
    async page(number): Promise<PageSource> {
      const lines = pages[number - 1]
      if (lines) return { lines, isWhole: true, picture: null, turned: 0 }
      const picture = pictures[number - 1 - pages.length]
      if (!picture) throw new Unreadable('damaged')
      return picture.page(1)
    },
    close: async () => undefined,
  }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let bytesLeft = MAX_PART_BYTES
  let partsLeft = MAX_PARTS
  let isTooMuch = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!TEXT_PARTS.test(name) && !PICTURE_PARTS.test(name)) return false
        bytesLeft -= originalSize
        isTooMuch ||= bytesLeft < 0 || --partsLeft < 0
        return !isTooMuch
      },
    })
    if (!isTooMuch) return parts
  } catch {
    throw new Unreadable('damaged')
  }
  throw new Unreadable('too_large')
}

async function documentOf(parts: Record<string, Uint8Array>): Promise<Node> {
  const texts = Object.fromEntries(Object.entries(parts).filter(([name]) => TEXT_PARTS.test(name)))
  let document: Node = { type: 'document' }
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(texts, { level: 0 })) },
      {
        transformDocument: (found: Node) => {
          document = found
          return found
        },
      },
    )
  } catch {
    throw new Unreadable('damaged')
  }
  return document
}

async function picturesOf(parts: Record<string, Uint8Array>, limits: DocxLimits): Promise<OpenedFile[]> {
  const files = Object.entries(parts).filter(
    ([name, content]) => PICTURE_PARTS.test(name) && content.length >= MIN_PICTURE_BYTES,
  )
  const opened = await Promise.all(files.map(([, content]) => openPictureFile(content, limits).catch(() => null)))
  return opened.filter((file) => file !== null)
}

type Cell = { text: string; left: number; width: number }

/** Rows of print: a paragraph takes as many as it needs, the cells of a table row stand side by side. */
function pagesOf(document: Node): Line[][] {
  const rows = (document.children ?? []).flatMap((node): Cell[][] =>
    node.type === 'table' ? (node.children ?? []).flatMap(tableRow) : wrapped(textOf(node), 0, 1),
  )
  const pages: Line[][] = []
  rows.forEach((cells, i) => {
    if (i % PAGE_LINES === 0) pages.push([])
    const top = MARGIN + (i % PAGE_LINES) * LINE_HEIGHT
    for (const { text, left, width } of cells)
      pages.at(-1)?.push({
        text,
        box: [MARGIN + left * (1 - 2 * MARGIN), top, width * (1 - 2 * MARGIN), LINE_HEIGHT * 0.7],
        confidence: 1,
      })
  })
  return pages
}

function tableRow(row: Node): Cell[][] {
  const cells = row.children ?? []
  const columns = cells.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0)
  let column = 0
  const wrappedCells = cells.map((cell) => {
    const span = cell.colSpan ?? 1
    const found = wrapped(textOf(cell), column / columns, span / columns)
    column += span
    return found
  })
  const height = Math.max(0, ...wrappedCells.map((rows) => rows.length))
  return Array.from({ length: height }, (_, i) => wrappedCells.flatMap((rows) => rows[i] ?? []))
}

/** A text cut into rows of the width it has, each line break kept. */
function wrapped(text: string, left: number, width: number): Cell[][] {
  const chars = Math.max(4, Math.floor(LINE_CHARS * width))
  return text
    .split('\n')
    .map(cleanQuotable)
    .filter((line) => line !== '')
    .flatMap((line) => {
      const letters = [...line]
      return Array.from({ length: Math.ceil(letters.length / chars) }, (_, i) => {
        const piece = letters.slice(i * chars, (i + 1) * chars)
        return [{ text: piece.join(''), left, width: Math.min(width, (width * piece.length) / chars) }]
      })
    })
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'tab') return ' '
  if (node.type === 'break') return '\n'
  const text = (node.children ?? []).map(textOf).join('')
  return node.type === 'paragraph' ? `${text}\n` : text
}
