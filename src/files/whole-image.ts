import type { PaperType } from './paper-type.ts'

/** Whether an image goes on to its end: a transfer that broke off leaves one that many programs open with half a picture. */
export function isWholeImage(type: PaperType, bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (type === 'png') return data.includes('IEND', Math.max(0, data.lastIndexOf('IDAT')))
  if (type === 'jpg') return hasJpegEnd(data)
  if (type === 'webp') return data.length >= 8 + data.readUInt32LE(4)
  if (type === 'tiff') return hasTiffStrips(data)
  return true
}

/** The end mark after the last start of picture data; inside that data a byte FF is always followed by 00 or a restart mark. */
function hasJpegEnd(data: Buffer): boolean {
  let at = 2
  while (at + 4 <= data.length && data[at] === 0xff) {
    const mark = data[at + 1]
    if (mark === 0xda) return data.indexOf(Buffer.from([0xff, 0xd9]), at) > 0
    at += mark === 0xff ? 1 : 2 + data.readUInt16BE(at + 2)
  }
  return false
}

const STRIP_OFFSETS = 273
const STRIP_LENGTHS = 279
const TILE_OFFSETS = 324
const TILE_LENGTHS = 325
const MAX_PAGES = 1000
const WIDTH: Record<number, number> = { 1: 1, 3: 2, 4: 4 }

/** Whether all strips or tiles of all pages lie within the file. */
function hasTiffStrips(data: Buffer): boolean {
  const little = data.toString('latin1', 0, 2) === 'II'
  const read16 = (at: number) => (little ? data.readUInt16LE(at) : data.readUInt16BE(at))
  const read32 = (at: number) => (little ? data.readUInt32LE(at) : data.readUInt32BE(at))
  const valuesAt = (entry: number): number[] => {
    const type = read16(entry + 2)
    const count = read32(entry + 4)
    const width = WIDTH[type] ?? 0
    if (width === 0 || count * width > data.length) throw new RangeError('Not a list of numbers')
    const from = count * width <= 4 ? entry + 8 : read32(entry + 8)
    return Array.from({ length: count }, (_, i) =>
      width === 4 ? read32(from + i * 4) : width === 2 ? read16(from + i * 2) : data.readUInt8(from + i),
    )
  }
  try {
    let directory = read32(4)
    for (let page = 0; directory !== 0 && page < MAX_PAGES; page++) {
      const entries = read16(directory)
      const tags = new Map(
        Array.from({ length: entries }, (_, i) => directory + 2 + i * 12).map((at) => [read16(at), at] as const),
      )
      const valuesOf = (tag: number) => {
        const entry = tags.get(tag)
        return entry === undefined ? [] : valuesAt(entry)
      }
      const offsets = [...valuesOf(STRIP_OFFSETS), ...valuesOf(TILE_OFFSETS)]
      const lengths = [...valuesOf(STRIP_LENGTHS), ...valuesOf(TILE_LENGTHS)]
      if (offsets.length === 0 || offsets.some((offset, i) => offset + (lengths[i] ?? 0) > data.length)) return false
      directory = read32(directory + 2 + entries * 12)
    }
    return true
  } catch {
    return false
  }
}
