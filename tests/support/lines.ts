import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Box } from '../../src/contract/index.ts'
import type { FileReading, Line, PageReading } from '../../src/reading/index.ts'

export type Printer = {
  /** Each page of HTML as it is printed, read without any error: one line for each piece of text that stands by itself. */
  read: (file: string, pages: string[], size?: { width: number; height: number }) => Promise<FileReading>
  close: () => Promise<void>
}

const CHROMIUM = '/usr/bin/chromium'
/** In CI it must be there: then the tests fail where it is not. */
export const hasChromium = existsSync(CHROMIUM) || Boolean(process.env.CI)

const SHEET = { width: 794, height: 1123 }

/** Starts Chromium once; the lines are taken from where it puts the characters. */
export async function startPrinter(): Promise<Printer> {
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  return {
    read: async (file, pages, size = SHEET) => {
      const readings: PageReading[] = []
      for (const html of pages) readings.push(pageReading(readings.length + 1, await linesOf(page, html, size), size))
      return { file, digest: file, type: 'application/pdf', pages: readings, metadata: {} }
    },
    close: () => browser.close(),
  }
}

export const pageReading = (page: number, lines: Line[], { width, height } = SHEET): PageReading => ({
  page,
  source: 'text',
  turned: 0,
  skew: 0,
  lines,
  seals: [],
  ink: [],
  marks: [],
  quality: { widthPx: width, heightPx: height },
})

type Glyph = { char: string; box: Box }

async function linesOf(page: Page, html: string, { width, height }: typeof SHEET): Promise<Line[]> {
  await page.setViewportSize({ width, height })
  await page.setContent(
    `<style>*{margin:0;box-sizing:border-box}body{padding:60px;font:16px/1.7 "Noto Sans CJK SC";position:relative}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:6px}h1{text-align:center}</style>${html}`,
  )
  const runs: Glyph[][] = await page.evaluate(
    ({ width, height }) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const runs: { char: string; box: [number, number, number, number] }[][] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('style, .seal')) continue
        const run: (typeof runs)[number] = []
        const text = node.textContent ?? ''
        for (let i = 0; i < text.length; ) {
          const char = String.fromCodePoint(text.codePointAt(i) ?? 32)
          const range = document.createRange()
          range.setStart(node, i)
          range.setEnd(node, i + char.length)
          const rect = range.getClientRects()[0]
          if (rect && rect.width > 0)
            run.push({ char, box: [rect.left / width, rect.top / height, rect.width / width, rect.height / height] })
          i += char.length
        }
        runs.push(run)
      }
      return runs
    },
    { width, height },
  )
  return joined(runs.flatMap(piecesOf))
}

/** Pieces of text without a wide gap, each in one line. */
function piecesOf(run: Glyph[]): Glyph[][] {
  const pieces: Glyph[][] = []
  for (const glyph of run) {
    const last = pieces.at(-1)?.at(-1)
    const same = last && Math.abs(last.box[1] - glyph.box[1]) < 0.4 * glyph.box[3]
    if (same) pieces.at(-1)?.push(glyph)
    else pieces.push([glyph])
  }
  return pieces
}

/** Pieces that touch one another make one line, as an engine finds them. */
function joined(pieces: Glyph[][]): Line[] {
  const lines: Glyph[][] = []
  for (const piece of pieces) {
    const parts: Glyph[][] = [[]]
    for (const glyph of piece) {
      const last = parts.at(-1)?.findLast(({ char }) => !/\s/u.test(char))
      const gap = last ? glyph.box[0] - last.box[0] - last.box[2] : 0
      if (!/\s/u.test(glyph.char) && last && gap > 1.2 * glyph.box[2]) parts.push([glyph])
      else parts.at(-1)?.push(glyph)
    }
    for (const part of parts) {
      const [first] = part
      const before = lines.at(-1)?.at(-1)
      const touches =
        first &&
        before &&
        Math.abs(before.box[1] - first.box[1]) < 0.5 * first.box[3] &&
        Math.abs(first.box[0] - before.box[0] - before.box[2]) < 0.6 * before.box[2]
      if (touches) lines.at(-1)?.push(...part)
      else if (first) lines.push(part)
    }
  }
  return lines.flatMap((glyphs) => {
    const text = glyphs.map(({ char }) => char).join('')
    if (text.trim() === '') return []
    const words = glyphs.map(({ char, box }) => ({ text: char, box, confidence: 1 }))
    return [
      {
        text: text.trim(),
        box: around(words.filter(({ text: char }) => char.trim() !== '').map(({ box }) => box)),
        confidence: 1,
        words,
      },
    ]
  })
}

function around(boxes: Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x))
  const top = Math.min(...boxes.map(([, y]) => y))
  const right = Math.max(...boxes.map(([x, , w]) => x + w))
  const bottom = Math.max(...boxes.map(([, y, , h]) => y + h))
  return [left, top, right - left, bottom - top]
}
