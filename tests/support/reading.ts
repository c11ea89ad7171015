import sharp from 'sharp'
import { createReader, type Reader, type ReadingLimits } from '../../src/reading/index.ts'

export const LIMITS: ReadingLimits = {
  maxBytes: 20 * 1024 * 1024,
  maxPages: 20,
  maxPixels: 20_000_000,
  secondsPerPage: 60,
  secondsPerFile: 300,
}

/** A reader with the product's engine, or with one of `tests/support/engines`. */
export const aReader = ({
  limits = {},
  workers = 1,
  engine,
}: {
  limits?: Partial<ReadingLimits>
  workers?: number
  engine?: 'blank' | 'faulty' | 'tesseract' | 'missing'
} = {}): Reader =>
  createReader({
    limits: { ...LIMITS, ...limits },
    workers,
    ...(engine && { engine: new URL(`./engines/${engine}.ts`, import.meta.url).href }),
  })

/** A sheet with lines of print at 200 dpi, as a sharp image. */
export function aSheet(lines: string[], { width = 1200, height = 80 + lines.length * 70, size = 36 } = {}) {
  const text = lines
    .map(
      (line, i) => `<text x="60" y="${90 + i * 70}" font-size="${size}" font-family="Noto Sans CJK SC">${line}</text>`,
    )
    .join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${text}</svg>`
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' })
}
