/** Papers printed by a browser: pictures of their pages or a PDF with a text layer, and where everything stands. */
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Box } from '../../src/contract/index.ts'
import { getLayoutOrThrow, halfOf, type Layout, SIZES, type Size } from './layouts/index.ts'
import type { PaperSpec } from './paper.ts'
import { createPen } from './pen.ts'
import { deskFor, type Setting } from './setting.ts'

/** Places of one page by what stands there: `field:姓名`, `blank:月租金`, `seal:出租方`, `signature:承租方`, `row:成员.0.姓名`. */
export type Places = Record<string, Box>
export type PrintedPage = { picture: Buffer; size: Size; places: Places; texts: Record<string, string> }

/** Dots per CSS pixel: an A4 page is printed with 192 dots per inch. */
const DENSITY = 2

export type Printer = {
  /** Pages as pictures, in the setting (flat, or photographed on a desk). */
  pictures: (papers: PaperSpec[], setting?: Setting) => Promise<PrintedPage[]>
  /** One PDF with a text layer, and the places on its pages. */
  pdf: (papers: PaperSpec[]) => Promise<{ bytes: Buffer; pages: Omit<PrintedPage, 'picture'>[] }>
  close: () => Promise<void>
}

/** Starts one browser with one page that prints everything. */
export async function createPrinter(executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'): Promise<Printer> {
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--allow-file-access-from-files'],
  })
  const page = await browser.newPage({ viewport: { width: 1240, height: 1240 }, deviceScaleFactor: DENSITY })
  await page.goto(`file://${join(import.meta.dirname, 'base.html')}`)
  return {
    pictures: async (papers, setting) => {
      const printed: PrintedPage[] = []
      for (const sheet of sheetsOf(papers)) printed.push(await picture(page, sheet, setting))
      return printed
    },
    pdf: (papers) => pdf(page, sheetsOf(papers)),
    close: () => browser.close(),
  }
}

type Sheet = { html: string; size: Size }

function sheetsOf(papers: PaperSpec[]): Sheet[] {
  return papers.flatMap((spec) => {
    const layout: Layout = getLayoutOrThrow(spec.layout)
    const hand = spec.traits.includes('手写') ? 'handwritten' : ''
    return layout
      .pages(createPen(spec))
      .filter((_, i) => spec.pages?.includes(i) ?? true)
      .map((inner) => ({
        size: layout.size,
        html: `<section class="page ${layout.size} ${halfOf(layout.id)} ${hand}">${spec.traits.includes('复印件') ? copied(spec, inner) : inner}</section>`,
      }))
  })
}

/** A copy has no colour; who vouches for it writes so on it. */
const copied = ({ traits }: PaperSpec, inner: string) =>
  `<div class="copied">${inner}</div>${traits.includes('未注明') ? '' : '<span class="hand vouched">与原件一致</span>'}`

async function picture(page: Page, { html, size }: Sheet, setting: Setting = { kind: 'flat' }): Promise<PrintedPage> {
  await show(page, html)
  const [measured] = await measurePages(page)
  const desk = deskFor(SIZES[size], setting)
  if (desk) await show(page, `${desk.before}${html}${desk.after}`)
  const { width, height } = desk ?? SIZES[size]
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width, height }, fullPage: true })
  return { picture, size, places: measured?.places ?? {}, texts: measured?.texts ?? {} }
}

async function pdf(page: Page, sheets: Sheet[]) {
  await show(page, sheets.map(({ html }) => html).join(''))
  const measured = await measurePages(page)
  const { width, height } = SIZES[sheets[0]?.size ?? 'sheet']
  const bytes = await page.pdf({
    width: `${width}px`,
    height: `${height}px`,
    printBackground: true,
    pageRanges: `1-${sheets.length}`,
  })
  return { bytes, pages: measured.map((one, i) => ({ ...one, size: sheets[i]?.size ?? 'sheet' })) }
}

const show = (page: Page, html: string) =>
  page.evaluate(async (content) => {
    document.body.innerHTML = content
    await document.fonts.ready
  }, html)

/** Where each named thing stands on its page, as fractions, and what is written there. */
const measurePages = (page: Page): Promise<{ places: Places; texts: Record<string, string> }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.page')].map((sheet) => {
      const frame = sheet.getBoundingClientRect()
      const places: Record<string, [number, number, number, number]> = {}
      const texts: Record<string, string> = {}
      for (const kind of ['field', 'blank', 'seal', 'signature', 'row', 'part'])
        for (const element of sheet.querySelectorAll(`[data-${kind}]`)) {
          const box = element.getBoundingClientRect()
          const name = `${kind}:${element.getAttribute(`data-${kind}`)}`
          const share = (value: number, whole: number) => Math.round((value / whole) * 10_000) / 10_000
          places[name] ??= [
            share(box.left - frame.left, frame.width),
            share(box.top - frame.top, frame.height),
            share(box.width, frame.width),
            share(box.height, frame.height),
          ]
          texts[name] ??= element.textContent ?? ''
        }
      return { places, texts }
    }),
  )
