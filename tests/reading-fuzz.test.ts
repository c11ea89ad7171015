import { afterAll, expect, test } from 'vitest'
import { randomFrom } from '../scripts/random.ts'
import { aDocx } from './support/papers.ts'
import { pdfOf, textAt } from './support/pdf-file.ts'
import { aReader, aSheet } from './support/reading.ts'

/** Real files, broken at random in the ways transfers, disks and ill will break them. Seeds are fixed: a failure comes again. */

const LIMITS = { secondsPerPage: 10, maxPages: 5, maxPixels: 4_000_000 }
/** Most tries are about opening and decoding; the blank engine keeps them quick. The rest is read by the product's own. */
const blank = aReader({ engine: 'blank', workers: 2, limits: LIMITS })
const real = aReader({ workers: 2, limits: LIMITS })
afterAll(() => Promise.all([blank.close(), real.close()]))

const small = (lines = ['申请书 310101']) => aSheet(lines, { width: 300, height: 120, size: 24 })
const jpeg = async () => {
  const { data, info } = await small().jpeg().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
const FILES: Record<string, () => Promise<Uint8Array>> = {
  'text.pdf': async () => pdfOf([{ content: textAt('申请书', 20, 30), size: [150, 60] }], { info: '/Producer (WPS)' }),
  'scan.pdf': async () => pdfOf([{ content: 'q 150 0 0 60 0 0 cm /Im0 Do Q', jpeg: await jpeg(), size: [150, 60] }]),
  'a.png': () => small().png().toBuffer(),
  'a.jpg': () =>
    small()
      .jpeg()
      .withExif({ IFD0: { Software: 'x', DateTime: '2024:03:01 09:30:00' } })
      .toBuffer(),
  'a.webp': () => small().webp().toBuffer(),
  'a.tif': () => small().tiff({ compression: 'lzw' }).toBuffer(),
  'a.docx': async () => aDocx(),
}
const TRIES = 320
const REAL_TRIES = 10
const PROBLEMS = [undefined, 'type', 'damaged', 'encrypted', 'empty', 'too_large', 'too_many_pages', 'time']

test.each(Object.entries(FILES))(
  `%s broken ${TRIES} times: always a reading, pages or a problem, never an exception`,
  async (name, make) => {
    const whole = await make()
    const random = randomFrom(20261126)
    const tries = async () => {
      for (let i = 0; i < TRIES / 4; i++) {
        const { problem, digest } = await blank.read({ name, bytes: broken(whole, random) })
        expect(PROBLEMS).toContain(problem)
        expect(digest).toMatch(/^[0-9a-f]{64}$/)
      }
    }
    await Promise.all([tries(), tries(), tries(), tries()])
    expect((await blank.read({ name, bytes: whole })).problem).toBeUndefined()
  },
)

test.each(Object.entries(FILES))(`%s broken ${REAL_TRIES} times and read by the real engine`, async (name, make) => {
  const whole = await make()
  const random = randomFrom(7)
  for (let i = 0; i < REAL_TRIES; i++) {
    const { problem } = await real.read({ name, bytes: broken(whole, random) })
    expect(PROBLEMS).toContain(problem)
  }
})

/** A copy with some bytes changed, lost, doubled or cut off. */
function broken(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = () => Math.floor(random() * bytes.length)
  const copy = Buffer.from(bytes)
  const kind = random()
  if (kind < 0.5) {
    const count = 1 + Math.floor(random() * 8)
    for (let i = 0; i < count; i++) copy[at()] = Math.floor(random() * 256)
    return copy
  }
  if (kind < 0.65) return copy.subarray(0, at())
  const from = at()
  const length = 1 + Math.floor(random() * 40)
  if (kind < 0.8) return Buffer.concat([copy.subarray(0, from), copy.subarray(from + length)])
  if (kind < 0.9) return Buffer.concat([copy.subarray(0, from + length), copy.subarray(from)])
  return copy.fill(random() < 0.5 ? 0 : 255, from, Math.min(copy.length, from + length))
}
