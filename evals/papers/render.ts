/** Papers printed by a browser: pictures of their pages or a PDF with a text layer, and where everything stands. */
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import type { Box } from '../../src/contract/index.ts'
import { getLayoutOrThrow, halfOf, SIZES, type Size } from './layouts/index.ts'
import type { PaperSpec } from './paper.ts'
import { createPen } from './pen.ts'
import { deskFor, type Setting } from './setting.ts'

/** Places of one page by what stands there: `field:姓名`, `blank:月租金`, `seal:出租方`, `signature:承租方`, `row:成员.0.姓名`. */
export type Places = Record<string, Box>
type Measured = { places: Places; texts: Record<string, string> }
/** `paper` is the place of the page's paper among those printed; `parts` are its cards where several lie on one sheet. */
export type PrintedPage = Measured & { paper: number; size: Size; picture: Buffer; parts: Measured[] }

/** Dots per CSS pixel: an A4 page is printed with 192 dots per inch. */
const DENSITY = 2

export type Printer = {
  /** Pages as pictures, in the setting (flat, or photographed on a desk). */
  pictures: (papers: PaperSpec[], setting?: Setting) => Promise<PrintedPage[]>
  /** Cards below one another on one sheet. */
  collage: (papers: PaperSpec[], setting?: Setting) => Promise<PrintedPage[]>
  /** One PDF with a text layer, and the places on its pages. */
  pdf: (papers: PaperSpec[]) => Promise<{ bytes: Buffer; pages: Omit<PrintedPage, 'picture'>[] }>
  /** One PDF of pictures, a page each. */
  bind: (pictures: Buffer[]) => Promise<Buffer>
  close: () => Promise<void>
}

/** Starts one browser with one page that prints everything. */
export async function createPrinter(executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'): Promise<Printer> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--allow-file-access-from-files'] })
  const page = await browser.newPage({ viewport: { width: 1240, height: 1240 }, deviceScaleFactor: DENSITY })
  await page.goto(`file://${join(import.meta.dirname, 'base.html')}`)
  return {
    pictures: async (papers, setting) => {
      const printed: PrintedPage[] = []
      for (const sheet of sheetsOf(papers)) printed.push(await picture(page, sheet, setting))
      return printed
    },
    collage: async (papers, setting) => [await picture(page, collageOf(papers), setting)],
    pdf: (papers) => pdf(page, sheetsOf(papers)),
    bind: (pictures) => bind(page, pictures),
    close: () => browser.close(),
  }
}

type Sheet = { paper: number; html: string; size: Size }

function sheetsOf(papers: PaperSpec[]): Sheet[] {
  return papers.flatMap((spec, paper) => {
    const layout = getLayoutOrThrow(spec.layout)
    const hand = spec.traits.includes('手写') ? 'handwritten' : ''
    return layout
      .pages(createPen(spec))
      .filter((_, i) => spec.pages?.includes(i) ?? true)
      .map((inner) => ({
        paper,
        size: layout.size,
        html: `<section class="page ${layout.size} ${halfOf(layout.id)} ${hand}">${spec.traits.includes('复印件') ? copied(spec, inner) : inner}</section>`,
      }))
  })
}

/** A copy has no colour; who vouches for it writes so on it. */
const copied = ({ traits }: PaperSpec, inner: string) =>
  `<div class="copied">${inner}</div>${traits.includes('未注明') ? '' : '<span class="hand vouched">与原件一致</span>'}`

function collageOf(papers: PaperSpec[]): Sheet {
  const cards = sheetsOf(papers).map(({ html }, i) =>
    html.replace('<section ', `<section style="top:${300 + i * 620}px" `),
  )
  return { paper: 0, size: 'sheet', html: `<section class="page sheet collage">${cards.join('')}</section>` }
}

async function picture(
  page: Page,
  { html, size, paper }: Sheet,
  setting: Setting = { kind: 'flat' },
): Promise<PrintedPage> {
  await show(page, html)
  const [measured = { places: {}, texts: {} }, ...parts] = await measurePages(page)
  const desk = deskFor(SIZES[size], setting)
  if (desk) await show(page, `${desk.before}${html}${desk.after}`)
  const { width, height } = desk ?? SIZES[size]
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width, height }, fullPage: true })
  return { picture, size, paper, ...measured, parts }
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
  return {
    bytes,
    pages: measured.map((one, i) => ({
      ...one,
      parts: [],
      paper: sheets[i]?.paper ?? 0,
      size: sheets[i]?.size ?? ('sheet' as const),
    })),
  }
}

/** Sheets of 794 pixels' width, as high as each picture asks for. */
async function bind(page: Page, pictures: Buffer[]): Promise<Buffer> {
  const images = pictures.map((picture) => {
    const type = picture.subarray(0, 2).toString('hex') === 'ffd8' ? 'jpeg' : 'png'
    return `<img class="bound" src="data:image/${type};base64,${picture.toString('base64')}">`
  })
  await show(page, images.join(''))
  const { width, height } = await page.evaluate(async () => {
    const shown = [...document.images]
    await Promise.all(shown.map((image) => image.decode()))
    return { width: shown[0]?.naturalWidth ?? 1, height: shown[0]?.naturalHeight ?? 1 }
  })
  const across = width > height ? 1123 : 794
  return page.pdf({
    width: `${across}px`,
    height: `${Math.ceil((across * height) / width)}px`,
    printBackground: true,
    pageRanges: `1-${pictures.length}`,
  })
}

const show = (page: Page, html: string) =>
  page.evaluate(async (content) => {
    document.body.innerHTML = content
    await document.fonts.ready
  }, html)

/** Where each named thing stands on its page, as fractions, and what is written there. */
const measurePages = (page: Page): Promise<Measured[]> =>
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
