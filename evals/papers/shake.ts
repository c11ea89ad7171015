import type { Box } from '../../src/contract/index.ts'
import type { FileReading } from '../../src/reading/index.ts'
import { createRandom } from './random.ts'

/** How far engines put a line out of its place, in widths of a Chinese sign: measured on scans of the tuning half. */
const TALLER = { least: 1.3, most: 1.65 }
const UP_OR_DOWN = { line: 0.12, sign: 0.18 }
const WIDER = 0.18

/** The lines of a file as an engine finds them: each a little too large, and out of its place by itself. The same file always shakes so. */
export function shake(reading: FileReading): FileReading {
  const random = createRandom(reading.digest)
  const within = (least: number, most: number): number => least + random.next() * (most - least)
  return {
    ...reading,
    pages: reading.pages.map((page) => {
      const upright = page.quality.widthPx / page.quality.heightPx
      return {
        ...page,
        lines: page.lines.map((line) => {
          const sign = line.box[2] / Math.max(1, widthOf(line.text))
          const far = [...line.text].length === 1 ? UP_OR_DOWN.sign : UP_OR_DOWN.line
          const height = within(TALLER.least, TALLER.most) * sign * upright
          const middle = line.box[1] + line.box[3] / 2 + within(-far, far) * sign * upright
          const [before, behind] = [within(0, WIDER) * sign, within(0, WIDER) * sign]
          const put = ([x, , width]: Box): Box => {
            const share = (width + (before + behind) * (width / line.box[2])) / width
            return [line.box[0] - before + (x - line.box[0]) * share, middle - height / 2, width * share, height]
          }
          return { ...line, box: put(line.box), words: line.words?.map((word) => ({ ...word, box: put(word.box) })) }
        }),
      }
    }),
  }
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\u9fff\u3000-\u303f\uff00-\uff60]/.test(char) ? 1 : 0.52), 0)
