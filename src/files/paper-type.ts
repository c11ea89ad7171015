import { fileTypeFromBuffer } from 'file-type'
import { paperRefused } from './paper-problems.ts'

export type PaperType = 'pdf' | 'jpg' | 'png' | 'webp' | 'tiff' | 'docx' | 'heic'

const MIME: Record<PaperType, string> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  tiff: 'image/tiff',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  heic: 'image/heic',
}
/** What `file-type` calls them, where it is not our word. */
const SNIFFED: Record<string, PaperType> = { tif: 'tiff', heif: 'heic', heics: 'heic' }
/** Extensions that people and devices give to each type. */
const EXTENSIONS: Record<PaperType, string[]> = {
  pdf: ['pdf'],
  jpg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
  webp: ['webp'],
  tiff: ['tif', 'tiff'],
  docx: ['docx'],
  heic: ['heic', 'heif', 'hif'],
}

export const mimeOf = (type: PaperType): string => MIME[type]

/** The type of a paper by its content, whatever its name says; refused where it is none that is taken. */
export async function contentTypeOf(bytes: Uint8Array, name: string): Promise<PaperType> {
  const sniffed = await fileTypeFromBuffer(bytes).catch(() => undefined)
  /** Office files with a password are wrapped in the old container format. */
  if (sniffed?.ext === 'cfb' && /\.(docx?|xlsx?)$/i.test(name)) throw paperRefused('encrypted')
  const type = sniffed ? (SNIFFED[sniffed.ext] ?? sniffed.ext) : startsLikeTiff(bytes) ? 'tiff' : undefined
  if (!type || !isPaperType(type)) {
    const cut = sniffed?.ext === 'zip' && /\.docx$/i.test(name)
    throw paperRefused(cut ? 'damaged' : 'type')
  }
  return type
}

/** The type of a paper by its content; refused where it is none that is taken, or where its name says another. */
export async function paperTypeOf(bytes: Uint8Array, name: string): Promise<PaperType> {
  const type = await contentTypeOf(bytes, name)
  const given = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase()
  if (given !== undefined && !EXTENSIONS[type].includes(given))
    throw paperRefused('extension', { given: `.${given}`, type: type.toUpperCase() })
  return type
}

/** A TIFF that is cut off is not recognised, since what it is stands at its end. */
const startsLikeTiff = (bytes: Uint8Array): boolean =>
  ['49492a00', '4d4d002a'].includes(Buffer.from(bytes.subarray(0, 4)).toString('hex'))

const isPaperType = (type: string): type is PaperType => Object.hasOwn(MIME, type)
