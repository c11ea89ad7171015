import type { Line } from './page.ts'
import type { Picture } from './picture/picture.ts'

/** Less difference between the lightest and the darkest pixel than this, of 255, cannot be seen. */
const CONTRAST = 24

/**
 * The lines that leave something on the page's picture: white on white, or text that lies under an image, is not what a person
 * was shown. Where most lines leave nothing the picture is what is wrong (a font that is not in the file), and all stay.
 */
export function withoutUnseen(lines: Line[], picture: Picture): Line[] {
  const seen = lines.filter((line) => contrastIn(picture, line.box) >= CONTRAST)
  return seen.length * 2 < lines.length ? lines : seen
}

function contrastIn({ data, width, height }: Picture, [left, top, across, down]: Line['box']): number {
  const [x0, x1] = [left, left + across].map((share) => Math.min(width, Math.max(0, Math.round(share * width))))
  const [y0, y1] = [top, top + down].map((share) => Math.min(height, Math.max(0, Math.round(share * height))))
  let darkest = 255
  let lightest = 0
  for (let y = y0 ?? 0; y < (y1 ?? 0); y++)
    for (let x = x0 ?? 0; x < (x1 ?? 0); x++) {
      const at = (y * width + x) * 3
      const level = Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)
      darkest = Math.min(darkest, level)
      lightest = Math.max(lightest, level)
    }
  return lightest - darkest
}
