import type { Picture } from '../picture/picture.ts'
import { inputOf, type Network, type Scale } from './network.ts'
import { cut } from './samples.ts'
import type { SlantedBox } from './slanted-box.ts'

/** One character with where it stands in its line, as shares of the line's width. */
export type Glyph = { char: string; left: number; right: number; confidence: number }

const SCALE: Scale = { mean: [127.5, 127.5, 127.5], spread: [127.5, 127.5, 127.5] }
const HEIGHT = 48
/** Narrower inputs are filled up with nothing: the network was trained on that. */
const MIN_WIDTH = 320
const MAX_WIDTH = 3200
const BLANK = 0

/** The characters of one line of a picture, drawn so much `wider`. `characters` are those of the network's outputs, the first being none. */
export async function recognise(
  network: Network,
  characters: readonly string[],
  picture: Picture,
  box: SlantedBox,
  wider = 1,
): Promise<Glyph[]> {
  const width = Math.min(MAX_WIDTH, Math.max(8, Math.round((wider * box.width * HEIGHT) / box.height)))
  const inputWidth = Math.max(MIN_WIDTH, Math.ceil(width / 8) * 8)
  const line = cut(picture, box, width, HEIGHT)
  const { data, dims } = await network.run(inputOf(line, SCALE, inputWidth), inputWidth, HEIGHT)
  return decode(data, { steps: dims[1] ?? 0, classes: dims[2] ?? 0, shown: width / inputWidth }, characters)
}

/** Greedy CTC: the best class of each step; equal neighbours are one character, blanks part them. */
function decode(
  data: Float32Array,
  { steps, classes, shown }: { steps: number; classes: number; shown: number },
  characters: readonly string[],
): Glyph[] {
  const glyphs: Glyph[] = []
  let last = BLANK
  for (let step = 0; step < steps; step++) {
    const from = step * classes
    let best = 0
    for (let i = 1; i < classes; i++) if ((data[from + i] ?? 0) > (data[from + best] ?? 0)) best = i
    const left = step / steps / shown
    const right = (step + 1) / steps / shown
    const glyph = glyphs.at(-1)
    if (best !== BLANK && best === last && glyph) {
      glyph.right = right
      glyph.confidence = Math.max(glyph.confidence, data[from + best] ?? 0)
    } else if (best !== BLANK) {
      glyphs.push({ char: characters[best] ?? '', left, right, confidence: data[from + best] ?? 0 })
    }
    last = best
  }
  return glyphs
}
