import readExif from 'exif-reader'
import sharp, { type Metadata as SharpMetadata } from 'sharp'
import { dateOf, generatedIn } from './metadata.ts'
import { type Metadata, type OpenedFile, type PageSource, Unreadable } from './open.ts'

type PictureLimits = { maxPages: number; maxPixels: number }

/** Pages are what runs side by side, not the steps within one; and no picture is kept after its page. */
sharp.concurrency(1)
sharp.cache(false)

/** Opens a JPEG, PNG, WEBP or TIFF; a TIFF may have several pages. Its header is read, no pixel. Throws Unreadable. */
export async function openPictureFile(bytes: Uint8Array, { maxPages, maxPixels }: PictureLimits): Promise<OpenedFile> {
  const found = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!found) throw new Unreadable('damaged')
  const pages = found.format === 'tiff' ? (found.pages ?? 1) : 1
  if (pages > maxPages) throw new Unreadable('too_many_pages')
  if (found.width * found.height > maxPixels) throw new Unreadable('too_large')
  return {
    pages,
    metadata: metadataOf(found),
    page: (number) => readPage(bytes, number, maxPixels),
    close: async () => undefined,
  }
}

async function readPage(bytes: Uint8Array, number: number, maxPixels: number): Promise<PageSource> {
  const image = sharp(bytes, { page: number - 1, limitInputPixels: maxPixels, failOn: 'error' })
  const [{ density }, { data, info }] = await Promise.all([
    image.metadata(),
    image
      .autoOrient()
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
      .catch(() => {
        throw new Unreadable('damaged')
      }),
  ])
  const picture = { data: info.channels === 3 ? data : spread(data), width: info.width, height: info.height }
  return { lines: [], isWhole: false, picture, turned: 0, ...(isScan(density) && { dpi: density }) }
}

/** Cameras and editors write 72 or 96 where they do not know. */
const isScan = (density: number | undefined): density is number => density !== undefined && density >= 100

function spread(grey: Uint8Array): Uint8Array {
  const data = new Uint8Array(grey.length * 3)
  grey.forEach((level, i) => data.fill(level, i * 3, i * 3 + 3))
  return data
}

function metadataOf({ exif, xmp, comments = [] }: SharpMetadata): Metadata {
  const tags = exif ? exifOf(exif) : {}
  const texts = [
    ...comments.map(({ keyword, text }) => `${keyword}${text}`),
    xmp?.toString('utf8') ?? '',
    exif?.toString('latin1') ?? '',
  ]
  const software = tags.Software ?? comments.find(({ keyword }) => keyword === 'Software')?.text
  return {
    ...(software && { producer: software }),
    ...dateOf('createdAt', tags.DateTimeOriginal),
    ...dateOf('modifiedAt', tags.DateTime),
    ...texts.map(generatedIn).find(({ generated }) => generated),
  }
}

/** EXIF writes the time of the clock beside the camera, of no zone. */
const localText = (date: unknown): string => (date instanceof Date ? date.toISOString().slice(0, 19) : '')

type Tags = { Software?: string; DateTime?: string; DateTimeOriginal?: string }

function exifOf(exif: Buffer): Tags {
  try {
    const { Image = {}, Photo = {} } = readExif(exif)
    return {
      ...(typeof Image.Software === 'string' && { Software: Image.Software.trim() }),
      ...(Image.DateTime && { DateTime: localText(Image.DateTime) }),
      ...(Photo.DateTimeOriginal && { DateTimeOriginal: localText(Photo.DateTimeOriginal) }),
    }
  } catch {
    return {}
  }
}
