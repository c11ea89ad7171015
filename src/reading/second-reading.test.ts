import { expect, test } from 'vitest'
import type { Ocr } from './ocr/ocr.ts'
import type { Line } from './page.ts'
import { readDoubtfulAgain } from './second-reading.ts'

const page = { data: new Uint8Array(3), width: 1, height: 1 }
const line = (text: string, ...confidences: number[]): Line => ({
  text,
  box: [0, 0, 1, 0.02],
  confidence: Math.min(...confidences),
  words: [...text].map((char, i) => ({ text: char, box: [0, 0, 0.1, 0.02], confidence: confidences[i] ?? 1 })),
})
/** An engine that reads this, whatever it is shown. */
const reads = (again: string): Ocr & { asked: number } => ({
  name: 'fixed',
  asked: 0,
  read: async () => [],
  async readAgain() {
    this.asked++
    return again
  },
  close: async () => {},
})

test('a doubtful line that is read alike once more is no doubt any more', async () => {
  const [read] = await readDoubtfulAgain([line('2026年3月3日', 1, 1, 1, 1, 1, 0.6)], page, reads('2026 年3月3日'))
  expect(read?.confidence).toBe(0.95)
  expect(read?.words?.map(({ confidence }) => confidence)).toEqual([1, 1, 1, 1, 1, 0.95, 1, 1, 1])
})

test('read otherwise it stays a doubt, and what was sure is not read again', async () => {
  const doubtful = line('120弄', 0.6, 0.9, 0.9, 0.9)
  expect(await readDoubtfulAgain([doubtful], page, reads('1120弄'))).toEqual([doubtful])
  const ocr = reads('别的')
  expect(await readDoubtfulAgain([line('王五', 0.99, 0.99)], page, ocr)).toEqual([line('王五', 0.99, 0.99)])
  expect(ocr.asked).toBe(0)
})
