import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a page is made of, by the order in which it is drawn. */
export type Layout = {
  /** Letters that are not drawn invisibly and that no large image lies upon. */
  shownGlyphs: number
  /** Share of the page that its largest image takes, 0 to 1. */
  imageShare: number
  /** Share that all images take together. */
  imagesShare: number
  /** Pixels of the largest image for each inch; 0 without one. */
  imageDpi: number
}

type Matrix = [number, number, number, number, number, number]
type Operators = { fnArray: number[]; argsArray: unknown[] }

/** An image of this share lies over what was drawn before it. */
const COVERS = 0.6
/** Text render modes that leave nothing on the page (ISO 32000-1, 9.3.6). */
const INVISIBLE_MODES = new Set([3, 7])
const POINTS_PER_INCH = 72

/** Looks through the operators of a page; `pageArea` in square points. */
export function layoutOf({ fnArray, argsArray }: Operators, pageArea: number): Layout {
  const layout: Layout = { shownGlyphs: 0, imageShare: 0, imagesShare: 0, imageDpi: 0 }
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  let mode = 0
  const saved: { matrix: Matrix; mode: number }[] = []
  const save = () => saved.push({ matrix, mode })
  const restore = () => {
    const last = saved.pop()
    if (last) ({ matrix, mode } = last)
  }
  const addImage = (pixels: number) => {
    const share = Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) / pageArea
    if (share > layout.imageShare) {
      layout.imageShare = Math.min(1, share)
      layout.imageDpi = pixels / (Math.hypot(matrix[0], matrix[1]) / POINTS_PER_INCH)
    }
    layout.imagesShare = Math.min(1, layout.imagesShare + share)
    if (share > COVERS) layout.shownGlyphs = 0
  }
  fnArray.forEach((operator, i) => {
    const args = (argsArray[i] ?? []) as unknown[]
    switch (operator) {
      case OPS.save:
        save()
        break
      case OPS.restore:
        restore()
        break
      case OPS.transform:
        matrix = times(matrix, args as unknown as Matrix)
        break
      case OPS.paintFormXObjectBegin:
        save()
        if (Array.isArray(args[0])) matrix = times(matrix, args[0] as Matrix)
        break
      case OPS.paintFormXObjectEnd:
        restore()
        break
      case OPS.setTextRenderingMode:
        mode = args[0] as number
        break
      case OPS.showText:
        if (!INVISIBLE_MODES.has(mode)) layout.shownGlyphs += glyphsIn(args[0])
        break
      case OPS.paintImageXObject:
        addImage(args[1] as number)
        break
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
        addImage((args[0] as { width?: number } | undefined)?.width ?? 0)
        break
    }
  })
  return layout
}

const glyphsIn = (text: unknown): number =>
  Array.isArray(text) ? text.filter((glyph) => typeof glyph === 'object' && glyph !== null).length : 0

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]
