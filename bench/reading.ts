/** `node --expose-gc bench/reading.ts`: reading against the bare engine, one process against two, memory over 300 pages. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import sharp from 'sharp'
import { loadCatalogue } from '../src/catalogue/index.ts'
import { createReader, type Reader, type ReadingLimits } from '../src/reading/index.ts'
import type { Picture } from '../src/reading/picture/index.ts'
import { pdfOf } from '../tests/support/pdf-file.ts'
import { type Line, median, ratio, renderTable } from './figures.ts'
import { printForms } from './pages.ts'
import { processorSecondsOfAll, residentMbOfAll } from './processes.ts'

const LIMITS: ReadingLimits = {
  maxBytes: 500e6,
  maxPages: 1000,
  maxPixels: 50e6,
  secondsPerPage: 600,
  secondsPerFile: 36_000,
}
const SEED = 20261126
const PAGES = 4
const ROUNDS = 5
const MANY_PAGES = 300

/** The lines of the report, as they are measured. */
export async function* measureReading(): AsyncGenerator<Line[]> {
  const catalogue = await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge') })
  const texts = [...catalogue.services.values()].map(({ summary }) => summary).filter((text) => text.length > 30)
  const forms = await printForms(PAGES, texts, SEED)
  const pictures = forms.map(({ picture }) => picture)
  yield await againstEngine(pictures)
  yield await scaling(pictures)
  yield await memory(pictures)
}

/**
 * Processor time, all processes together. Both in turn on each page, several times: the least is what was disturbed least. All pages
 * before any again, since a reading process keeps the page it read last.
 */
async function againstEngine(pictures: Picture[]): Promise<Line[]> {
  const engine = fork(join(import.meta.dirname, 'bare-engine.ts'))
  await once(engine, 'message')
  const readBare = async (jpeg: Buffer): Promise<number> => {
    engine.send(jpeg.toString('base64'))
    const [seconds] = await once(engine, 'message')
    return seconds
  }
  const reader = createReader({ limits: LIMITS, workers: 1 })
  const files = await Promise.all(pictures.map((picture) => jpegOf(picture)))
  const warm = await jpegOf(pictures[0] as Picture, 60)
  await readBare(warm)
  await reader.read({ name: 'warm.jpg', bytes: warm })
  const bare = files.map(() => Number.POSITIVE_INFINITY)
  const whole = files.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, bytes] of files.entries()) {
      bare[i] = Math.min(await readBare(bytes), bare[i] as number)
      whole[i] = Math.min(await processorSeconds(() => reader.read({ name: `${i}.jpg`, bytes })), whole[i] as number)
    }
  engine.disconnect()
  await reader.close()
  return [
    { what: '裸 PP-OCRv4（只认字，图片已解码）', value: median(bare), unit: '秒/页', note: '处理器时间' },
    { what: '政通整页（解码、摆正、认字、印章、质量）', value: median(whole), unit: '秒/页', note: '处理器时间' },
    ratio('政通比裸引擎', median(whole.map((seconds, i) => seconds / (bare[i] as number))), 1.3),
  ]
}

/** The same scanned PDF with one process and with two, each started and warm; wall time. */
async function scaling(pictures: Picture[]): Promise<Line[]> {
  const pages = [...pictures, ...pictures]
  const seconds: number[] = []
  for (const workers of [1, 2]) {
    const reader = createReader({ limits: LIMITS, workers })
    await reader.read({ name: 'warm.pdf', bytes: await scanOf(pages.slice(0, workers), 60) })
    const bytes = await scanOf(pages, 85)
    seconds.push(await wallSeconds(() => reader.read({ name: 'a.pdf', bytes })))
    await reader.close()
  }
  const [one = 0, two = 1] = seconds
  return [
    { what: `扫描件 ${pages.length} 页，1 个进程`, value: one, unit: '秒' },
    {
      what: `扫描件 ${pages.length} 页，2 个进程`,
      value: two,
      unit: '秒',
      note: `快 ${(one / two).toFixed(2)} 倍（要求 ≥ 1.7）`,
    },
  ]
}

/** Memory of the server and its reading processes while a scanned PDF of 300 small pages is read. */
async function memory(pictures: Picture[]): Promise<Line[]> {
  const small = await Promise.all(pictures.map(topOf))
  const bytes = await scanOf(
    Array.from({ length: MANY_PAGES }, (_, i) => small[i % small.length] as Picture),
    80,
  )
  const reader: Reader = createReader({ limits: LIMITS, workers: 2 })
  const rssMb: number[] = []
  await reader.read(
    { name: 'many.pdf', bytes },
    {
      onPage: () => {
        globalThis.gc?.()
        rssMb.push(residentMbOfAll())
      },
    },
  )
  await reader.close()
  const early = median(rssMb.slice(50, 100))
  const late = median(rssMb.slice(-50))
  return [
    { what: '第 50～100 页时的进程内存', value: early, unit: 'MB', note: '连同两个识别进程' },
    { what: `第 ${MANY_PAGES - 50}～${MANY_PAGES} 页时的进程内存`, value: late, unit: 'MB' },
    ratio('后来比起初', late / early, 1.15),
  ]
}

const rawOf = ({ data, width, height }: Picture) => sharp(data, { raw: { width, height, channels: 3 } })
const jpegOf = (picture: Picture, quality = 85): Promise<Buffer> => rawOf(picture).jpeg({ quality }).toBuffer()

/** A PDF with a picture for each page, as scanners make them. */
async function scanOf(pictures: Picture[], quality: number): Promise<Uint8Array> {
  const pages = pictures.map(async (picture) => {
    const points = (pixels: number) => (pixels * 72) / 200
    const [width, height] = [points(picture.width), points(picture.height)]
    const jpeg = { data: await jpegOf(picture, quality), width: picture.width, height: picture.height }
    return { jpeg, size: [width, height] as [number, number], content: `q ${width} 0 0 ${height} 0 0 cm /Im0 Do Q` }
  })
  return pdfOf(await Promise.all(pages))
}

/** The title and the first rows of a form: a page that is quick to read. */
async function topOf(picture: Picture): Promise<Picture> {
  const [width, height] = [picture.width, 420]
  const data = await rawOf(picture).extract({ left: 0, top: 80, width, height }).raw().toBuffer()
  return { data: new Uint8Array(data), width, height }
}

async function processorSeconds(work: () => Promise<unknown>): Promise<number> {
  const before = processorSecondsOfAll()
  await work()
  return processorSecondsOfAll() - before
}

async function wallSeconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

if (import.meta.main) for await (const lines of measureReading()) console.log(renderTable('识别', lines))
