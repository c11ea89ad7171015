/** `node bench/ocr.ts`: wrong characters and seconds a page of each OCR engine on the same printed pages; the figures of ADR 0015. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadCatalogue } from '../src/catalogue/index.ts'
import type { Line } from '../src/reading/index.ts'
import type { Ocr } from '../src/reading/ocr/ocr.ts'
import { loadPaddle } from '../src/reading/ocr/paddle.ts'
import { loadTesseract } from '../src/reading/ocr/tesseract.ts'
import { median } from './figures.ts'
import { DEGRADATIONS, type PrintedPage, printForms } from './pages.ts'

const { values } = parseArgs({ options: { pages: { type: 'string', default: '6' } } })
const catalogue = await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge') })
const texts = [...catalogue.services.values()].map(({ summary }) => summary).filter((text) => text.length > 30)
const printed = await printForms(Number(values.pages), texts, 20261126)
const engines = [await loadPaddle(), await loadTesseract()]

for (const [name, degrade] of Object.entries(DEGRADATIONS)) {
  const pages = await Promise.all(
    printed.map(async ({ picture, truth }) => ({ picture: await degrade(picture), truth })),
  )
  for (const engine of engines) {
    const { wrong, letters, wrongNumbers, numbers, settled, seconds } = await measure(engine, pages)
    console.log(
      `${name}\t${engine.name}\t错字 ${((wrong / letters) * 100).toFixed(2)}%\t号码错 ${wrongNumbers}/${numbers}，再读后含对的 ${settled}\t${seconds.toFixed(2)} 秒/页`,
    )
  }
}
await Promise.all(engines.map((engine) => engine.close()))

async function measure(engine: Ocr, pages: PrintedPage[]) {
  const sum = { wrong: 0, letters: 0, wrongNumbers: 0, numbers: 0, settled: 0 }
  const times: number[] = []
  for (const { picture, truth } of pages) {
    const started = performance.now()
    const lines = await engine.read(picture)
    times.push((performance.now() - started) / 1000)
    for (const line of truth) {
      const expected = plain(line.text)
      const found = plain(textIn(line.box, lines))
      sum.letters += expected.length
      sum.wrong += distance(expected, found)
      if (!/^[0-9A-Z]{11,18}$/.test(expected)) continue
      sum.numbers++
      if (found === expected) continue
      sum.wrongNumbers++
      const again = await Promise.all(engines.map((other) => other.readAgain(picture, line.box)))
      if (again.map(plain).includes(expected)) sum.settled++
    }
  }
  return { ...sum, seconds: median(times) }
}

/** What was read within a box: the words whose middle lies in it, from left to right. */
function textIn([left, top, width, height]: Line['box'], lines: Line[]): string {
  return lines
    .flatMap(({ words }) => words ?? [])
    .filter(({ box }) => {
      const x = box[0] + box[2] / 2
      const y = box[1] + box[3] / 2
      return x > left && x < left + width && y > top && y < top + height
    })
    .sort((a, b) => a.box[0] - b.box[0])
    .map(({ text }) => text)
    .join('')
}

/** Width of signs and spaces aside; both engines choose them as they like. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s,.;:、。，；：]/g, '')
}

/** Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 0
}
