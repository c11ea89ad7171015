import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, expect, test, vi } from 'vitest'
import { ENDS, HANGS, SWELLS } from './support/engines/faulty.ts'
import { aDocx, aJpg, aPdf, aPng } from './support/papers.ts'
import { pdfOf, textAt } from './support/pdf-file.ts'
import { aReader, aSheet } from './support/reading.ts'

const reader = aReader({
  engine: 'blank',
  limits: { maxBytes: 4 * 1024 * 1024, maxPages: 5, maxPixels: 4_000_000, secondsPerPage: 30 },
})
const faulty = aReader({ engine: 'faulty', workers: 2, limits: { secondsPerPage: 6 } })
afterAll(() => Promise.all([reader.close(), faulty.close()]))

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const changed = (bytes: Uint8Array, from: string | RegExp, to: string) =>
  Buffer.from(text(bytes).replace(from, to), 'latin1')
const blankPng = (width: number) =>
  sharp({ create: { width, height: 40, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
const docxOf = (document: Uint8Array) =>
  zipSync({
    '[Content_Types].xml': Buffer.from(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': document,
  })

test.each([
  ['an empty file', 'a.pdf', Buffer.alloc(0), 'empty'],
  ['more bytes than are taken', 'a.png', Buffer.alloc(5 * 1024 * 1024, 1), 'too_large'],
  ['a program that calls itself a PDF', 'a.pdf', Buffer.from('MZ\x90\0'.padEnd(400, '\0'), 'latin1'), 'type'],
  ['plain text', 'a.png', Buffer.from('上海市'.repeat(100)), 'type'],
  ['a PDF of more pages than are read', 'a.pdf', aPdf({ pages: 6 }), 'too_many_pages'],
  ['a PDF of ten thousand pages', 'a.pdf', aPdf({ pages: 10_000 }), 'too_many_pages'],
  ['a PDF with a password', 'a.pdf', aPdf({ encrypted: true }), 'encrypted'],
  [
    'a Word file with a password',
    'a.docx',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    'encrypted',
  ],
  ['the beginning of a PDF', 'a.pdf', aPdf().subarray(0, 40), 'damaged'],
  ['the beginning of a JPEG', 'a.jpg', aJpg().subarray(0, 60), 'damaged'],
  ['a picture that claims 30 000 × 30 000 pixels', 'a.png', aPng({ width: 30_000, height: 30_000 }), 'too_large'],
  ['a Word file that swells to two gigabytes', 'a.docx', docxOf(new Uint8Array(0)), 'damaged'],
  [
    'a Word file whose text is a hundred megabytes of nothing',
    'a.docx',
    docxOf(new Uint8Array(100 * 1024 * 1024)),
    'too_large',
  ],
])('%s: the problem is said, nothing is thrown', async (_, name, bytes, problem) => {
  const reading = await reader.read({ name, bytes })
  expect(reading).toMatchObject({ file: name, problem, pages: [] })
  expect(reading.digest).toMatch(/^[0-9a-f]{64}$/)
})

test.each([
  ['PNG that calls itself PDF', '扫描.pdf', await blankPng(60), 'png'],
  ['PDF that calls itself JPEG', '扫描.jpg', aPdf(), 'pdf'],
  ['name that leads out of the folder', '../../../etc/passwd', await blankPng(61), 'png'],
  ['name with a zero byte', 'a\0.png', await blankPng(62), 'png'],
])('a %s is read as what it is', async (_, name, bytes, type) => {
  expect(await reader.read({ name, bytes })).toMatchObject({ file: name, type, pages: [{ page: 1, source: 'blank' }] })
})

test('page trees and tables that lead back to themselves come to an end', async () => {
  const good = pdfOf([{ content: textAt('第一页', 100, 700) }])
  const own = /(\d+) 0 obj\n<< \/Type \/Pages/.exec(text(good))?.[1]
  const root = changed(good, /\/Kids \[[^\]]*\]/, `/Kids [${own} 0 R ${own} 0 R]`)
  const parent = changed(good, /\/Type \/Page /, '/Type /Pages /Kids [1 0 R] ')
  const prev = changed(good, /trailer\n<< /, `trailer\n<< /Prev ${text(good).indexOf('xref')} `)
  const drawn = pdfOf([{ content: 'q '.repeat(200_000) }])
  for (const bytes of [root, parent, prev, drawn]) {
    const { problem } = await reader.read({ name: 'a.pdf', bytes })
    expect([undefined, 'damaged', 'time', 'empty']).toContain(problem)
  }
})

test('scripts, actions and attachments of a PDF are not run and do not stop it from being read', async () => {
  const { problem, pages } = await reader.read({
    name: 'a.pdf',
    bytes: pdfOf([{ content: textAt('申请书', 100, 700) }], {
      catalog:
        '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); while\\(1\\){}) >> /AA << /WC << /S /Launch /F (cmd.exe) >> >>',
    }),
  })
  expect(problem).toBeUndefined()
  expect(pages[0]?.lines.map(({ text }) => text)).toEqual(['申请书'])
})

test('a page that is said to be kilometres wide is drawn no larger than others', async () => {
  const { pages } = await reader.read({ name: 'a.pdf', bytes: pdfOf([{ size: [14_400_000, 14_400_000] }]) })
  expect((pages[0]?.quality.widthPx ?? 0) * (pages[0]?.quality.heightPx ?? 0)).toBeLessThan(13_000_000)
})

test('one broken page costs that page: the others are read and the file says so', async () => {
  /** A page so wide that its picture has so many pixels at 200 dpi. */
  const pages = [40, HANGS, 40, ENDS, 40].map((pixels) => ({ size: [(pixels * 72) / 200, 30] as [number, number] }))
  const reading = await faulty.read({ name: 'a.pdf', bytes: pdfOf(pages) })
  expect(reading.problem).toMatch(/time|damaged/)
  expect(reading.pages.map(({ page }) => page)).toEqual([1, 3, 5])
})

test.each([
  ['hangs', HANGS, 'time'],
  ['ends', ENDS, 'damaged'],
  ['takes all its memory', SWELLS, expect.stringMatching(/damaged|time/)],
])('a thread that %s is replaced: the next file is read', async (_, width, problem) => {
  const [bad, good] = await Promise.all([blankPng(width), blankPng(200)])
  expect(await faulty.read({ name: 'bad.png', bytes: bad })).toMatchObject({ problem, pages: [] })
  const { pages } = await faulty.read({ name: 'good.png', bytes: good })
  expect(pages[0]?.lines[0]?.text).toBe('读到了')
})

test('a stop ends the work, whether it runs or waits, and others with the same file go on', async () => {
  const [hanging, good] = await Promise.all([blankPng(HANGS), blankPng(200)])
  const stop = new AbortController()
  const waiting = [hanging, hanging, good].map((bytes, i) =>
    faulty.read({ name: `${i}.png`, bytes }, { signal: stop.signal }).catch((error: unknown) => error),
  )
  const other = faulty.read({ name: 'other.png', bytes: good })
  stop.abort(new Error('不要了'))
  for (const result of await Promise.all(waiting)) expect(result).toMatchObject({ message: '不要了' })
  expect((await other).pages[0]?.lines[0]?.text).toBe('读到了')
})

test('an engine that is not there is the fault of the machine, not of the file', async () => {
  const missing = aReader({ engine: 'missing' })
  await expect(missing.read({ name: 'a.png', bytes: await blankPng(200) })).rejects.toThrow('model.onnx')
  await missing.close()
})

test('the server answers others while pages are read', async () => {
  const bytes = await blankPng(HANGS)
  const reading = faulty.read({ name: 'a.png', bytes })
  let turns = 0
  const timer = setInterval(() => turns++, 10)
  await reading
  clearInterval(timer)
  expect(turns).toBeGreaterThan(50)
})

test('nothing is left in the folder for temporary files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zhengtong-reading-'))
  vi.stubEnv('TMPDIR', folder)
  const own = aReader()
  const files = [pdfOf([{ content: textAt('申请书', 100, 700) }]), await aSheet(['申请书']).png().toBuffer(), aDocx()]
  for (const bytes of files) await own.read({ name: 'a', bytes })
  for (const bytes of files) await own.read({ name: 'a', bytes: bytes.subarray(0, bytes.length >> 1) })
  await own.close()
  expect(await readdir(folder)).toEqual([])
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})
