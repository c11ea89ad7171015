import type { Picture } from '../picture/picture.ts'
import { InferenceSession, Tensor } from './onnx.ts'

/** A trained network with one input (an image, channels first) and one output. */
export type Network = {
  run(input: Float32Array, width: number, height: number): Promise<{ data: Float32Array; dims: readonly number[] }>
  close(): Promise<void>
}

/** Loads a network from its file. It keeps to one thread: pages are what runs side by side, see `workers.ts`. */
export async function loadNetwork(file: string): Promise<Network> {
  const session = await InferenceSession.create(file, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    /** Lines differ in width; a plan for one width is of no use for the next. */
    enableMemPattern: false,
  })
  const [input = ''] = session.inputNames
  const [output = ''] = session.outputNames
  return {
    async run(data, width, height) {
      const given = new Tensor('float32', data, [1, 3, height, width])
      const found = (await session.run({ [input]: given }))[output] as Tensor
      return { data: found.data as Float32Array, dims: found.dims }
    },
    close: () => session.release(),
  }
}

/** Means and spreads of blue, green and red (0 to 255), the order the networks of PaddleOCR were trained in. */
export type Scale = { mean: readonly number[]; spread: readonly number[] }

/** A picture as input, its channels one after another as blue, green, red; what is wider than the picture stays 0. */
export function inputOf({ data, width, height }: Picture, { mean, spread }: Scale, inputWidth = width): Float32Array {
  const input = new Float32Array(3 * inputWidth * height)
  for (let plane = 0; plane < 3; plane++) {
    const channel = 2 - plane
    const middle = mean[plane] ?? 0
    const factor = 1 / (spread[plane] ?? 1)
    for (let y = 0; y < height; y++) {
      let to = (plane * height + y) * inputWidth
      let from = y * width * 3 + channel
      for (let x = 0; x < width; x++, to++, from += 3) input[to] = ((data[from] ?? 0) - middle) * factor
    }
  }
  return input
}
