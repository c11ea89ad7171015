import type { Ocr } from '../../../src/reading/ocr/ocr.ts'

/** Pictures of these widths hang the engine, end its thread, or swallow all its memory. */
export const HANGS = 101
export const ENDS = 102
export const SWELLS = 103

/** An engine that goes wrong in the ways native code and endless waits do. */
export const loadOcr = async (): Promise<Ocr> => ({
  name: 'faulty',
  async read({ width }) {
    if (width === HANGS) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    if (width === ENDS) process.exit(1)
    const kept: number[][] = []
    while (width === SWELLS) kept.push(new Array<number>(1e7).fill(kept.length))
    return [{ text: '读到了', box: [0, 0, 1, 1], confidence: 1 }]
  },
  readAgain: async () => '',
  close: async () => undefined,
})
