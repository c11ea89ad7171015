import { contentTypeOf, type PaperType } from '../files/index.ts'
import { Refusal } from '../shared/index.ts'
import type { ReadingLimits } from './limits.ts'
import { type OpenedFile, type Problem, Unreadable } from './open.ts'

type Opener = (bytes: Uint8Array, limits: ReadingLimits) => Promise<OpenedFile>

const openPicture: Opener = async (bytes, limits) => (await import('./picture-file.ts')).openPictureFile(bytes, limits)

/** How each type is opened; the libraries are loaded when such a file comes. HEIC is known and not read, see docs/reading.md. */
const OPENERS: Record<PaperType, Opener | null> = {
  pdf: async (bytes, limits) => (await import('./pdf.ts')).openPdf(bytes, limits),
  docx: async (bytes, limits) => (await import('./docx.ts')).openDocx(bytes, limits),
  jpg: openPicture,
  png: openPicture,
  webp: openPicture,
  tiff: openPicture,
  heic: null,
}

/** The type of a file by its content. Throws Unreadable where it is none that is read, or nothing at all. */
export async function typeOf(bytes: Uint8Array, name: string, { maxBytes }: ReadingLimits): Promise<PaperType> {
  if (bytes.length === 0) throw new Unreadable('empty')
  if (bytes.length > maxBytes) throw new Unreadable('too_large')
  try {
    return await contentTypeOf(bytes, name)
  } catch (error) {
    throw new Unreadable(error instanceof Refusal ? problemOf(error) : 'damaged')
  }
}

/** Opens a file of a type for reading page by page. Throws Unreadable. */
export async function openFile(type: PaperType, bytes: Uint8Array, limits: ReadingLimits): Promise<OpenedFile> {
  const open = OPENERS[type]
  if (!open) throw new Unreadable('type')
  return open(bytes, limits)
}

function problemOf({ code }: Refusal): Problem {
  if (code === 'files.encrypted') return 'encrypted'
  return code === 'files.damaged' ? 'damaged' : 'type'
}
