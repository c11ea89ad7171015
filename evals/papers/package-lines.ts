/** What stands on the pages of a package and where, measured in a browser without printing them. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import type { Box } from '../../src/contract/index.ts'
import { getLayoutOrThrow, halfOf, type Size } from './layouts/index.ts'
import type { PackageSpec } from './package.ts'
import type { PaperSpec } from './paper.ts'
import { createPen } from './pen.ts'

export type MeasuredPage = {
  size: Size
  lines: { text: string; box: Box; words: { text: string; box: Box }[] }[]
  /** By what stands there: `field:姓名`, `blank:月租金`, `row:成员.0.姓名`, `part:选项.0`. */
  places: Record<string, Box>
  texts: Record<string, string>
  seals: { slot: string; box: Box }[]
  signatures: Box[]
}

const CACHE = join(import.meta.dirname, '../../.cache/papers-measured')

/** Measures the papers of packages, each paper with its pages; what was measured is kept while what is printed stays the same. */
export async function createMeasurer(executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium') {
  const printing = await digestOfPrinting()
  let opened: Promise<Page> | undefined
  await mkdir(CACHE, { recursive: true })
  return {
    measure: async ({ papers }: Pick<PackageSpec, 'papers'>): Promise<MeasuredPage[][]> => {
      const sheets = sheetsOf(papers)
      const key = createHash('sha256')
        .update(JSON.stringify([printing, sheets]))
        .digest('hex')
        .slice(0, 32)
      const kept = join(CACHE, `${key}.json`)
      const known = await readFile(kept, 'utf8').catch(() => null)
      if (known !== null) return JSON.parse(known)
      opened ??= openPage(executablePath)
      const measured = await measureAll(await opened, sheets, papers.length)
      await writeFile(kept, JSON.stringify(measured))
      return measured
    },
    close: async () => (await opened)?.context().browser()?.close(),
  }
}

async function openPage(executablePath: string): Promise<Page> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--allow-file-access-from-files'] })
  const page = await browser.newPage({ viewport: { width: 1240, height: 1240 } })
  await page.goto(`file://${join(import.meta.dirname, 'base.html')}`)
  return page
}

type Sheet = { paper: number; size: Size; half: string; inner: string }

const sheetsOf = (papers: PaperSpec[]): Sheet[] =>
  papers.flatMap((spec, paper) => {
    const layout = getLayoutOrThrow(spec.layout)
    return layout
      .pages(createPen(spec))
      .filter((_, i) => spec.pages?.includes(i) ?? true)
      .map((inner) => ({ paper, size: layout.size, half: halfOf(layout.id), inner }))
  })

async function measureAll(page: Page, sheets: Sheet[], papers: number): Promise<MeasuredPage[][]> {
  const html = sheets
    .map(({ size, half, inner }) => `<section class="page ${size} ${half}">${inner}</section>`)
    .join('')
  const measured = await page.evaluate(measureShown, html)
  return Array.from({ length: papers }, (_, paper) =>
    sheets.flatMap((sheet, i) => {
      const one = measured[i]
      return sheet.paper === paper && one ? [{ size: sheet.size, ...one }] : []
    }),
  )
}

/** Runs in the browser: shows the pages and gives their lines, places and texts; boxes are fractions of the page. */
async function measureShown(html: string): Promise<Omit<MeasuredPage, 'size'>[]> {
  document.body.innerHTML = html
  await document.fonts.ready
  return [...document.querySelectorAll('.page')].map((sheet) => {
    const frame = sheet.getBoundingClientRect()
    const round = (value: number) => Math.round(value * 1e4) / 1e4
    const boxOf = ({ left, top, width, height }: DOMRect): Box => [
      round((left - frame.left) / frame.width),
      round((top - frame.top) / frame.height),
      round(width / frame.width),
      round(height / frame.height),
    ]
    const named = (kind: string) =>
      [...sheet.querySelectorAll(`[data-${kind}]`)].map((element) => ({
        name: element.getAttribute(`data-${kind}`) ?? '',
        box: boxOf(element.getBoundingClientRect()),
        text: element.textContent ?? '',
      }))
    const places: Record<string, Box> = {}
    const texts: Record<string, string> = {}
    for (const kind of ['field', 'blank', 'row', 'part'])
      for (const { name, box, text } of named(kind)) {
        places[`${kind}:${name}`] ??= box
        texts[`${kind}:${name}`] ??= text
      }
    type Run = { text: string; left: number; top: number; right: number; bottom: number }
    const lines: (Run & { words: Run[] })[] = []
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('[data-seal], style, .struck')) continue
      const text = node.textContent ?? ''
      const range = document.createRange()
      for (let i = 0; i < text.length; i++) {
        range.setStart(node, i)
        range.setEnd(node, i + 1)
        const { left, top, right, bottom, width } = range.getBoundingClientRect()
        const char = text.charAt(i)
        if (width === 0 || char.trim() === '') continue
        const line = lines.at(-1)
        const middle = (top + bottom) / 2
        const isBeside =
          line && middle > line.top && middle < line.bottom && left > line.right - 8 && left - line.right < 26
        const word = line?.words.at(-1)
        if (isBeside && word && left - word.right < (bottom - top) / 5) {
          word.text += char
          word.right = right
        } else if (isBeside) line.words.push({ text: char, left, top, right, bottom })
        if (isBeside) {
          line.text += left - line.right > 4 && /\w/.test(char) && /\w$/.test(line.text) ? ` ${char}` : char
          line.right = right
          line.top = Math.min(line.top, top)
          line.bottom = Math.max(line.bottom, bottom)
        } else lines.push({ text: char, left, top, right, bottom, words: [{ text: char, left, top, right, bottom }] })
      }
    }
    const placed = ({ text, left, top, right, bottom }: Run) => ({
      text,
      box: boxOf(new DOMRect(left, top, right - left, bottom - top)),
    })
    return {
      lines: lines
        .map(({ words, ...line }) => ({ ...placed(line), words: words.map(placed) }))
        .sort((a, b) => a.box[1] - b.box[1]),
      places,
      texts,
      seals: named('seal').map(({ name, box }) => ({ slot: name, box })),
      signatures: named('signature').map(({ box }) => box),
    }
  })
}

async function digestOfPrinting(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of ['base.css', 'base.html', 'package-lines.ts'])
    hash.update(name).update(await readFile(join(import.meta.dirname, name)))
  return hash.digest('hex')
}
