import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { aDocx, aJpg, aPdf, aPng, aTiff, aWebp } from '../../tests/support/papers.ts'
import type { Refusal } from '../shared/index.ts'
import { inspectPaper } from './inspect.ts'

const LIMITS = { maxFileMb: 1, maxPages: 5, maxPixels: 1_000_000 }
const inspect = (name: string, bytes: Uint8Array) => inspectPaper({ name, bytes }, LIMITS)
const refusalOf = (name: string, bytes: Uint8Array): Promise<Refusal> =>
  inspect(name, bytes).then(
    () => Promise.reject(new Error('taken')),
    (refusal: Refusal) => refusal,
  )
const OLE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])

test.each([
  ['a.pdf', aPdf({ pages: 5 }), { type: 'pdf', pages: 5 }],
  ['A.PDF', aPdf(), { type: 'pdf', pages: 1 }],
  ['a.JPEG', aJpg(), { type: 'jpg', pages: 1 }],
  ['a.png', aPng(), { type: 'png', pages: 1 }],
  ['a.tif', aTiff(), { type: 'tiff', pages: 1 }],
  ['a.webp', aWebp(), { type: 'webp', pages: 1 }],
  ['a.docx', aDocx(), { type: 'docx', pages: null }],
  ['no extension', aPng(), { type: 'png', pages: 1 }],
])('%s is taken', async (name, bytes, wanted) => {
  expect(await inspect(name, bytes)).toMatchObject(wanted)
})

test.each([
  ['an empty file', 'a.pdf', Buffer.alloc(0), 'empty'],
  ['a file that is too large', 'a.pdf', Buffer.concat([aPdf(), Buffer.alloc(1024 * 1024)]), 'too_large'],
  ['text', 'a.txt', Buffer.from('你好'), 'type'],
  ['text called PDF', 'a.pdf', Buffer.from('%PD F'), 'type'],
  ['an archive', 'a.zip', Buffer.from(zipSync({ a: Buffer.from('a') })), 'type'],
  ['a spreadsheet called Word', 'a.docx', Buffer.from(zipSync({ a: Buffer.from('a') })), 'damaged'],
  ['a picture called PDF', 'a.pdf', aPng(), 'extension'],
  ['a PDF called picture', 'a.jpg', aPdf(), 'extension'],
  ['a PDF with a password', 'a.pdf', aPdf({ encrypted: true }), 'encrypted'],
  ['a Word file with a password', 'a.docx', OLE, 'encrypted'],
  ['half a PDF', 'a.pdf', aPdf({ pages: 4 }).subarray(0, 300), 'damaged'],
  ['half a PNG', 'a.png', aPng().subarray(0, -16), 'damaged'],
  ['half a JPG', 'a.jpg', aJpg().subarray(0, -2), 'damaged'],
  ['half a TIFF', 'a.tif', aTiff().subarray(0, 40), 'damaged'],
  ['half a WebP', 'a.webp', aWebp().subarray(0, -4), 'damaged'],
  ['half a Word file', 'a.docx', aDocx().subarray(0, 500), 'damaged'],
  ['a PDF with too many pages', 'a.pdf', aPdf({ pages: 6 }), 'too_many_pages'],
  ['a picture with too many points', 'a.png', aPng({ width: 2000, height: 2000 }), 'too_many_pixels'],
])('%s is refused with what to do', async (_, name, bytes, code) => {
  const refusal = await refusalOf(name, bytes)
  expect(refusal.code).toBe(`files.${code}`)
  expect(refusal.detail).toMatch(/请|就够/)
  expect(refusal.detail).not.toContain('{')
})
