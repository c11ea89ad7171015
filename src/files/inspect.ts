import { unzipSync } from 'fflate'
import { imageSize } from 'image-size'
import { PDFParse } from 'pdf-parse'
import { paperRefused } from './paper-problems.ts'
import { mimeOf, type PaperType, paperTypeOf } from './paper-type.ts'
import { isWholeImage } from './whole-image.ts'

export type PaperLimits = { maxFileMb: number; maxPages: number; maxPixels: number }
export type PaperFacts = { type: PaperType; mime: string; pages: number | null }

const MB = 1024 * 1024

/** Looks at a file that is handed in before it is kept: refuses with what to do, or says what it is. */
export async function inspectPaper(
  { bytes, name }: { bytes: Uint8Array; name: string },
  limits: PaperLimits,
): Promise<PaperFacts> {
  if (bytes.length === 0) throw paperRefused('empty')
  if (bytes.length > limits.maxFileMb * MB) throw paperRefused('too_large', { limit: limits.maxFileMb })
  const type = await paperTypeOf(bytes, name)
  return { type, mime: mimeOf(type), pages: await pagesOf(type, bytes, limits) }
}

async function pagesOf(type: PaperType, bytes: Uint8Array, limits: PaperLimits): Promise<number | null> {
  if (type === 'pdf') return pagesOfPdf(bytes, limits.maxPages)
  if (type === 'docx') return checkDocx(bytes)
  if (type === 'heic') return 1
  if (!isWholeImage(type, bytes)) throw paperRefused('damaged')
  checkPixels(bytes, limits.maxPixels)
  return 1
}

async function pagesOfPdf(bytes: Uint8Array, limit: number): Promise<number> {
  const isCut = !Buffer.from(bytes.subarray(-2048)).includes('%%EOF')
  const parser = new PDFParse({ data: bytes.slice() })
  try {
    const { total } = await parser.getInfo()
    if (isCut || total === 0) throw paperRefused('damaged')
    if (total > limit) throw paperRefused('too_many_pages', { pages: total, limit })
    return total
  } catch (error) {
    if (!(error instanceof Error) || 'code' in error) throw error
    throw paperRefused(/password/i.test(`${error.name} ${error.message}`) ? 'encrypted' : 'damaged')
  } finally {
    await parser.destroy().catch(() => undefined)
  }
}

/** A Word file says its pages to nobody; it must at least have its text whole. */
function checkDocx(bytes: Uint8Array): null {
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })
    if (!Buffer.from(parts['word/document.xml'] ?? []).includes('</w:document>')) throw new Error('No text')
    return null
  } catch {
    throw paperRefused('damaged')
  }
}

function checkPixels(bytes: Uint8Array, limit: number): void {
  let size: { width: number; height: number }
  try {
    size = imageSize(bytes)
  } catch {
    throw paperRefused('damaged')
  }
  if (size.width * size.height > limit) throw paperRefused('too_many_pixels', size)
}
