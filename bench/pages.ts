import { chromium } from 'playwright-core'
import sharp, { type Sharp } from 'sharp'
import { randomFrom } from '../scripts/random.ts'
import type { Line } from '../src/reading/index.ts'
import type { Picture } from '../src/reading/picture/index.ts'

/** Application papers set by Chromium in several fonts, and what scanners and copiers do to them. */

export type PrintedPage = { picture: Picture; truth: Pick<Line, 'text' | 'box'>[] }

const FONTS = ['Noto Serif CJK SC', 'Noto Sans CJK SC', 'AR PL UKai CN']
/** A4 in CSS pixels. */
const SHEET = { width: 794, height: 1123 }
const DPI = 200
const CSS_DPI = 96
const STYLE = `body{margin:0}section{box-sizing:border-box;width:794px;height:1123px;overflow:hidden;padding:60px}
h1{text-align:center;font-size:20pt}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #333;padding:4px 8px;font-weight:400;text-align:left}p{margin:6px 0;text-indent:2em}`

/** Forms as a scanner at 200 dpi sees them, with what stands where; the same arguments give the same forms. */
export async function printForms(count: number, texts: readonly string[], seed: number): Promise<PrintedPage[]> {
  const random = randomFrom(seed)
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: SHEET, deviceScaleFactor: DPI / CSS_DPI })
    const printed: PrintedPage[] = []
    for (let i = 0; i < count; i++) {
      await page.setContent(`<style>${STYLE}</style>${formOf(i, texts, random)}`)
      const image = await page.screenshot({ type: 'png' })
      printed.push({ picture: await pictureOf(sharp(image)), truth: await page.evaluate(linesOnPage, SHEET) })
    }
    return printed
  } finally {
    await browser.close()
  }
}

function formOf(number: number, texts: readonly string[], random: () => number): string {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('')
  const person = () => one([...'陆沈顾徐朱秦许何吕施']) + one([...'文建秀志晓海永']) + one([...'娟国英强梅平芳'])
  const signs = (count: number) =>
    Array.from({ length: count }, () => one([...'0123456789ABCDEFGHJKLMNPQRTUWXY'])).join('')
  const cells = [
    ['申请人名称', `上海${one(['启明', '海纳', '申江', '云帆'])}${one(['食品', '建筑', '信息', '餐饮'])}有限公司`],
    ['统一社会信用代码', `9131010${digits(1)}MA1${signs(7)}`],
    ['法定代表人', person()],
    ['公民身份号码', `310${digits(14)}${one([...'0123456789X'])}`],
    ['联系电话', `13${digits(9)}`],
    ['注册资本', `${digits(1)},${digits(3)},000.00元`],
    ['住所', `上海市黄浦区南京东路${digits(3)}号${digits(2)}层${digits(3)}室`],
    ['成立日期', `20${digits(2)}年1${one([...'012'])}月2${digits(1)}日`],
  ]
  const rows = cells.map(([label, value]) => `<tr><th>${label}<td>${value}</tr>`).join('')
  const paragraphs = Array.from({ length: 12 }, () => `<p>${one(texts)}</p>`).join('')
  const title = one(['行政许可申请书', '变更登记申请书', '经营许可申请表'])
  const size = 10 + (number % 3) * 1.5
  return `<section style="font:${size}pt/1.6 '${FONTS[number % FONTS.length]}'"><h1>${title}</h1><table>${rows}</table>${paragraphs}</section>`
}

/** Runs in the page: each row of each text with the box its letters take. */
function linesOnPage({ width, height }: { width: number; height: number }): PrintedPage['truth'] {
  const lines: { text: string; left: number; top: number; right: number; bottom: number }[] = []
  const walker = document.createTreeWalker(document.querySelector('section') as Node, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const text = node.textContent ?? ''
    let line: (typeof lines)[number] | undefined
    for (let i = 0; i < text.length; i++) {
      const range = document.createRange()
      range.setStart(node, i)
      range.setEnd(node, i + 1)
      const { left, top, right, bottom, width: letter } = range.getBoundingClientRect()
      if (letter === 0 || bottom > height - 60) continue
      if (line && Math.abs(line.top - top) < 3) {
        line.text += text[i]
        line.right = right
      } else {
        line = { text: text[i] ?? '', left, top, right, bottom }
        lines.push(line)
      }
    }
  }
  return lines.map(({ text, left, top, right, bottom }) => ({
    text,
    box: [left / width, top / height, (right - left) / width, (bottom - top) / height],
  }))
}

/** What happens to a page on its way here. */
export const DEGRADATIONS: Record<string, (picture: Picture) => Promise<Picture>> = {
  '原样，200 dpi': async (picture) => picture,
  '100 dpi': (picture) => changed(picture, (image) => image.resize(picture.width >> 1)),
  '150 dpi，灰度，JPEG 40': (picture) =>
    changed(picture, (image) =>
      image
        .resize(Math.round(picture.width * 0.75))
        .greyscale()
        .jpeg({ quality: 40 }),
    ),
  '复印发虚，变淡': (picture) => changed(picture, (image) => image.greyscale().blur(1.6).linear(0.7, 60)),
  '拍照发暗，JPEG 20': (picture) =>
    changed(picture, (image) =>
      image
        .blur(0.8)
        .modulate({ brightness: 0.7 })
        .resize(Math.round(picture.width * 0.7))
        .jpeg({ quality: 20 }),
    ),
}

const changed = async ({ data, width, height }: Picture, change: (image: Sharp) => Sharp): Promise<Picture> =>
  pictureOf(sharp(await change(sharp(data, { raw: { width, height, channels: 3 } }).png()).toBuffer()))

async function pictureOf(image: Sharp): Promise<Picture> {
  const { data, info } = await image.removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  return { data: new Uint8Array(data), width: info.width, height: info.height }
}
