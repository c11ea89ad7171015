import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { createWorker, OEM, PSM, type Word } from 'tesseract.js'
import type { Line } from '../page.ts'
import type { Picture } from '../picture/index.ts'
import type { Ocr } from './ocr.ts'
import { cut } from './samples.ts'

const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/chi_sim/package.json'))
const LINE_HEIGHT = 48

/** Tesseract (Apache-2.0) as WebAssembly with its data from the npm package; nothing is fetched. It has a thread of its own. */
export async function loadTesseract(): Promise<Ocr> {
  const worker = await createWorker('chi_sim', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    gzip: true,
    cacheMethod: 'none',
  })
  return {
    name: 'tesseract.js',
    async read(picture) {
      const { width, height } = picture
      await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO })
      const { data: page } = await worker.recognize(await pngOf(picture), {}, { blocks: true })
      const boxOf = ({ x0, y0, x1, y1 }: Word['bbox']): Line['box'] => [
        x0 / width,
        y0 / height,
        (x1 - x0) / width,
        (y1 - y0) / height,
      ]
      return (page.blocks ?? [])
        .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
        .map((line) => ({
          text: joined(line.text),
          box: boxOf(line.bbox),
          confidence: line.confidence / 100,
          words: line.words.map((word) => ({
            text: word.text,
            box: boxOf(word.bbox),
            confidence: word.confidence / 100,
          })),
        }))
        .filter(({ text }) => text !== '')
    },
    async readAgain(picture, box) {
      await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_LINE })
      const { data: page } = await worker.recognize(await pngOf(cutOut(picture, box)))
      return joined(page.text)
    },
    async close() {
      await worker.terminate()
    },
  }
}

/** Tesseract parts Chinese characters by spaces as it likes. */
const joined = (text: string): string => text.replace(/(?<=[^\x00-\x7f]) +(?=[^\x00-\x7f])/g, '').trim()

const pngOf = ({ data, width, height }: Picture): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 1 })
    .toBuffer()

/** A line with some room around it, at the height that Tesseract's networks like. */
function cutOut(picture: Picture, [left, top, width, height]: Line['box']): Picture {
  const room = height * picture.height * 0.4
  const box = {
    x: (left + width / 2) * picture.width,
    y: (top + height / 2) * picture.height,
    width: width * picture.width + room,
    height: height * picture.height + room,
    angle: 0,
  }
  return cut(picture, box, Math.max(8, Math.round((box.width * LINE_HEIGHT) / box.height)), LINE_HEIGHT)
}
